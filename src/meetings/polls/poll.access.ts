import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { type Cohort, CohortAccess, Enrolment } from '../../cohorts/index.js';
import type { Actor } from '../../platform/security/actor.js';
import { hashOfToken } from '../../platform/security/tokens.js';
import { DatePoll, PollInvitee } from './poll.entities.js';
import { NoSuchPoll, NoSuchPollLink } from './poll.errors.js';

export interface Asked {
  readonly poll: DatePoll;
  readonly invitee: PollInvitee;
}

/** The trainers of the group, and who is asked; for everybody else a poll does not exist, also who commissions it (D29). */
@Injectable()
export class PollAccess {
  constructor(
    private readonly reader: DataSource,
    private readonly cohorts: CohortAccess,
  ) {}

  /** @throws NoSuchPoll; a participant is told that this is the trainer's */
  async asTrainer(actor: Actor, pollId: string): Promise<{ poll: DatePoll; cohort: Cohort }> {
    const poll = await this.found(pollId);
    const { view } = await this.cohorts.viewOf(actor, poll.cohortId);
    if (view === 'client') throw new NoSuchPoll('a poll of a group somebody commissions');
    return { poll, cohort: await this.cohorts.asTrainer(actor, poll.cohortId) };
  }

  /** Signed in: one's own answers. Who left the group is not asked any more. */
  async asInvitee(actor: Actor, pollId: string): Promise<Asked> {
    const poll = await this.found(pollId);
    const { view } = await this.cohorts.viewOf(actor, poll.cohortId);
    const invitee = view === 'participant' ? await this.reader.manager.findOneBy(PollInvitee, { pollId, personId: actor.personId }) : null;
    if (!invitee) throw new NoSuchPoll('a poll in which somebody is not asked');
    return { poll, invitee };
  }

  /** With the link of the mail. @throws NoSuchPollLink */
  async byLink(token: string): Promise<Asked> {
    const { manager } = this.reader;
    const invitee = await manager.findOneBy(PollInvitee, { tokenHash: hashOfToken(token) });
    const poll = invitee && (await manager.findOneBy(DatePoll, { id: invitee.pollId }));
    if (!poll) throw new NoSuchPollLink();
    const isHere = await manager.existsBy(Enrolment, { cohortId: poll.cohortId, personId: invitee.personId, endedAt: IsNull() });
    if (!isHere) throw new NoSuchPollLink();
    return { poll, invitee };
  }

  private async found(id: string): Promise<DatePoll> {
    const poll = await this.reader.manager.findOneBy(DatePoll, { id });
    if (!poll) throw new NoSuchPoll('no such poll');
    return poll;
  }
}
