import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { ownWords } from '../replies/reply-words.js';
import type { Session } from './session.entity.js';
import { SessionQueries } from './session.queries.js';
import { dateOf, whenInWords, whereInWords } from './session-words.js';

export interface NextSessionCard {
  readonly href: string;
  readonly title: string;
  readonly date: object;
  readonly when: string;
  readonly datetime: string;
  readonly where: string;
  /** For who is asked; null for who guides it. */
  readonly reply: string | null;
}

/** The first session to come, as Vandaag shows it. */
@Injectable()
export class NextSession {
  constructor(
    private readonly sessions: SessionQueries,
    private readonly clock: Clock,
  ) {}

  async forGuest(personId: string, cohortId: string): Promise<NextSessionCard | null> {
    const now = this.clock.now();
    const session = await this.sessions.nextFor(personId, now, { cohortId });
    if (!session) return null;
    const invitee = (await this.sessions.inviteesOf([session.id])).find((each) => each.personId === personId);
    return this.card(session, now, invitee ? ownWords(invitee, now) : null);
  }

  /** Of one group, for its trainer. */
  async forCohort(cohortId: string): Promise<NextSessionCard | null> {
    const now = this.clock.now();
    const session = (await this.sessions.ofCohorts([cohortId])).find(({ endsAt, cancelledAt }) => endsAt > now && cancelledAt === null);
    return session ? this.card(session, now, null) : null;
  }

  private async card(session: Session, now: Date, reply: string | null): Promise<NextSessionCard> {
    const venues = await this.sessions.venuesOf([session]);
    return {
      href: `/bijeenkomsten/${session.id}`,
      title: session.title,
      date: dateOf(session),
      when: whenInWords(session, now),
      datetime: session.startsAt.toISOString(),
      where: whereInWords(session, session.venueId === null ? undefined : venues.get(session.venueId)),
      reply,
    };
  }
}
