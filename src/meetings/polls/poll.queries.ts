import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, MoreThanOrEqual, Not } from 'typeorm';
import { type Cohort, CohortQueries, CohortTrainer, Enrolment, guidesOn } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { holidayOn } from '../../platform/clock/holidays.js';
import { localDay } from '../../platform/clock/in-words.js';
import { religiousDayOn } from '../../platform/clock/religious-days.js';
import type { Session } from '../sessions/session.entity.js';
import { SessionTrainer } from '../sessions/session-trainer.entity.js';
import { sessionsDuring } from '../sessions/sessions-during.js';
import { overlaps, type Span } from '../sessions/slots.js';
import { DatePoll, PollAnswer, PollInvitee, PollMoment } from './poll.entities.js';
import { type Needs, type RankedMoment, rank } from './ranking.js';

export interface Ranking {
  /** Those still to come. */
  readonly ranked: readonly RankedMoment[];
  readonly moments: readonly PollMoment[];
  readonly invitees: readonly PollInvitee[];
  readonly answers: readonly PollAnswer[];
}

/** What a poll knows; pages make words of it. Inside a transaction: pass its manager. */
@Injectable()
export class PollQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly cohorts: CohortQueries,
    private readonly clock: Clock,
  ) {}

  /** In order of time. */
  momentsOf(pollId: string, manager: EntityManager = this.reader.manager): Promise<PollMoment[]> {
    return manager.find(PollMoment, { where: { pollId }, order: { startsAt: 'ASC' } });
  }

  async rankingOf(poll: DatePoll, cohort: Cohort, manager: EntityManager = this.reader.manager): Promise<Ranking> {
    const [moments, invitees] = await Promise.all([this.momentsOf(poll.id, manager), this.activeInvitees(poll, manager)]);
    const answers = await manager.findBy(PollAnswer, { inviteeId: In(invitees.map(({ id }) => id)) });
    const now = this.clock.now();
    const ahead = moments.filter(({ startsAt }) => startsAt > now);
    const busy = await this.busyAround(poll, ahead, manager);
    const ranked = rank({
      needs: needsOf(poll, cohort),
      invitees,
      answers,
      moments: ahead.map((moment) => ({
        id: moment.id,
        startsAt: moment.startsAt,
        trainerIsFree: busy.freeTrainers(moment).length > 0,
        roomIsFree: poll.venueId === null ? null : !busy.sessions.some((session) => session.venueId === poll.venueId && overlaps(session, moment)),
        isFlagged: flagsOf(moment, cohort).length > 0,
      })),
    });
    return { ranked, moments, invitees, answers };
  }

  /** Whom it concerns now: everybody who takes part, of intervisie the professionals. */
  peopleFor({ cohortId, kind }: DatePoll, manager: EntityManager = this.reader.manager): Promise<Enrolment[]> {
    return this.cohorts.activeEnrolments(cohortId, kind === 'intervisie' ? 'wijkprofessional' : undefined, manager);
  }

  /** Who of the trainers has nothing else then. */
  async freeTrainers(poll: DatePoll, moment: PollMoment, manager: EntityManager): Promise<readonly string[]> {
    return (await this.busyAround(poll, [moment], manager)).freeTrainers(moment);
  }

  /** Polls somebody can still answer, the most urgent first; `answered`: whether they did. */
  async openFor(personId: string): Promise<readonly { readonly poll: DatePoll; readonly hasAnswered: boolean }[]> {
    const { manager } = this.reader;
    const invitees = await manager.findBy(PollInvitee, { personId });
    const lastDay = MoreThanOrEqual(localDay(this.clock.now()));
    const where = { id: In(invitees.map(({ pollId }) => pollId)), closedAt: IsNull(), sentAt: Not(IsNull()), lastDay };
    const polls = await manager.find(DatePoll, { where, order: { lastDay: 'ASC', id: 'ASC' } });
    const groups = await manager.findBy(Enrolment, { personId, endedAt: IsNull(), cohortId: In(polls.map(({ cohortId }) => cohortId)) });
    return polls
      .filter((poll) => groups.some(({ cohortId }) => cohortId === poll.cohortId))
      .map((poll) => ({ poll, hasAnswered: invitees.some(({ pollId, answeredAt }) => pollId === poll.id && answeredAt !== null) }));
  }

  /** Of the trainer's groups: what still runs. */
  runningIn(cohortIds: readonly string[]): Promise<DatePoll[]> {
    return this.reader.manager.find(DatePoll, { where: { cohortId: In([...cohortIds]), closedAt: IsNull() }, order: { lastDay: 'ASC', id: 'ASC' } });
  }

  /** Who left the group is not waited for. */
  private async activeInvitees({ id: pollId, cohortId }: DatePoll, manager: EntityManager): Promise<PollInvitee[]> {
    const invitees = await manager.find(PollInvitee, { where: { pollId }, order: { role: 'ASC', id: 'ASC' } });
    const here = await manager.findBy(Enrolment, { cohortId, endedAt: IsNull() });
    return invitees.filter(({ personId }) => here.some((each) => each.personId === personId));
  }

  /** One look at the calendar for all moments together. */
  private async busyAround({ cohortId, sessionId }: DatePoll, moments: readonly Span[], manager: EntityManager): Promise<Busy> {
    const own = await manager.findBy(CohortTrainer, { cohortId });
    if (moments.length === 0) return { sessions: [], freeTrainers: () => [] };
    const ends = new Date(Math.max(...moments.map(({ endsAt }) => endsAt.getTime())));
    const starts = new Date(Math.min(...moments.map(({ startsAt }) => startsAt.getTime())));
    const sessions = (await sessionsDuring(manager, { startsAt: starts, endsAt: ends })).filter(({ id }) => id !== sessionId);
    const guiding = await manager.findBy(SessionTrainer, { sessionId: In(sessions.map(({ id }) => id)), personId: In(own.map(({ personId }) => personId)) });
    const isBusy = (personId: string, span: Span): boolean =>
      guiding.some((each) => each.personId === personId && sessions.some((session) => session.id === each.sessionId && overlaps(session, span)));
    const guides = (span: Span) => own.filter((trainer) => guidesOn(trainer, localDay(span.startsAt))).map(({ personId }) => personId);
    return { sessions, freeTrainers: (span) => guides(span).filter((personId) => !isBusy(personId, span)) };
  }
}

interface Busy {
  readonly sessions: readonly Session[];
  freeTrainers(span: Span): readonly string[];
}

/** Feast days and school holidays of that day, in words. */
export function flagsOf({ startsAt }: Pick<PollMoment, 'startsAt'>, { holidayRegion }: Pick<Cohort, 'holidayRegion'>): readonly string[] {
  const day = localDay(startsAt);
  return [holidayOn(day, holidayRegion)?.name ?? null, religiousDayOn(day)].filter((name) => name !== null);
}

/** Joint asks three residents and a professional (D10); a group of residents only asks none, intervisie only them. */
const needsOf = ({ kind }: Pick<DatePoll, 'kind'>, cohort: Pick<Cohort, 'kind'>): Needs => ({
  residents: kind === 'intervisie' ? 0 : 3,
  professionals: cohort.kind === 'residents_only' ? 0 : 1,
});
