import { Injectable } from '@nestjs/common';
import { type PartDifference, VersionComparison, type VersionHead } from '../../curriculum/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { CohortAccess } from '../cohorts/cohort.access.js';
import { CohortProgrammes } from './cohort-programmes.js';

const WHAT: Readonly<Record<PartDifference['what'], string>> = {
  module: 'Module',
  les: 'Les',
  oefensituatie: 'Oefensituatie',
  toetsvraag: 'Vraag van de toets',
  bestand: 'Bestand',
};

const CHANGE: Readonly<Record<PartDifference['change'], { readonly label: string; readonly tone: string }>> = {
  nieuw: { label: 'Nieuw', tone: 'ok' },
  weg: { label: 'Niet meer in de training', tone: 'wait' },
  verplaatst: { label: 'Op een andere plek', tone: 'pro' },
  veranderd: { label: 'Andere tekst', tone: 'pro' },
};

/** What a group learns from, and what would be different with the newest version. */
@Injectable()
export class ProgrammePage {
  constructor(
    private readonly access: CohortAccess,
    private readonly programmes: CohortProgrammes,
    private readonly comparison: VersionComparison,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, cohortId: string): Promise<{ view: string; model: object }> {
    const cohort = await this.access.asTrainer(actor, cohortId);
    const own = await this.programmes.versionOf(cohortId);
    const newer = await this.programmes.newerFor(cohortId);
    const model = {
      title: 'De versie van jullie training',
      cohortId,
      cohortName: cohort.name,
      trail: [{ href: `/groep/${cohortId}`, text: cohort.name }],
      own: this.inWords(own),
      takeOver: newer && `Neem versie ${String(newer.number)} over`,
      newer: newer && { ...this.inWords(newer), id: newer.id, parts: await this.partsBetween(own, newer) },
    };
    return { view: 'cohorts/programmes/show', model };
  }

  private inWords({ number, title, publishedAt }: VersionHead): object {
    return { number, title, since: publishedAt && dayInWords(publishedAt, this.clock.now()) };
  }

  private async partsBetween(own: VersionHead, newer: VersionHead): Promise<readonly object[]> {
    const { parts } = await this.comparison.compare(own.id, newer.id);
    return parts.map(({ what, title, moduleTitle, change, texts }) => ({
      what: WHAT[what],
      title,
      moduleTitle,
      change: CHANGE[change],
      // what a file holds is told by its fingerprint, which says nothing to a reader
      texts: what === 'bestand' ? [] : texts.map(({ name, stretches }) => ({ name, stretches })),
    }));
  }
}
