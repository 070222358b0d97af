import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Enrolment } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { PollAccess } from './poll.access.js';
import { type Answer, type AnswerWay, DatePoll, PollAnswer, PollInvitee, PollMoment } from './poll.entities.js';
import { NoSuchPoll } from './poll.errors.js';
import { PollAnsweredByAll } from './poll-events.js';
import { assertRuns, assertTakesAnswers } from './poll.policy.js';
import { factsOf } from './poll-sending.service.js';

export interface Given {
  /** By moment; a moment without an answer stays open. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly remark: string | null;
}

/** Answering, by the person or on their behalf (O4); to be changed until it is closed. */
@Injectable()
export class PollAnswersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: PollAccess,
    private readonly clock: Clock,
  ) {}

  /** With the link of the mail. Says how many moments still stand open. */
  async answerByLink(token: string, given: Given): Promise<number> {
    const { invitee } = await this.access.byLink(token);
    return this.unitOfWork.run((tx) => this.answer(tx, invitee.id, given, { by: 'link', enteredById: null }));
  }

  async answerSignedIn(actor: Actor, pollId: string, given: Given): Promise<number> {
    const { invitee } = await this.access.asInvitee(actor, pollId);
    return this.unitOfWork.run((tx) => this.answer(tx, invitee.id, given, { by: 'site', enteredById: null }));
  }

  /** As it was said on paper or by phone; who wrote it down is kept with it. */
  async answerOnBehalf(actor: Actor, pollId: string, inviteeId: string, given: Given, by: 'papier' | 'telefoon'): Promise<number> {
    await this.access.asTrainer(actor, pollId);
    return this.unitOfWork.run(async (tx) => {
      if (!(await tx.manager.existsBy(PollInvitee, { id: inviteeId, pollId }))) throw new NoSuchPoll('an invitee of another poll');
      return this.answer(tx, inviteeId, given, { by, enteredById: actor.personId });
    });
  }

  private async answer(tx: Tx, inviteeId: string, { answers, remark }: Given, how: { by: AnswerWay; enteredById: string | null }): Promise<number> {
    const { manager } = tx;
    const now = this.clock.now();
    const { pollId } = await manager.findOneByOrFail(PollInvitee, { id: inviteeId });
    const poll = await manager.findOneByOrFail(DatePoll, { id: pollId });
    if (how.enteredById === null) assertTakesAnswers(poll, now);
    else assertRuns(poll, now);
    const moments = await manager.findBy(PollMoment, { pollId });
    const known = moments.flatMap(({ id }) => {
      const answer = answers.get(id);
      return answer ? [{ id: newId(), momentId: id, inviteeId, answer }] : [];
    });
    if (known.length === 0) throw new InvalidInput({ antwoord: 'Kies bij minstens één moment wat je kunt: ja, als het moet of nee.' });
    await manager.delete(PollAnswer, { inviteeId });
    await manager.insert(PollAnswer, known);
    await manager.update(PollInvitee, { id: inviteeId }, { remark, answeredAt: now, answeredBy: how.by, enteredById: how.enteredById });
    await this.tellWhenAll(tx, poll, now);
    return moments.length - known.length;
  }

  /** The update decides which of two last answers at once is the last. */
  private async tellWhenAll(tx: Tx, poll: DatePoll, now: Date): Promise<void> {
    const { manager } = tx;
    const silent = await manager.findBy(PollInvitee, { pollId: poll.id, answeredAt: IsNull() });
    const stillHere = { cohortId: poll.cohortId, endedAt: IsNull(), personId: In(silent.map(({ personId }) => personId)) };
    if (await manager.existsBy(Enrolment, stillHere)) return;
    const { affected } = await manager.update(DatePoll, { id: poll.id, allAnsweredAt: IsNull() }, { allAnsweredAt: now });
    if (affected !== 1) return;
    await tx.publish(new PollAnsweredByAll(await factsOf(tx, poll), await manager.countBy(PollInvitee, { pollId: poll.id }), now));
  }
}
