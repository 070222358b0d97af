import { Injectable } from '@nestjs/common';
import { Cohort } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { localDay } from '../../platform/clock/in-words.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { VenueChoice } from '../venues/venue-choice.js';
import { NoSuchSession, SessionIsCancelled, SessionIsOver } from './session.errors.js';
import { copyBlocks, type ProgrammeLine, writeBlocks } from './session-blocks.js';
import { SessionClaims } from './session-claims.js';
import { Session } from './session.entity.js';
import { SessionCancelled, SessionChanged, type SessionFacts, SessionMoved, SessionScheduled } from './session-events.js';
import { SessionGuests } from './session-guests.js';
import { SessionInvitee } from './session-invitee.entity.js';
import { KIND_WORDS, type SessionKind } from './session-kinds.js';
import { minutesFor, SessionProgramme } from './session-programme.js';
import { assertAhead, assertPossible } from './slots.js';
import { isSame, type Whereabouts } from './whereabouts.js';

const MINUTE = 60_000;

export interface SessionPlan {
  readonly cohortId: string;
  readonly kind: SessionKind;
  readonly startsAt: Date;
  /** Left out: as long as its programme takes. */
  readonly endsAt?: Date | null;
  readonly title?: string | null;
  readonly venueId?: string | null;
  readonly onlineLink?: string | null;
  readonly message?: string | null;
  readonly capacity?: number | null;
  /** Left out: every trainer of the group. */
  readonly trainerIds?: readonly string[];
  /** Left out: everybody who takes part (of intervisie: the professionals). */
  readonly inviteeIds?: readonly string[];
  readonly mixReason?: string | null;
  readonly byId: string;
}

export interface SessionMove {
  readonly startsAt: Date;
  /** Left out: it lasts as long as before. */
  readonly endsAt?: Date;
  /** Left out: the same room; null: no room. */
  readonly venueId?: string | null;
  /** Left out: who guides it now, as long as they do. */
  readonly trainerIds?: readonly string[];
  readonly byId: string;
}

export type SessionChange = Partial<Pick<Session, 'title' | 'onlineLink' | 'message' | 'capacity'>> & {
  readonly trainerIds?: readonly string[];
  readonly byId: string;
};

/** A session on its way: its hours and room are free, and it stands nowhere yet. */
interface Left {
  readonly session: Session;
  readonly cohort: Cohort;
  readonly from: Whereabouts;
  readonly byId: string;
}

/** Planning sessions. Who may is for who calls to say (`SessionAccess`); calendars and mails hang on the events. */
@Injectable()
export class SessionService {
  constructor(
    private readonly programme: SessionProgramme,
    private readonly guests: SessionGuests,
    private readonly claims: SessionClaims,
    private readonly venues: VenueChoice,
    private readonly clock: Clock,
  ) {}

  /** Session and invitations in one act (E5). @throws InvalidInput when room, trainers or guests are taken, or the mix asks a reason */
  async schedule(tx: Tx, plan: SessionPlan): Promise<Session> {
    const { cohortId, kind, startsAt, venueId = null, byId } = plan;
    const cohort = await tx.manager.findOneByOrFail(Cohort, { id: cohortId });
    const module = await this.programme.moduleFor(tx.manager, cohortId, kind);
    const endsAt = plan.endsAt ?? endOf(startsAt, module?.blocks ?? []);
    assertPossible({ startsAt, endsAt });
    await this.venues.assertFits(tx, cohort, venueId);
    const { inviteeIds, mixReason = null } = plan;
    const { people, plannedJoint } = await this.guests.choose(tx, { cohort, kind, asksForMix: module?.isJoint ?? false, inviteeIds, mixReason });

    const now = this.clock.now();
    const id = newId();
    const { title, onlineLink = null, message = null, capacity = null } = plan;
    const session: Session = {
      id,
      cohortId,
      kind,
      title: title ?? module?.title ?? KIND_WORDS[kind],
      startsAt,
      endsAt,
      day: localDay(startsAt),
      venueId,
      onlineLink,
      message,
      capacity,
      plannedJoint,
      mixReason,
      isLocked: false,
      uid: `${id}@buurtbrug`,
      sequence: 0,
      plannedById: byId,
      plannedAt: now,
      cancelledAt: null,
      cancelReason: null,
    };
    await tx.manager.insert(Session, session);
    await this.guests.appoint(tx, session, plan.trainerIds);
    await this.guests.invite(tx, id, people, now);
    await copyBlocks(tx, id, module?.blocks ?? []);
    await this.claims.claim(tx, session);
    await tx.publish(new SessionScheduled(factsOf(session, cohort), byId, now));
    return session;
  }

  /** To another time or room, or with another end. At another time everybody is asked again: a yes was for then. */
  async move(tx: Tx, sessionId: string, move: SessionMove): Promise<Session> {
    const left = await this.leave(tx, sessionId, move);
    await this.arrive(tx, left);
    return left.session;
  }

  /** Sessions that take over each other's hours, room or trainer: all leave before the first arrives. */
  async moveTogether(tx: Tx, moves: readonly (SessionMove & { readonly sessionId: string })[]): Promise<void> {
    const left: Left[] = [];
    for (const { sessionId, ...move } of moves) left.push(await this.leave(tx, sessionId, move));
    for (const each of left) await this.arrive(tx, each);
  }

  async change(tx: Tx, sessionId: string, { trainerIds, byId, ...values }: SessionChange): Promise<Session> {
    const { session, cohort } = await this.open(tx, sessionId);
    Object.assign(session, values);
    if (trainerIds) {
      await this.guests.appoint(tx, session, trainerIds);
      await this.claims.claim(tx, session);
    }
    await this.keep(tx, session);
    await tx.publish(new SessionChanged(factsOf(session, cohort), byId, this.clock.now()));
    return session;
  }

  /** Another programme. It ends when it was said to end: until when people come is for `move` to say. */
  async reprogramme(tx: Tx, sessionId: string, blocks: readonly ProgrammeLine[]): Promise<void> {
    await this.open(tx, sessionId);
    await writeBlocks(tx, sessionId, blocks);
  }

  async cancel(tx: Tx, sessionId: string, { reason, byId }: { readonly reason: string; readonly byId: string }): Promise<void> {
    const { session, cohort } = await this.open(tx, sessionId);
    session.cancelledAt = this.clock.now();
    session.cancelReason = reason;
    await this.claims.release(tx, sessionId);
    await this.keep(tx, session);
    await tx.publish(new SessionCancelled(factsOf(session, cohort), reason, byId, session.cancelledAt));
  }

  /** Stays where it is when the whole programme is planned again, or no longer does. */
  async lock({ manager }: Tx, sessionId: string, isLocked: boolean): Promise<void> {
    await manager.update(Session, { id: sessionId }, { isLocked });
  }

  private async leave(tx: Tx, sessionId: string, { startsAt, endsAt, venueId, trainerIds, byId }: SessionMove): Promise<Left> {
    const { session, cohort } = await this.open(tx, sessionId);
    const from = { startsAt: session.startsAt, endsAt: session.endsAt, venueId: session.venueId };
    const left = { session, cohort, from, byId };
    const lasted = session.endsAt.getTime() - session.startsAt.getTime();
    session.startsAt = startsAt;
    session.endsAt = endsAt ?? new Date(startsAt.getTime() + lasted);
    session.day = localDay(startsAt);
    if (venueId !== undefined) session.venueId = venueId;
    if (isSame(session, from)) return left;
    assertAhead(startsAt, this.clock.now());
    assertPossible(session);
    await this.venues.assertFits(tx, cohort, session.venueId, from.venueId);
    if (startsAt.getTime() !== from.startsAt.getTime()) await askAgain(tx, sessionId);
    await (trainerIds ? this.guests.appoint(tx, session, trainerIds) : this.guests.reappoint(tx, session));
    await this.claims.release(tx, sessionId);
    await this.keep(tx, session);
    return left;
  }

  private async arrive(tx: Tx, { session, cohort, from, byId }: Left): Promise<void> {
    if (isSame(session, from)) return;
    await this.claims.claim(tx, session);
    await tx.publish(new SessionMoved(factsOf(session, cohort), from, byId, this.clock.now()));
  }

  private async open({ manager }: Tx, sessionId: string): Promise<{ session: Session; cohort: Cohort }> {
    const session = await manager.findOneBy(Session, { id: sessionId });
    if (!session) throw new NoSuchSession('no such session');
    if (session.cancelledAt) throw new SessionIsCancelled('a session that is cancelled');
    if (session.endsAt <= this.clock.now()) throw new SessionIsOver('a session that is over');
    return { session, cohort: await manager.findOneByOrFail(Cohort, { id: session.cohortId }) };
  }

  private async keep({ manager }: Tx, session: Session): Promise<void> {
    session.sequence += 1;
    const { id, ...values } = session;
    await manager.update(Session, { id }, values);
  }
}

export const factsOf = ({ id, sequence }: Session, cohort: Cohort): SessionFacts => ({ sessionId: id, cohortId: cohort.id, siteId: cohort.siteId, sequence });

const endOf = (startsAt: Date, blocks: readonly { readonly minutes: number }[]): Date => new Date(startsAt.getTime() + minutesFor(blocks) * MINUTE);

async function askAgain({ manager }: Tx, sessionId: string): Promise<void> {
  await manager.update(SessionInvitee, { sessionId }, { reply: 'none', repliedAt: null, repliedBy: null, waitingSince: null, seatKeptUntil: null });
}
