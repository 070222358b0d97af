import { Injectable } from '@nestjs/common';
import { type PartInWords, partsInWords, VersionComparison, type VersionHead } from '../../curriculum/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { CohortAccess } from '../cohorts/cohort.access.js';
import { CohortProgrammes } from './cohort-programmes.js';

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

  private async partsBetween(own: VersionHead, newer: VersionHead): Promise<readonly PartInWords[]> {
    return partsInWords(await this.comparison.compare(own.id, newer.id));
  }
}
