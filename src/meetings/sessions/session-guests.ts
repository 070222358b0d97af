import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Cohort, CohortQueries, CohortTrainer, type Enrolment, guidesOn } from '../../cohorts/index.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import { MixAsksReason } from './session.errors.js';
import type { Session } from './session.entity.js';
import { countRoles, isJoint, missingFor } from './joint.policy.js';
import { SessionInvitee } from './session-invitee.entity.js';
import type { SessionKind } from './session-kinds.js';
import { SessionTrainer } from './session-trainer.entity.js';

interface Asked {
  readonly cohort: Cohort;
  readonly kind: SessionKind;
  readonly asksForMix: boolean;
  /** Left out: everybody who takes part (of intervisie: the professionals). */
  readonly inviteeIds?: readonly string[] | undefined;
  readonly mixReason: string | null;
}

/** Who is asked to come, in their role of now, and whether that makes it joint (D10). */
@Injectable()
export class SessionGuests {
  constructor(private readonly cohorts: CohortQueries) {}

  /** @throws MixAsksReason when the mix is asked for, is not met, and nobody wrote why */
  async choose({ manager }: Tx, { cohort, kind, asksForMix, inviteeIds, mixReason }: Asked): Promise<{ people: readonly Enrolment[]; plannedJoint: boolean }> {
    const active = await this.cohorts.activeEnrolments(cohort.id, undefined, manager);
    const people = active.filter(({ personId, role }) => (inviteeIds ? inviteeIds.includes(personId) : kind !== 'intervisie' || role === 'wijkprofessional'));
    if (inviteeIds && people.length < new Set(inviteeIds).size)
      throw new InvalidInput({ gasten: 'Iemand van je keuze doet niet meer mee. Kijk nog eens wie je uitnodigt.' });
    if (people.length === 0) throw new InvalidInput({ gasten: 'Kies wie je uitnodigt.' });
    const mix = countRoles(people);
    const isMixAsked = asksForMix && cohort.kind !== 'residents_only';
    if (isMixAsked && !isJoint(mix) && mixReason === null) throw new MixAsksReason(missingFor(mix));
    return { people, plannedJoint: isJoint(mix) };
  }

  async invite({ manager }: Tx, sessionId: string, people: readonly Pick<Enrolment, 'personId' | 'role'>[], invitedAt: Date): Promise<void> {
    await manager.insert(
      SessionInvitee,
      people.map(({ personId, role }) => ({
        id: newId(),
        sessionId,
        personId,
        role,
        invitedAt,
        reply: 'none' as const,
        repliedAt: null,
        repliedBy: null,
        waitingSince: null,
        seatKeptUntil: null,
      })),
    );
  }

  /** Left out: every trainer of the group, as long as they are. */
  async appoint({ manager }: Tx, { id: sessionId, cohortId, day }: Pick<Session, 'id' | 'cohortId' | 'day'>, trainerIds?: readonly string[]): Promise<void> {
    const trainers = await manager.findBy(CohortTrainer, { cohortId, ...(trainerIds && { personId: In([...trainerIds]) }) });
    const own = trainers.filter((trainer) => guidesOn(trainer, day));
    if (own.length === 0 || (trainerIds && own.length < new Set(trainerIds).size))
      throw new InvalidInput({ trainers: 'Kies wie de groep op die dag begeleidt.' });
    await manager.delete(SessionTrainer, { sessionId });
    await manager.insert(
      SessionTrainer,
      own.map(({ personId }) => ({ id: newId(), sessionId, personId })),
    );
  }

  /** Moved to another day: who stands in guides it no longer when that is after their last. */
  async reappoint(tx: Tx, session: Pick<Session, 'id' | 'cohortId' | 'day'>): Promise<void> {
    const { manager } = tx;
    const appointed = await manager.findBy(SessionTrainer, { sessionId: session.id });
    const trainers = await manager.findBy(CohortTrainer, { cohortId: session.cohortId });
    const still = appointed.filter(({ personId }) => trainers.some((trainer) => trainer.personId === personId && guidesOn(trainer, session.day)));
    if (still.length === appointed.length) return;
    const ids = still.map(({ personId }) => personId);
    await this.appoint(tx, session, ids.length > 0 ? ids : undefined);
  }
}
