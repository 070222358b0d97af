import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, MoreThan } from 'typeorm';
import { Venue } from '../venues/venue.entity.js';
import { Session } from './session.entity.js';
import { SessionBlock } from './session-block.entity.js';
import { SessionInvitee } from './session-invitee.entity.js';
import { SessionTrainer } from './session-trainer.entity.js';
import { sessionsDuring } from './sessions-during.js';
import type { Span } from './slots.js';

/** What others read of sessions. Inside a transaction: pass its manager. */
@Injectable()
export class SessionQueries {
  constructor(private readonly reader: DataSource) {}

  byId(sessionId: string, manager: EntityManager = this.reader.manager): Promise<Session | null> {
    return manager.findOneBy(Session, { id: sessionId });
  }

  /** Every session of these groups in order, also those that were cancelled. */
  ofCohorts(cohortIds: readonly string[], manager: EntityManager = this.reader.manager): Promise<Session[]> {
    return manager.find(Session, { where: { cohortId: In([...cohortIds]) }, order: { startsAt: 'ASC', id: 'ASC' } });
  }

  /** The sessions to which somebody is asked, in order. */
  async forGuest(personId: string, manager: EntityManager = this.reader.manager): Promise<Session[]> {
    const asked = await manager.findBy(SessionInvitee, { personId });
    return manager.find(Session, { where: { id: In(asked.map(({ sessionId }) => sessionId)) }, order: { startsAt: 'ASC', id: 'ASC' } });
  }

  /** The first that is still to end, of those somebody is asked to. */
  async nextFor(
    personId: string,
    now: Date,
    within: { readonly cohortId?: string } = {},
    manager: EntityManager = this.reader.manager,
  ): Promise<Session | null> {
    const asked = await manager.findBy(SessionInvitee, { personId });
    const where = { ...within, id: In(asked.map(({ sessionId }) => sessionId)), endsAt: MoreThan(now), cancelledAt: IsNull() };
    return manager.findOne(Session, { where, order: { startsAt: 'ASC', id: 'ASC' } });
  }

  inviteesOf(sessionIds: readonly string[], manager: EntityManager = this.reader.manager): Promise<SessionInvitee[]> {
    return manager.find(SessionInvitee, { where: { sessionId: In([...sessionIds]) }, order: { role: 'ASC', id: 'ASC' } });
  }

  trainersOf(sessionIds: readonly string[], manager: EntityManager = this.reader.manager): Promise<SessionTrainer[]> {
    return manager.find(SessionTrainer, { where: { sessionId: In([...sessionIds]) }, order: { id: 'ASC' } });
  }

  blocksOf(sessionId: string, manager: EntityManager = this.reader.manager): Promise<SessionBlock[]> {
    return manager.find(SessionBlock, { where: { sessionId }, order: { position: 'ASC' } });
  }

  async venuesOf(sessions: readonly Pick<Session, 'venueId'>[], manager: EntityManager = this.reader.manager): Promise<ReadonlyMap<string, Venue>> {
    const ids = sessions.flatMap(({ venueId }) => venueId ?? []);
    return new Map((await manager.findBy(Venue, { id: In(ids) })).map((venue) => [venue.id, venue]));
  }

  /** Which rooms and people are taken in (a part of) this time: room, trainers, and guests who did not say no; one session can be left out. */
  async busyDuring(span: Span, manager: EntityManager = this.reader.manager, besides: string | null = null): Promise<Busy> {
    const sessions = (await sessionsDuring(manager, span)).filter(({ id }) => id !== besides);
    const ids = sessions.map(({ id }) => id);
    const guests = (await this.inviteesOf(ids, manager)).filter(({ reply }) => reply !== 'declined');
    const people = [...guests, ...(await this.trainersOf(ids, manager))];
    return { venueIds: new Set(sessions.flatMap(({ venueId }) => venueId ?? [])), personIds: new Set(people.map(({ personId }) => personId)) };
  }
}

interface Busy {
  readonly venueIds: ReadonlySet<string>;
  readonly personIds: ReadonlySet<string>;
}
