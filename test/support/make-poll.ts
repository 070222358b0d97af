import {
  type DatePoll,
  PollDraftsService,
  type PollInvitee,
  PollInvitee as Invitee,
  PollMoment,
  PollSendingService,
  PollSent,
} from '../../src/meetings/index.js';
import type { TestApp } from './app.js';
import { caught } from './caught.js';
import { actorFor, type MadeCohort } from './make-cohort.js';

export interface MadePoll {
  readonly pollId: string;
  readonly moments: readonly PollMoment[];
  readonly invitees: readonly PollInvitee[];
  /** The link of this person, as it stands in their mail. */
  readonly linkOf: (personId: string) => string;
}

/** A poll that was sent: Tuesday evenings in March 2026, to be answered until the 9th. */
export async function makePoll(test: TestApp, made: MadeCohort, values: Partial<Pick<DatePoll, 'kind' | 'venueId' | 'lastDay'>> = {}): Promise<MadePoll> {
  const sent = caught(test, PollSent);
  const trainer = actorFor(made.trainer);
  const days = ['2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31'];
  const moments = days.map((day) => ({ day, time: '19:30' }));
  const plan = { kind: 'G1' as const, venueId: null, lastDay: '2026-03-09', ...values, moments };
  const pollId = await test.get(PollDraftsService).create(trainer, made.cohort.id, plan);
  await test.get(PollSendingService).send(trainer, pollId);
  const { manager } = test.reader;
  return {
    pollId,
    moments: await manager.find(PollMoment, { where: { pollId }, order: { startsAt: 'ASC' } }),
    invitees: await manager.findBy(Invitee, { pollId }),
    linkOf: (personId) => `/prikker/${sent.flatMap(({ asked }) => asked).find((each) => each.personId === personId)?.token ?? ''}`,
  };
}

/** The fields of the form: one answer per moment, in order; left out: nothing chosen. */
export const answering = (moments: readonly PollMoment[], ...answers: readonly ('ja' | 'als-het-moet' | 'nee' | '')[]): Record<string, string> =>
  Object.fromEntries(answers.flatMap((answer, index) => (answer ? [[`m-${moments[index]?.id ?? ''}`, answer]] : [])));
