import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { MembershipService, OrganisationQueries, SiteLogService, SiteService } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { HolidayRegion } from '../../platform/clock/school-holidays.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { CohortCreated } from '../events/cohort-created.event.js';
import { CohortStarted } from '../events/cohort-started.event.js';
import { CohortProgrammes } from '../programmes/cohort-programmes.js';
import { CohortAccess } from './cohort.access.js';
import { Cohort } from './cohort.entity.js';
import { AlreadyStarted, OnlyTrainersCreateCohorts } from './cohort.errors.js';
import { CohortTrainer } from './cohort-trainer.entity.js';
import { askForReason } from './mix.errors.js';
import { assertResidentMajority, kindOf, type Mix, warningsAtStart } from './mix.policy.js';
import { mixOf } from './mix.queries.js';
import { MixReason } from './mix-reason.entity.js';

export interface NewCohort {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly meetingPlace?: string | null;
  readonly holidayRegion?: HolidayRegion | null;
  /** The key of what they learn from: the training of everybody, or what the trainer writes. Or as that group does. */
  readonly programme?: { readonly key: string } | { readonly asIn: string };
  /** A site of the trainer's own organisation, or a neighbourhood that is new. */
  readonly place: { readonly siteId: string } | { readonly organisationId: string | null; readonly name: string; readonly municipality: string };
}

@Injectable()
export class CohortService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CohortAccess,
    private readonly organisations: OrganisationQueries,
    private readonly sites: SiteService,
    private readonly memberships: MembershipService,
    private readonly programmes: CohortProgrammes,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  /** Gives the group's id. Whoever creates it is its trainer, and takes part in the neighbourhood as such. */
  create({ personId }: Actor, { name, startsOn, endsOn, place, programme, meetingPlace = null, holidayRegion = null }: NewCohort): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const siteId = await this.siteFor(tx, personId, place);
      const now = this.clock.now();
      const id = newId();
      await tx.manager.insert(Cohort, {
        id,
        siteId,
        name,
        startsOn,
        endsOn,
        meetingPlace,
        holidayRegion,
        createdById: personId,
        createdAt: now,
        startedAt: null,
        kind: null,
      });
      await tx.manager.insert(CohortTrainer, { id: newId(), cohortId: id, personId, untilDay: null });
      await this.programmes.pin(tx, id, await this.programmes.keyOf(tx, personId, programme));
      await this.memberships.join(tx, { siteId, personId, role: 'trainer' });
      await tx.publish(new CohortCreated(id, siteId, personId, now));
      return id;
    });
  }

  /** Freezes what kind of group this is (D40). Outside the advice only with a reason (D8). */
  async start(actor: Actor, cohortId: string, reason: string | null): Promise<void> {
    const { siteId } = await this.access.asTrainer(actor, cohortId);
    await this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      const mix = await mixOf(tx.manager, cohortId);
      assertResidentMajority(mix);
      await this.explain(tx, { cohortId, actor, mix, warnings: warningsAtStart(mix), reason });

      const kind = kindOf(mix);
      const { affected } = await tx.manager.update(Cohort, { id: cohortId, startedAt: IsNull() }, { startedAt: now, kind });
      if (affected !== 1) throw new AlreadyStarted('a cohort that has started');
      await this.log.write(tx, { siteId, personId: actor.personId, role: 'trainer', what: 'training-gestart', at: now });
      await tx.publish(new CohortStarted(cohortId, siteId, kind, actor.personId, now));
    });
  }

  /** Keeps why a trainer goes on outside the advice. @throws InvalidInput when there is a warning and no reason */
  async explain(tx: Tx, { cohortId, actor, mix, warnings, reason }: Explanation): Promise<void> {
    if (warnings.length === 0) return;
    if (reason === null) throw askForReason(warnings);
    await tx.manager.insert(MixReason, { id: newId(), cohortId, writtenById: actor.personId, writtenAt: this.clock.now(), ...mix, reason });
  }

  private async siteFor(tx: Tx, personId: string, place: NewCohort['place']): Promise<string> {
    const own = await this.organisations.organisationsOf(personId, 'trainer', tx.manager);
    if (own.length === 0) throw new OnlyTrainersCreateCohorts();
    if ('siteId' in place) {
      const sites = await this.organisations.sitesOf(
        own.map(({ id }) => id),
        tx.manager,
      );
      if (!sites.some(({ id }) => id === place.siteId)) throw new InvalidInput({ wijk: 'Kies een buurt van je eigen organisatie.' });
      return place.siteId;
    }
    const organisation = own.length === 1 ? own[0] : own.find(({ id }) => id === place.organisationId);
    if (!organisation) throw new InvalidInput({ organisatie: 'Kies voor welke organisatie deze buurt is.' });
    return (await this.sites.found(tx, { organisationId: organisation.id, name: place.name, municipality: place.municipality })).id;
  }
}

interface Explanation {
  readonly cohortId: string;
  readonly actor: Actor;
  readonly mix: Mix;
  readonly warnings: readonly string[];
  readonly reason: string | null;
}
