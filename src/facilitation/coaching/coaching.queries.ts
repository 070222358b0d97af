import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not } from 'typeorm';
import { type Contact, contactIn, PeopleQueries } from '../../accounts/index.js';
import { Cohort, CohortTrainer } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { ageInWords, daysSince } from '../../platform/clock/in-words.js';
import { CoachingChoice, CoachingMessage, CoachingMoment, CoachingRequest } from './coaching.entities.js';
import { type Standing, standingOf, statusOf } from './coaching-words.js';

/** A request in a list. */
export interface CoachingRow {
  readonly href: string;
  readonly name: string;
  readonly initials: string;
  readonly group: string;
  readonly age: string;
  readonly status: { readonly tone: string; readonly label: string };
}

/** How many closed ones stay in the list. */
const CLOSED_SHOWN = 20;

/** Lists of requests, each for one of its two sides (D16). */
@Injectable()
export class CoachingQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  /** What somebody asked, the newest first. */
  async askedBy(askerId: string): Promise<readonly CoachingRow[]> {
    const requests = await this.reader.manager.find(CoachingRequest, { where: { askerId }, order: { askedAt: 'DESC', id: 'DESC' } });
    return this.rowsOf(requests, 'asker');
  }

  /** What waits for a trainer over all her own groups, the oldest first. */
  async openFor(trainerId: string): Promise<readonly CoachingRow[]> {
    return this.rowsOf(await this.openRequests(trainerId), 'trainer');
  }

  async closedFor(trainerId: string): Promise<readonly CoachingRow[]> {
    const where = { trainerId, cohortId: In(await this.ownGroups(trainerId)), closedAt: Not(IsNull()) };
    return this.rowsOf(await this.reader.manager.find(CoachingRequest, { where, order: { closedAt: 'DESC', id: 'DESC' }, take: CLOSED_SHOWN }), 'trainer');
  }

  /** For Vandaag: how many, and how old in days the oldest is; null when nothing is open. */
  async waitingFor(trainerId: string): Promise<{ readonly count: number; readonly oldest: number } | null> {
    const requests = await this.openRequests(trainerId);
    const [oldest] = requests;
    return oldest ? { count: requests.length, oldest: daysSince(oldest.askedAt, this.clock.now()) } : null;
  }

  private async openRequests(trainerId: string): Promise<CoachingRequest[]> {
    const where = { trainerId, cohortId: In(await this.ownGroups(trainerId)), closedAt: IsNull() };
    return this.reader.manager.find(CoachingRequest, { where, order: { askedAt: 'ASC', id: 'ASC' } });
  }

  private async ownGroups(personId: string): Promise<string[]> {
    return (await this.reader.manager.findBy(CohortTrainer, { personId, untilDay: IsNull() })).map(({ cohortId }) => cohortId);
  }

  private async rowsOf(requests: readonly CoachingRequest[], side: 'asker' | 'trainer'): Promise<readonly CoachingRow[]> {
    const other = (request: CoachingRequest): string | null => (side === 'asker' ? request.trainerId : request.askerId);
    const contacts = await this.people.contactsOf(requests.flatMap((request) => other(request) ?? []));
    const groups = await this.reader.manager.findBy(Cohort, { id: In(requests.map(({ cohortId }) => cohortId)) });
    const standings = await this.standingsOf(requests);
    const now = this.clock.now();
    return requests.map((request) => ({
      href: `/begeleiding/${request.id}`,
      ...named(contacts, other(request)),
      group: groups.find(({ id }) => id === request.cohortId)?.name ?? '',
      age: ageInWords(daysSince(request.askedAt, now)),
      status: statusOf(standings(request), side, now),
    }));
  }

  /** Four queries for a whole list. */
  private async standingsOf(requests: readonly CoachingRequest[]): Promise<(request: CoachingRequest) => Standing> {
    const where = { requestId: In(requests.map(({ id }) => id)) };
    const { manager } = this.reader;
    const trainerIds = requests.flatMap(({ trainerId }) => trainerId ?? []);
    const [messages, moments, choices, guides] = await Promise.all([
      manager.find(CoachingMessage, { where, order: { at: 'ASC', id: 'ASC' } }),
      manager.findBy(CoachingMoment, where),
      manager.findBy(CoachingChoice, where),
      manager.findBy(CohortTrainer, { personId: In(trainerIds), cohortId: In(requests.map(({ cohortId }) => cohortId)), untilDay: IsNull() }),
    ]);
    const isGuided = ({ trainerId, cohortId }: CoachingRequest): boolean => guides.some((guide) => guide.personId === trainerId && guide.cohortId === cohortId);
    const of = <Row extends { readonly requestId: string }>(rows: readonly Row[], { id }: CoachingRequest): Row[] =>
      rows.filter(({ requestId }) => requestId === id);
    return (request) => standingOf(request, of(messages, request), of(moments, request), of(choices, request)[0] ?? null, !isGuided(request));
  }
}

const named = (contacts: ReadonlyMap<string, Contact>, personId: string | null): Pick<Contact, 'name' | 'initials'> =>
  personId === null ? { name: 'Een trainer die is gestopt', initials: '' } : contactIn(contacts, personId);
