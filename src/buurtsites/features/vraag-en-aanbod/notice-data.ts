import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../../platform/personal-data/personal-data.js';
import { NoticeMessage, NoticeReply } from './conversations/conversation.entities.js';
import { Match } from './conversations/match.entity.js';
import { Matchmaker, NoticeSuggestion } from './matchmakers/matchmaker.entities.js';
import { KIND_LABELS, SIDE_TAGS } from './notice-words.js';
import { Notice } from './notice.entity.js';

/** What somebody put on the board, wrote about it, and did for it; never what another wrote to them. */
@Injectable()
export class NoticeData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Briefjes bij Vraag en aanbod', order: 24, rowsOf: (personId) => this.notices(personId) });
    this.personalData.add({ title: 'Wat je schreef over zo’n briefje', order: 24, rowsOf: (personId) => this.messages(personId) });
    this.personalData.add({ title: 'Wat je deed als koppelaar of vrager', order: 24, rowsOf: (personId) => this.acts(personId) });
  }

  private async notices(personId: string): Promise<readonly PersonalRow[]> {
    const notices = await this.reader.manager.find(Notice, { where: { authorId: personId }, order: { createdAt: 'ASC', id: 'ASC' } });
    return notices.map(({ side, title, text, moment, onBehalfOf, createdAt, expiresAt }) => ({
      Soort: SIDE_TAGS[side].label,
      Titel: title,
      Tekst: text,
      'Wanneer het kan': moment,
      Namens: onBehalfOf,
      Opgehangen: createdAt,
      'Hangt tot': expiresAt,
    }));
  }

  private async messages(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const messages = await manager.find(NoticeMessage, { where: { authorId: personId }, order: { sentAt: 'ASC', id: 'ASC' } });
    const begun = await manager.find(NoticeReply, { where: { personId } });
    const about = await manager.findBy(NoticeReply, { id: In(messages.map(({ replyId }) => replyId)) });
    const notices = await manager.findBy(Notice, { id: In(about.map(({ noticeId }) => noticeId)) });
    return messages.map(({ replyId, text, sentAt }) => {
      const reply = about.find(({ id }) => id === replyId);
      return {
        'Over het briefje': notices.find(({ id }) => id === reply?.noticeId)?.title ?? null,
        'Wat je schreef': text,
        Namens: begun.find(({ id }) => id === replyId)?.onBehalfOf ?? null,
        Wanneer: sentAt,
      };
    });
  }

  private async acts(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const appointments = await manager.findBy(Matchmaker, { personId });
    const suggestions = await manager.findBy(NoticeSuggestion, { suggestedById: personId });
    const matches = await manager.findBy(Match, { confirmedById: personId });
    return [
      ...appointments.map(({ appointedAt }) => ({ Wat: 'Je bent koppelaar', Wanneer: appointedAt })),
      ...suggestions.map(({ suggestedAt }) => ({ Wat: 'Je bracht twee briefjes bij elkaar', Wanneer: suggestedAt })),
      ...matches.map(({ kind, confirmedAt }) => ({ Wat: `Je zei dat het gelukt is: ${KIND_LABELS[kind]}`, Wanneer: confirmedAt })),
    ];
  }
}
