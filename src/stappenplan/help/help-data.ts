import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonalData, type PersonalRow } from '../../platform/personal-data/personal-data.js';
import { StepEvidence } from '../progress/progress.entities.js';
import { HelpOffer, StepContribution, StepHelpRequest } from './help.entities.js';

/** What somebody wrote beside steps: questions, offers, what they brought and showed. */
@Injectable()
export class HelpData implements OnModuleInit {
  constructor(
    private readonly reader: DataSource,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.add({ title: 'Wat je bij stappen schreef', order: 50, rowsOf: (personId) => this.words(personId) });
  }

  private async words(personId: string): Promise<readonly PersonalRow[]> {
    const { manager } = this.reader;
    const [asked, offered, brought, shown] = await Promise.all([
      manager.findBy(StepHelpRequest, { askedById: personId }),
      manager.findBy(HelpOffer, { offeredById: personId }),
      manager.findBy(StepContribution, { personId }),
      manager.findBy(StepEvidence, { personId }),
    ]);
    const rows = [
      ...asked.map(({ stepKey, words, askedAt }) => row(stepKey, 'hulpvraag', words, askedAt)),
      ...offered.map(({ stepKey, words, offeredAt }) => row(stepKey, 'aanbod van hulp', words, offeredAt)),
      ...brought.map(({ stepKey, kind, words, at }) => row(stepKey, kind, words, at)),
      ...shown.map(({ stepKey, words, at }) => row(stepKey, 'bewijs', words, at)),
    ];
    return rows.sort((a, b) => a.Wanneer.getTime() - b.Wanneer.getTime());
  }
}

const row = (Stap: string, Soort: string, Tekst: string, Wanneer: Date) => ({ Stap, Soort, Tekst, Wanneer });
