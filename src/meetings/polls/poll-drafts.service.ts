import { Injectable } from '@nestjs/common';
import { CohortAccess } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { instantAt, localDay } from '../../platform/clock/in-words.js';
import { newId } from '../../platform/database/ids.js';
import { insertEachOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { KIND_WORDS, type SessionKind } from '../sessions/session-kinds.js';
import { minutesFor, SessionProgramme } from '../sessions/session-programme.js';
import { VenueChoice } from '../venues/venue-choice.js';
import { type DayAndTime, MOST_MOMENTS } from './moment-pattern.js';
import { PollAccess } from './poll.access.js';
import { DatePoll, PollMoment } from './poll.entities.js';
import { assertIsDraft } from './poll.policy.js';

const MINUTE = 60_000;

export interface NewPoll {
  readonly kind: SessionKind;
  readonly venueId: string | null;
  readonly lastDay: string;
  readonly moments: readonly DayAndTime[];
}

/** A poll until it is sent: what for, and which moments. */
@Injectable()
export class PollDraftsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cohorts: CohortAccess,
    private readonly access: PollAccess,
    private readonly programme: SessionProgramme,
    private readonly venues: VenueChoice,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, cohortId: string, { kind, venueId, lastDay, moments }: NewPoll): Promise<string> {
    const cohort = await this.cohorts.asTrainer(actor, cohortId);
    return this.unitOfWork.run(async (tx) => {
      this.assertIsAhead(lastDay);
      await this.venues.assertFits(tx, cohort, venueId);
      const module = await this.programme.moduleFor(tx.manager, cohortId, kind);
      const now = this.clock.now();
      const poll: DatePoll = {
        id: newId(),
        cohortId,
        kind,
        title: module?.title ?? KIND_WORDS[kind],
        minutes: minutesFor(module?.blocks ?? []),
        venueId,
        lastDay,
        createdById: actor.personId,
        createdAt: now,
        sentAt: null,
        autoRemindedAt: null,
        allAnsweredAt: null,
        closedAt: null,
        sessionId: null,
      };
      await tx.manager.insert(DatePoll, poll);
      await this.add(tx, poll, moments, 'kort');
      return poll.id;
    });
  }

  /** `field`: where to say that something is wrong. Says how many were new. */
  async propose(actor: Actor, pollId: string, moments: readonly DayAndTime[], field: string): Promise<number> {
    await this.access.asTrainer(actor, pollId);
    return this.unitOfWork.run(async (tx) => this.add(tx, await draftIn(tx, pollId), moments, field));
  }

  async withdrawMoment(actor: Actor, pollId: string, momentId: string): Promise<void> {
    await this.access.asTrainer(actor, pollId);
    await this.unitOfWork.run(async (tx) => {
      await draftIn(tx, pollId);
      await tx.manager.delete(PollMoment, { id: momentId, pollId });
    });
  }

  /** A moment that stands already is no mistake: it stays as it is. */
  private async add(tx: Tx, { id: pollId, minutes }: DatePoll, moments: readonly DayAndTime[], field: string): Promise<number> {
    const now = this.clock.now();
    const spans = moments.map(({ day, time }) => spanOf(day, time, minutes));
    const ahead = spans.filter(({ startsAt }) => startsAt > now);
    if (spans.length > 0 && ahead.length === 0) throw new InvalidInput({ [field]: 'Dat is al geweest. Kies een moment dat nog komt.' });
    const before = await tx.manager.countBy(PollMoment, { pollId });
    await insertEachOnce(
      tx,
      PollMoment,
      ahead.map((span) => ({ pollId, ...span })),
    );
    const after = await tx.manager.countBy(PollMoment, { pollId });
    if (after > MOST_MOMENTS) throw new InvalidInput({ [field]: `Er kunnen hoogstens ${String(MOST_MOMENTS)} momenten in een prikker. Kies er minder.` });
    return after - before;
  }

  private assertIsAhead(lastDay: string): void {
    if (lastDay < localDay(this.clock.now())) throw new InvalidInput({ antwoorddag: 'Deze dag is al geweest. Kies een dag die nog komt.' });
  }
}

/** A time that the clock skips in spring begins when the clock goes on. */
function spanOf(day: string, time: string, minutes: number): Pick<PollMoment, 'startsAt' | 'endsAt'> {
  const startsAt = instantAt(day, time);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * MINUTE) };
}

async function draftIn({ manager }: Tx, id: string): Promise<DatePoll> {
  const poll = await manager.findOneByOrFail(DatePoll, { id });
  assertIsDraft(poll);
  return poll;
}
