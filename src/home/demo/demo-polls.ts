import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Answer, PollAnswersService, PollDraftsService, PollInvitee, PollMoment, PollSendingService } from '../../meetings/index.js';
import type { Actor, Member } from '../../platform/security/actor.js';
import { isoDay } from './demo-days.js';
import type { DemoPlace } from './demo-files.js';

/** Asks a group of the demo when it can meet; who answered did so on the site, or by phone. */
@Injectable()
export class DemoPolls {
  constructor(
    private readonly reader: DataSource,
    private readonly drafts: PollDraftsService,
    private readonly sending: PollSendingService,
    private readonly answers: PollAnswersService,
  ) {}

  async ask({ poll }: DemoPlace, cohortId: string, trainer: Actor, member: (name: string) => Member): Promise<void> {
    if (!poll) return;
    const { manager } = this.reader;
    const proposed = poll.moments.map(({ inDays, time }) => ({ day: isoDay(inDays), time }));
    const pollId = await this.drafts.create(trainer, cohortId, { kind: poll.kind, venueId: null, lastDay: isoDay(poll.lastDayIn), moments: proposed });
    await this.sending.send(trainer, pollId);
    const moments = await manager.find(PollMoment, { where: { pollId }, order: { startsAt: 'ASC' } });
    for (const { who, says, remark = null, by } of poll.answers) {
      const answers = new Map<string, Answer>(moments.flatMap(({ id }, index) => (says[index] ? [[id, says[index]] as const] : [])));
      const { personId } = member(who);
      if (by) {
        const { id } = await manager.findOneByOrFail(PollInvitee, { pollId, personId });
        await this.answers.answerOnBehalf(trainer, pollId, id, { answers, remark }, by);
      } else await this.answers.answerSignedIn({ ...trainer, personId }, pollId, { answers, remark });
    }
  }
}
