import { localDay } from '../../platform/clock/in-words.js';
import type { DatePoll } from './poll.entities.js';
import { PollIsClosed, PollIsNotSent, PollIsOver, PollIsSent } from './poll.errors.js';

/** `concept`: still gathering moments; `verlopen`: the last day is over, the trainer can still choose. */
export type PollState = 'concept' | 'open' | 'verlopen' | 'gekozen' | 'ingetrokken';
type Dates = Pick<DatePoll, 'sentAt' | 'closedAt' | 'sessionId' | 'lastDay'>;

export function stateOf({ sentAt, closedAt, sessionId, lastDay }: Dates, now: Date): PollState {
  if (closedAt) return sessionId ? 'gekozen' : 'ingetrokken';
  if (!sentAt) return 'concept';
  return localDay(now) > lastDay ? 'verlopen' : 'open';
}

/** People answer until the end of the last day, as often as they change their mind. */
export function assertTakesAnswers(poll: Dates, now: Date): void {
  const state = stateOf(poll, now);
  if (state === 'concept') throw new PollIsNotSent();
  if (state === 'verlopen') throw new PollIsOver();
  if (state !== 'open') throw new PollIsClosed();
}

/** On behalf of somebody, and choosing, also after the last day (O4). */
export function assertRuns(poll: Dates, now: Date): void {
  const state = stateOf(poll, now);
  if (state === 'concept') throw new PollIsNotSent();
  if (state === 'gekozen' || state === 'ingetrokken') throw new PollIsClosed();
}

/** What people answered to stays what they were asked. */
export function assertIsDraft(poll: Dates): void {
  if (poll.closedAt) throw new PollIsClosed();
  if (poll.sentAt) throw new PollIsSent();
}
