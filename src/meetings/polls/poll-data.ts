import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { ANSWER_WORDS } from './moment-rows.js';
import { DatePoll, PollAnswer, PollInvitee, PollMoment } from './poll.entities.js';
import { dayOf, hoursOf } from './ranking-words.js';

/** When somebody said they could come, and what they added. */
@Injectable()
export class PollData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Je antwoorden in een datumprikker', order: 73, rowsOf: (personId) => this.answers(personId) });
  }

  private async answers(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const invitees = await manager.find(PollInvitee, { where: { personId }, order: { id: 'ASC' } });
    const polls = await manager.findBy(DatePoll, { id: In(invitees.map(({ pollId }) => pollId)) });
    const answers = await manager.findBy(PollAnswer, { inviteeId: In(invitees.map(({ id }) => id)) });
    const moments = await manager.find(PollMoment, { where: { id: In(answers.map(({ momentId }) => momentId)) }, order: { startsAt: 'ASC' } });
    return invitees.map(({ id, pollId, remark, answeredAt }) => ({
      Waarvoor: polls.find((poll) => poll.id === pollId)?.title ?? null,
      Antwoorden: moments
        .flatMap((moment) =>
          answers.filter((each) => each.inviteeId === id && each.momentId === moment.id).map((each) => lineOf(moment, each, this.clock.now())),
        )
        .join('; '),
      Opmerking: remark,
      Wanneer: answeredAt,
    }));
  }
}

const lineOf = (moment: PollMoment, { answer }: PollAnswer, now: Date): string => `${dayOf(moment.startsAt, now)} ${hoursOf(moment)}: ${ANSWER_WORDS[answer]}`;
