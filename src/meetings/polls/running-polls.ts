import { Injectable } from '@nestjs/common';
import { CohortQueries } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords, startOfDay } from '../../platform/clock/in-words.js';
import { PollQueries } from './poll.queries.js';
import { stateOf } from './poll.policy.js';

export interface RunningPoll {
  readonly href: string;
  readonly title: string;
  /** "Antwoord tot en met donderdag 5 maart." */
  readonly line: string;
  readonly hasAnswered: boolean;
}

/** The polls that wait for somebody: in which they are asked, or which they sent. For Vandaag and the meetings. */
@Injectable()
export class RunningPolls {
  constructor(
    private readonly queries: PollQueries,
    private readonly cohorts: CohortQueries,
    private readonly clock: Clock,
  ) {}

  async askedOf(personId: string): Promise<readonly RunningPoll[]> {
    const now = this.clock.now();
    return (await this.queries.openFor(personId)).map(({ poll, hasAnswered }) => ({
      href: `/prikkers/${poll.id}/antwoord`,
      title: poll.title,
      line: `Antwoord tot en met ${dayInWords(startOfDay(poll.lastDay), now)}.`,
      hasAnswered,
    }));
  }

  async guidedBy(personId: string): Promise<readonly RunningPoll[]> {
    const now = this.clock.now();
    const cohorts = await this.cohorts.guidedBy(personId);
    const polls = await this.queries.runningIn(cohorts.map(({ id }) => id));
    return polls.map((poll) => ({
      href: `/prikkers/${poll.id}`,
      title: `${poll.title}, ${cohorts.find(({ id }) => id === poll.cohortId)?.name ?? ''}`,
      line: LINES[stateOf(poll, now)] ?? `Mensen antwoorden tot en met ${dayInWords(startOfDay(poll.lastDay), now)}.`,
      hasAnswered: false,
    }));
  }
}

const LINES: Partial<Record<ReturnType<typeof stateOf>, string>> = {
  concept: 'Nog niet verstuurd.',
  verlopen: 'De antwoordtijd is voorbij. Kies een moment.',
};
