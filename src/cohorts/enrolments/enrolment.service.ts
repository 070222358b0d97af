import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { MembershipService, SiteLogService } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { CohortAccess } from '../cohorts/cohort.access.js';
import { Cohort } from '../cohorts/cohort.entity.js';
import { HasOtherRoleInCohort, IsTheTrainer } from '../cohorts/cohort.errors.js';
import { CohortTrainer } from '../cohorts/cohort-trainer.entity.js';
import { assertResidentMajority } from '../cohorts/mix.policy.js';
import { mixOf } from '../cohorts/mix.queries.js';
import { EnrolmentBegan } from '../events/enrolment-began.event.js';
import { EnrolmentEnded } from '../events/enrolment-ended.event.js';
import { Enrolment, type TeamRole } from './enrolment.entity.js';

export interface NewEnrolment {
  readonly cohort: Cohort;
  readonly personId: string;
  readonly role: TeamRole;
  readonly functionTitle: string | null;
}

@Injectable()
export class EnrolmentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CohortAccess,
    private readonly memberships: MembershipService,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  /** Takes somebody in a group, or back, and in its neighbourhood. Gives the id of the membership. */
  async enrol(tx: Tx, { cohort, personId, role, functionTitle }: NewEnrolment): Promise<string> {
    const key = { cohortId: cohort.id, personId };
    if (await tx.manager.existsBy(CohortTrainer, key)) throw new IsTheTrainer();
    const now = this.clock.now();
    const present = await tx.manager.findOneBy(Enrolment, key);
    if (present && present.role !== role) throw new HasOtherRoleInCohort(); // D9

    const membershipId = await this.memberships.join(tx, { siteId: cohort.siteId, personId, role, functionTitle });
    if (present?.endedAt === null) return membershipId;
    await insertOnce(tx, Enrolment, key, { ...key, role, joinedAt: now, endedAt: null });
    if (present) await tx.manager.update(Enrolment, { id: present.id }, { endedAt: null });
    await this.assertStillMixed(tx, cohort, role);
    await this.log.write(tx, { siteId: cohort.siteId, personId, role, what: 'deelname-begonnen', at: now });
    await tx.publish(new EnrolmentBegan(cohort.id, cohort.siteId, personId, role, now));
    return membershipId;
  }

  /** A trainer writes down that somebody stops. Never refused (D8): the trainer is told when residents are no longer the majority. */
  async end(actor: Actor, cohortId: string, enrolmentId: string): Promise<void> {
    const cohort = await this.access.asTrainer(actor, cohortId);
    await this.unitOfWork.run((tx) => this.stop(tx, cohort, { id: enrolmentId }, false));
  }

  /** Somebody stops of their own accord; that is never refused either (D37). */
  async endOwn(actor: Actor, cohortId: string): Promise<void> {
    const { cohort } = await this.access.viewOf(actor, cohortId);
    await this.unitOfWork.run((tx) => this.stop(tx, cohort, { personId: actor.personId }, true));
  }

  private async stop(
    tx: Tx,
    { id: cohortId, siteId }: Cohort,
    who: { readonly id: string } | { readonly personId: string },
    isOwnWish: boolean,
  ): Promise<void> {
    const now = this.clock.now();
    const enrolment = await tx.manager.findOneBy(Enrolment, { ...who, cohortId, endedAt: IsNull() });
    if (!enrolment) throw new NotFound('an enrolment that is not active in this cohort');
    const { id, personId, role } = enrolment;
    await tx.manager.update(Enrolment, { id }, { endedAt: now });
    if (!(await this.takesPartElsewhere(tx, siteId, personId))) await this.memberships.end(tx, siteId, personId);
    await this.log.write(tx, { siteId, personId, role, what: isOwnWish ? 'deelname-gestopt' : 'deelname-opgeschreven', at: now });
    await tx.publish(new EnrolmentEnded(cohortId, siteId, personId, role, now, isOwnWish));
  }

  /** Before the start people come in any order; from then on no professional may tip the balance (D8). */
  private async assertStillMixed(tx: Tx, { id, startedAt }: Cohort, role: TeamRole): Promise<void> {
    if (role === 'wijkprofessional' && startedAt !== null) assertResidentMajority(await mixOf(tx.manager, id));
  }

  /** Another group of the same neighbourhood. */
  private takesPartElsewhere(tx: Tx, siteId: string, personId: string): Promise<boolean> {
    return tx.manager
      .createQueryBuilder(Enrolment, 'enrolment')
      .innerJoin(Cohort, 'cohort', 'cohort.id = enrolment.cohortId')
      .where('cohort.siteId = :siteId AND enrolment.personId = :personId AND enrolment.endedAt IS NULL', { siteId, personId })
      .getExists();
  }
}
