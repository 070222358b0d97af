import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { REPLY_TAGS } from '../replies/reply-words.js';
import { Session } from './session.entity.js';
import { SessionInvitee } from './session-invitee.entity.js';
import { SessionTrainer } from './session-trainer.entity.js';

/** To which sessions somebody was asked and what they said, and which they guide. */
@Injectable()
export class SessionData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Bijeenkomsten waarvoor je gevraagd bent', order: 71, rowsOf: (personId) => this.invitations(personId) });
    this.personalData.add({ title: 'Bijeenkomsten die je begeleidt', order: 72, rowsOf: (personId) => this.guided(personId) });
  }

  private async invitations(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const invitees = await manager.find(SessionInvitee, { where: { personId }, order: { invitedAt: 'ASC', id: 'ASC' } });
    const sessions = await manager.findBy(Session, { id: In(invitees.map(({ sessionId }) => sessionId)) });
    return invitees.map(({ sessionId, reply, invitedAt, repliedAt, waitingSince }) => {
      const session = sessions.find(({ id }) => id === sessionId);
      return {
        Bijeenkomst: session?.title ?? null,
        Wanneer: session?.startsAt ?? null,
        Antwoord: REPLY_TAGS[reply].label,
        'Gevraagd op': invitedAt,
        'Geantwoord op': repliedAt,
        'Op de wachtlijst sinds': waitingSince,
      };
    });
  }

  private async guided(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const guided = await manager.findBy(SessionTrainer, { personId });
    const sessions = await manager.find(Session, { where: { id: In(guided.map(({ sessionId }) => sessionId)) }, order: { startsAt: 'ASC', id: 'ASC' } });
    return sessions.map(({ title, startsAt }) => ({ Bijeenkomst: title, Wanneer: startsAt }));
  }
}
