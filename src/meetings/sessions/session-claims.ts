import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { insertEachOnce, insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { PeopleAreTaken, TrainerIsTaken, VenueIsTaken } from './session.errors.js';
import type { Session } from './session.entity.js';
import { SessionQueries } from './session.queries.js';
import { SessionTrainer } from './session-trainer.entity.js';
import { SessionInvitee } from './session-invitee.entity.js';
import { TrainerSlot, VenueSlot } from './slot.entities.js';
import { sessionsDuring } from './sessions-during.js';
import { slotsOf } from './slots.js';

/**
 * Room and trainers of a session, for as long as it lasts. Two who press at the same instant meet in the unique key
 * of the slots: the second finds a slot that is not theirs and is told so kindly, on both databases (E9).
 */
@Injectable()
export class SessionClaims {
  constructor(
    private readonly people: PeopleQueries,
    private readonly sessions: SessionQueries,
  ) {}

  /** @throws VenueIsTaken, TrainerIsTaken or PeopleAreTaken */
  async claim(tx: Tx, session: Session): Promise<void> {
    await this.release(tx, session.id);
    await this.claimVenue(tx, session);
    await this.claimTrainers(tx, session);
    await this.assertGuestsFree(tx, session);
  }

  /** One more who guides it, unless they are taken then. */
  async admit(tx: Tx, session: Session, personId: string): Promise<void> {
    const { personIds } = await this.sessions.busyDuring(session, tx.manager, session.id);
    const key = { sessionId: session.id, personId };
    if (personIds.has(personId) || !(await this.claimTime(tx, session, personId))) return;
    await insertOnce(tx, SessionTrainer, key, key);
  }

  async dismiss({ manager }: Tx, sessionId: string, personId: string): Promise<void> {
    await manager.delete(SessionTrainer, { sessionId, personId });
    await manager.delete(TrainerSlot, { sessionId, personId });
  }

  async release({ manager }: Tx, sessionId: string): Promise<void> {
    await manager.delete(VenueSlot, { sessionId });
    await manager.delete(TrainerSlot, { sessionId });
  }

  private async claimVenue(tx: Tx, session: Session): Promise<void> {
    const { id: sessionId, venueId } = session;
    if (venueId === null) return;
    const slots = slotsOf(session);
    await insertEachOnce(
      tx,
      VenueSlot,
      slots.map((slot) => ({ venueId, slot, sessionId })),
    );
    if ((await tx.manager.countBy(VenueSlot, { sessionId })) < slots.length) throw new VenueIsTaken();
  }

  private async claimTrainers(tx: Tx, session: Session): Promise<void> {
    for (const { personId } of await tx.manager.findBy(SessionTrainer, { sessionId: session.id }))
      if (!(await this.claimTime(tx, session, personId))) throw new TrainerIsTaken(nameIn(await this.people.namesOf([personId]), personId).firstName);
  }

  /** All of it or nothing. */
  private async claimTime(tx: Tx, session: Session, personId: string): Promise<boolean> {
    const { id: sessionId } = session;
    const slots = slotsOf(session);
    await insertEachOnce(
      tx,
      TrainerSlot,
      slots.map((slot) => ({ personId, slot, sessionId })),
    );
    if ((await tx.manager.countBy(TrainerSlot, { sessionId, personId })) === slots.length) return true;
    await tx.manager.delete(TrainerSlot, { sessionId, personId });
    return false;
  }

  /** Whoever is asked to come, and whoever guides it, is not to be asked elsewhere at that moment; a no frees them. */
  private async assertGuestsFree({ manager }: Tx, session: Session): Promise<void> {
    const others = (await sessionsDuring(manager, session)).filter(({ id }) => id !== session.id).map(({ id }) => id);
    if (others.length === 0) return;
    const mayCome = In(['none', 'accepted', 'tentative']);
    const elsewhere = await manager.findBy(SessionInvitee, { sessionId: In(others), reply: mayCome });
    const guiding = await manager.findBy(SessionTrainer, { sessionId: In(others) });
    const guests = await manager.findBy(SessionInvitee, { sessionId: session.id, reply: mayCome });
    const trainers = await manager.findBy(SessionTrainer, { sessionId: session.id });
    const busy = new Set([...elsewhere, ...guiding].map(({ personId }) => personId));
    const taken = [...guests, ...trainers].map(({ personId }) => personId).filter((personId) => busy.has(personId));
    if (taken.length === 0) return;
    const names = await this.people.namesOf(taken);
    throw new PeopleAreTaken(taken.map((personId) => nameIn(names, personId).firstName));
  }
}
