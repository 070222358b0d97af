import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { type Cohort, CohortAccess } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { agoInWords } from '../../platform/clock/in-words.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { PeopleOfSiteQueries } from '../../stappenplan/index.js';
import { LogQueries } from '../log/log.queries.js';
import { REMARK_FIELDS, type RemarkForm } from '../log/log-page.js';
import { MirrorPage } from '../mirror/mirror-page.js';
import { Placement } from '../placements/placement.entity.js';
import { MOMENT_WORDS, STANCE_WORDS } from '../placements/stance-words.js';

/** What professionals shared with their own trainers, and nothing else (D15). A stand-in does not get it to see. */
@Injectable()
export class SharedPage {
  constructor(
    private readonly reader: DataSource,
    private readonly access: CohortAccess,
    private readonly log: LogQueries,
    private readonly mirror: MirrorPage,
    private readonly people: PeopleOfSiteQueries,
    private readonly clock: Clock,
  ) {}

  async index(trainer: Actor, cohortId: string): Promise<object> {
    const cohort = await this.access.asOwnTrainer(trainer, cohortId);
    const placements = await this.reader.manager.find(Placement, { where: { cohortId, sharedAt: Not(IsNull()) }, order: { sharedAt: 'DESC', id: 'DESC' } });
    const entries = await this.log.sharedIn(cohortId);
    const mirrors = await this.mirror.sharedIn(cohortId);
    const personOf = await this.people.of(
      cohort.siteId,
      [...placements, ...entries, ...mirrors].map(({ personId }) => personId),
    );
    return {
      title: 'Gedeeld door professionals',
      ...around(cohort),
      placements: placements.map(({ personId, moment, stance, why, sharedAt }) => ({
        who: personOf(personId),
        where: `${MOMENT_WORDS[moment].name}: ${STANCE_WORDS[stance].name}`,
        why,
        when: sharedAt && agoInWords(sharedAt, this.clock.now()),
      })),
      mirrors: mirrors.map(({ personId, mirror }) => ({ ...mirror, who: personOf(personId) })),
      entries: entries.map((line) => ({ ...line, who: personOf(line.personId), href: addressOf(cohortId, line.id) })),
    };
  }

  async show(trainer: Actor, cohortId: string, id: string, filled?: RemarkForm): Promise<{ view: string; model: object }> {
    const cohort = await this.access.asOwnTrainer(trainer, cohortId);
    const entry = await this.log.shared(cohortId, id);
    const form: FormModel<(typeof REMARK_FIELDS)[number]> = filled ?? formModel(REMARK_FIELDS);
    const who = (await this.people.of(cohort.siteId, [entry.personId]))(entry.personId);
    const model = {
      title: `Aantekening van ${who.name}`,
      ...around(cohort, { href: `/groep/${cohortId}/op-weg-helpen`, text: 'Gedeeld door professionals' }),
      ...(await this.log.dialogueOf(entry, cohort.siteId)),
      remarkAddress: `${addressOf(cohortId, id)}/reacties`,
      form,
    };
    return { view: 'facilitation/shared/show', model };
  }
}

export const addressOf = (cohortId: string, id: string): string => `/groep/${cohortId}/op-weg-helpen/${id}`;

const around = ({ id, name, siteId }: Cohort, ...further: readonly { href: string; text: string }[]): object => ({
  buurt: siteId,
  trail: [{ href: `/groep/${id}`, text: name }, ...further],
});
