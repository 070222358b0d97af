import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, LessThan, MoreThan } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { comes } from '../replies/seats.policy.js';
import { conflictsOf, type Planned, TRAVEL_MINUTES } from '../sessions/conflicts.policy.js';
import { Session } from '../sessions/session.entity.js';
import { SessionQueries } from '../sessions/session.queries.js';
import { Venue } from '../venues/venue.entity.js';

const MARGIN = TRAVEL_MINUTES * 60_000;

/** What blocks nothing, but a trainer should know: too little time to travel, a room that is too small (E9). */
@Injectable()
export class SessionWarnings {
  constructor(
    private readonly reader: DataSource,
    private readonly sessions: SessionQueries,
    private readonly people: PeopleQueries,
  ) {}

  /** The session may be as it is planned, or as it would be. */
  async of(session: Session, manager: EntityManager = this.reader.manager): Promise<readonly string[]> {
    return [...(await this.guidance(session, manager)), ...(await this.travel(session, manager)), ...(await this.room(session, manager))];
  }

  /** Who guided it stopped, and nobody else was free. */
  private async guidance({ id }: Session, manager: EntityManager): Promise<readonly string[]> {
    const trainers = await this.sessions.trainersOf([id], manager);
    return trainers.length === 0 ? ['Nog niemand begeleidt deze bijeenkomst. Pas de begeleiding aan, of kies een ander moment.'] : [];
  }

  private async travel(session: Session, manager: EntityManager): Promise<readonly string[]> {
    const around = await manager.findBy(Session, {
      startsAt: LessThan(new Date(session.endsAt.getTime() + MARGIN)),
      endsAt: MoreThan(new Date(session.startsAt.getTime() - MARGIN)),
      cancelledAt: IsNull(),
    });
    const others = around.filter(({ id }) => id !== session.id);
    if (others.length === 0) return [];
    const [mine, ...theirs] = await this.planned([session, ...others], manager);
    if (!mine) return [];
    const short = conflictsOf(mine, theirs).filter(({ kind }) => kind === 'travel');
    const hurried = theirs
      .filter(({ id }) => short.some(({ withId }) => withId === id))
      .flatMap(({ personIds }) => personIds.filter((personId) => mine.personIds.includes(personId)));
    if (hurried.length === 0) return [];
    const names = await this.people.namesOf(hurried);
    const who = [...new Set(hurried.map((personId) => nameIn(names, personId).firstName))].join(' en ');
    return [`Krap: vlak ervoor of erna een bijeenkomst op een andere plek, met minder dan ${String(TRAVEL_MINUTES)} minuten om te reizen. Het gaat om ${who}.`];
  }

  private async planned(sessions: readonly Session[], manager: EntityManager): Promise<Planned[]> {
    const ids = sessions.map(({ id }) => id);
    const invitees = await this.sessions.inviteesOf(ids, manager);
    const trainers = await this.sessions.trainersOf(ids, manager);
    const people = [...invitees.filter(({ reply }) => reply !== 'declined'), ...trainers];
    return sessions.map(({ id, startsAt, endsAt, venueId }) => ({
      id,
      startsAt,
      endsAt,
      venueId,
      personIds: people.filter(({ sessionId }) => sessionId === id).map(({ personId }) => personId),
    }));
  }

  private async room({ id, venueId }: Session, manager: EntityManager): Promise<readonly string[]> {
    const venue = venueId === null ? null : await manager.findOneBy(Venue, { id: venueId });
    if (!venue || venue.capacity === null) return [];
    const invitees = await this.sessions.inviteesOf([id], manager);
    const expected = invitees.filter((invitee) => comes(invitee) || invitee.reply === 'none' || invitee.reply === 'tentative').length;
    const trainers = (await this.sessions.trainersOf([id], manager)).length;
    return expected + trainers > venue.capacity
      ? [`${venue.name} heeft ${String(venue.capacity)} plekken. Jullie kunnen met ${String(expected + trainers)} zijn.`]
      : [];
  }
}
