import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { FeatureCatalogue, type FeatureKey, SiteLogLine } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords, timeInWords } from '../../platform/clock/in-words.js';
import { ROLE_LABELS } from '../../platform/web/chrome.js';
import { wordsFor } from './log-words.js';

export interface HistoryEntry {
  readonly text: string;
  readonly who: string;
  readonly when: string;
  readonly datetime: string;
  readonly reason: string | null;
  readonly initials: string;
  readonly role: string;
}

const MOST = 100;

/** What happened in a neighbourhood, newest first, in plain Dutch (D6, D24); for the team. */
@Injectable()
export class HistoryQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
    private readonly catalogue: FeatureCatalogue,
    private readonly clock: Clock,
  ) {}

  ofStep(siteId: string, stepKey: string): Promise<readonly HistoryEntry[]> {
    return this.entries({ siteId, stepKey }, false);
  }

  ofSite(siteId: string): Promise<readonly HistoryEntry[]> {
    return this.entries({ siteId }, true);
  }

  private async entries(where: Partial<Pick<SiteLogLine, 'siteId' | 'stepKey'>>, isWide: boolean): Promise<readonly HistoryEntry[]> {
    const lines = await this.reader.manager.find(SiteLogLine, { where: where as object, order: { at: 'DESC', id: 'DESC' }, take: MOST });
    const names = await this.people.namesOf(lines.flatMap(({ personId }) => personId ?? []));
    const now = this.clock.now();
    return lines.map((line) => {
      const { firstName, lastName } = nameIn(names, line.personId);
      const role = line.role === 'systeem' || line.role === 'beheer' ? line.role : ROLE_LABELS[line.role];
      return {
        who: role === 'Buurtverbinder' ? firstName : `${firstName} (${role.toLowerCase()})`,
        text: isWide ? `${wordsFor(line.what)}${this.about(line)}.` : `${wordsFor(line.what)}.`,
        when: `${dayInWords(line.at, now)}, ${timeInWords(line.at)}`,
        datetime: line.at.toISOString(),
        reason: line.reason,
        initials: `${firstName.charAt(0)}${lastName.split(' ').at(-1)?.charAt(0) ?? ''}`.toUpperCase(),
        role: line.role === 'wijkprofessional' ? 'pro' : line.role === 'trainer' ? 'trn' : 'res',
      };
    });
  }

  private about({ featureKey }: SiteLogLine): string {
    return featureKey ? ` (${this.catalogue.get(featureKey as FeatureKey).title})` : '';
  }
}
