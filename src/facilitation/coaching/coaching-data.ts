import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { CoachingChoice, CoachingMessage, CoachingMoment, CoachingRequest } from './coaching.entities.js';

/** Who asked gets the whole dialogue, for it is about them; a trainer what she herself wrote in it. */
@Injectable()
export class CoachingData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Je vragen om begeleiding', order: 65, rowsOf: (personId) => this.requests(personId) });
    this.personalData.add({ title: 'Wat er in die gesprekken staat', order: 66, rowsOf: (personId) => this.messages(personId) });
  }

  private async requests(askerId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const requests = await manager.find(CoachingRequest, { where: { askerId }, order: { askedAt: 'ASC', id: 'ASC' } });
    const where = { requestId: In(requests.map(({ id }) => id)) };
    const [choices, moments] = [await manager.findBy(CoachingChoice, where), await manager.findBy(CoachingMoment, where)];
    const appointmentOf = (id: string): Date | null => {
      const choice = choices.find(({ requestId }) => requestId === id);
      return moments.find((moment) => moment.id === choice?.momentId)?.at ?? null;
    };
    return requests.map(({ id, topic, wish, askedAt, closedAt, closingNote }) => ({
      'Waar het over ging': topic,
      'Wanneer en hoe': wish,
      'Gevraagd op': askedAt,
      Afspraak: appointmentOf(id),
      'Gesloten op': closedAt,
      'Notitie bij het sluiten': closingNote,
    }));
  }

  private async messages(personId: string): Promise<readonly PersonalRow[]> {
    const own = await this.reader.manager.findBy(CoachingRequest, { askerId: personId });
    const where = [{ requestId: In(own.map(({ id }) => id)) }, { authorId: personId }];
    const messages = await this.reader.manager.find(CoachingMessage, { where, order: { at: 'ASC', id: 'ASC' } });
    return messages.map(({ authorId, words, at }) => ({ Van: authorId === personId ? 'jou' : 'de trainer', Tekst: words, Wanneer: at }));
  }
}
