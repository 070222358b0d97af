import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { Cohort, CohortQueries } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { localDay } from '../../platform/clock/in-words.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { PollAccess } from './poll.access.js';
import { DatePoll, PollInvitee, PollMoment } from './poll.entities.js';
import { LastDayHasPassed, NothingToAsk, PollIsClosed, PollIsSent } from './poll.errors.js';
import { type AskedPerson, type PollFacts, PollReminded, PollSent } from './poll-events.js';
import { PollLinks } from './poll-links.js';
import { assertRuns, assertTakesAnswers } from './poll.policy.js';
import { PollQueries } from './poll.queries.js';

/** What leaves the house: the question, and for who has not answered the reminder (E4). */
@Injectable()
export class PollSendingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: PollAccess,
    private readonly queries: PollQueries,
    private readonly cohorts: CohortQueries,
    private readonly links: PollLinks,
    private readonly clock: Clock,
  ) {}

  /** To everybody whom it concerns, about what is still to come. Says to how many. */
  async send(actor: Actor, pollId: string): Promise<number> {
    await this.access.asTrainer(actor, pollId);
    return this.unitOfWork.run(async (tx) => {
      const { manager } = tx;
      const now = this.clock.now();
      // the update decides which of two presses at once sends
      const { affected } = await manager.update(DatePoll, { id: pollId, sentAt: IsNull(), closedAt: IsNull() }, { sentAt: now });
      const poll = await manager.findOneByOrFail(DatePoll, { id: pollId });
      if (affected !== 1) throw poll.closedAt ? new PollIsClosed() : new PollIsSent();
      if (poll.lastDay < localDay(now)) throw new LastDayHasPassed(pollId);
      const people = await this.queries.peopleFor(poll, manager);
      await manager.delete(PollMoment, { pollId, startsAt: LessThanOrEqual(now) });
      const momentCount = await manager.countBy(PollMoment, { pollId });
      if (people.length === 0 || momentCount === 0) throw new NothingToAsk();
      const invitees = people.map(({ personId, role }) => this.inviteeOf(pollId, personId, role));
      await manager.insert(PollInvitee, invitees);
      await tx.publish(new PollSent(await factsOf(tx, poll), this.askedOf(invitees), momentCount, actor.personId, now));
      return invitees.length;
    });
  }

  /** One press; each address at most once a day. Says to how many. */
  async remind(actor: Actor, pollId: string): Promise<number> {
    await this.access.asTrainer(actor, pollId);
    return this.unitOfWork.run(async (tx) => {
      const poll = await tx.manager.findOneByOrFail(DatePoll, { id: pollId });
      assertTakesAnswers(poll, this.clock.now());
      return this.tellSilent(tx, poll);
    });
  }

  /** The one that goes by itself. */
  remindOnce(pollId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      const { affected } = await tx.manager.update(DatePoll, { id: pollId, autoRemindedAt: IsNull(), closedAt: IsNull() }, { autoRemindedAt: now });
      if (affected === 1) await this.tellSilent(tx, await tx.manager.findOneByOrFail(DatePoll, { id: pollId }));
    });
  }

  /** More time to answer, or less. */
  async setLastDay(actor: Actor, pollId: string, lastDay: string): Promise<void> {
    await this.access.asTrainer(actor, pollId);
    await this.unitOfWork.run(async ({ manager }) => {
      const now = this.clock.now();
      const poll = await manager.findOneByOrFail(DatePoll, { id: pollId });
      if (poll.sentAt) assertRuns(poll, now);
      if (lastDay < localDay(now)) throw new InvalidInput({ antwoorddag: 'Deze dag is al geweest. Kies een dag die nog komt.' });
      await manager.update(DatePoll, { id: pollId }, { lastDay });
    });
  }

  async withdraw(actor: Actor, pollId: string): Promise<void> {
    await this.access.asTrainer(actor, pollId);
    await this.unitOfWork.run(async ({ manager }) => {
      const { affected } = await manager.update(DatePoll, { id: pollId, closedAt: IsNull() }, { closedAt: this.clock.now() });
      if (affected !== 1) throw new PollIsClosed();
    });
  }

  private async tellSilent(tx: Tx, poll: DatePoll): Promise<number> {
    const silent = await tx.manager.findBy(PollInvitee, { pollId: poll.id, answeredAt: IsNull() });
    const here = new Set((await this.cohorts.activeEnrolments(poll.cohortId, undefined, tx.manager)).map(({ personId }) => personId));
    const asked = silent.filter(({ personId }) => here.has(personId));
    // after another secret the link in the mail is another one: it is the one that works from now on
    for (const { id } of asked) await tx.manager.update(PollInvitee, { id }, { tokenHash: this.links.hashFor(id) });
    if (asked.length > 0) await tx.publish(new PollReminded(await factsOf(tx, poll), this.askedOf(asked), this.clock.now()));
    return asked.length;
  }

  private inviteeOf(pollId: string, personId: string, role: PollInvitee['role']): PollInvitee {
    const id = newId();
    return { id, pollId, personId, role, tokenHash: this.links.hashFor(id), answeredAt: null, answeredBy: null, enteredById: null, remark: null };
  }

  private askedOf(invitees: readonly PollInvitee[]): readonly AskedPerson[] {
    return invitees.map(({ id, personId }) => ({ personId, token: this.links.tokenFor(id) }));
  }
}

export async function factsOf({ manager }: Tx, { id, cohortId, title, lastDay }: DatePoll): Promise<PollFacts> {
  const { siteId } = await manager.findOneByOrFail(Cohort, { id: cohortId });
  return { pollId: id, cohortId, siteId, title, lastDay };
}
