import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import type { Session } from '../sessions/session.entity.js';
import { SessionProgramme } from '../sessions/session-programme.js';
import { SessionQueries } from '../sessions/session.queries.js';

/** What somebody needs to know to come: when, where, with whom, and what to bring (I4). */
export interface SessionDetails {
  readonly sessionId: string;
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: { readonly name: string; readonly address: string; readonly travelNotes: string | null } | null;
  readonly onlineLink: string | null;
  readonly message: string | null;
  readonly trainers: readonly string[];
  readonly bring: readonly string[];
}

/** Reads them for mails, calendars and pages alike. Inside a transaction: pass its manager. */
@Injectable()
export class SessionDetailsQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly sessions: SessionQueries,
    private readonly programme: SessionProgramme,
    private readonly people: PeopleQueries,
  ) {}

  async of(sessions: readonly Session[], manager: EntityManager = this.reader.manager): Promise<readonly SessionDetails[]> {
    const venues = await this.sessions.venuesOf(sessions, manager);
    const trainers = await this.sessions.trainersOf(
      sessions.map(({ id }) => id),
      manager,
    );
    const names = await this.people.namesOf(trainers.map(({ personId }) => personId));
    const details: SessionDetails[] = [];
    for (const session of sessions) {
      const { id, uid, sequence, title, startsAt, endsAt, onlineLink, message, venueId } = session;
      const venue = venueId === null ? undefined : venues.get(venueId);
      details.push({
        sessionId: id,
        uid,
        sequence,
        title,
        startsAt,
        endsAt,
        onlineLink,
        message,
        place: venue ? { name: venue.name, address: venue.address, travelNotes: venue.travelNotes } : null,
        trainers: trainers.filter(({ sessionId }) => sessionId === id).map(({ personId }) => wholeName(nameIn(names, personId))),
        bring: (await this.programme.moduleFor(manager, session.cohortId, session.kind))?.bring ?? [],
      });
    }
    return details;
  }
}

const wholeName = ({ firstName, lastName }: { readonly firstName: string; readonly lastName: string }): string => `${firstName} ${lastName}`.trim();
