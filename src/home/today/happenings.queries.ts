import { Injectable } from '@nestjs/common';
import { DataSource, In, MoreThan } from 'typeorm';
import { PeopleQueries } from '../../accounts/index.js';
import { authorOf, FeatureCatalogue, type FeatureKey, LOG_WORDS, SiteLogLine } from '../../buurtsites/index.js';
import { COHORT_LOG_WORDS } from '../../cohorts/index.js';
import { agoInWords } from '../../platform/clock/in-words.js';

const LOOK_BACK = 60 * 24 * 3_600_000;
const MOST = 5;
/** Whose acts say how lively a neighbourhood is; a trainer who moves a date is not of it (D37). */
const OF_HERE = ['buurtverbinder', 'wijkprofessional', 'lid'] as const;
/** Between the moderators and whom it concerns. */
const NOT_FOR_HERE = /^(melding|bezwaar)-/;

interface Happening {
  readonly who: string;
  readonly text: string;
  readonly when: string;
  readonly datetime: string;
}

/** What people did lately in a neighbourhood, in plain words; moderation stays out of it. */
@Injectable()
export class HappeningsQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
    private readonly catalogue: FeatureCatalogue,
  ) {}

  async latestIn(siteId: string, now: Date): Promise<readonly Happening[]> {
    const since = new Date(now.getTime() - LOOK_BACK);
    const lines = await this.reader.manager.find(SiteLogLine, { where: { siteId, at: MoreThan(since) }, order: { at: 'DESC', id: 'DESC' }, take: 40 });
    const told = lines.flatMap((line) => {
      const words = this.wordsFor(line);
      return words === undefined ? [] : [{ line, words }];
    });
    const latest = told.slice(0, MOST);
    const names = await this.people.namesOf(latest.flatMap(({ line }) => line.personId ?? []));
    return latest.map(({ line, words }) => ({
      who: authorOf(line, names).publicName,
      text: words,
      when: agoInWords(line.at, now),
      datetime: line.at.toISOString(),
    }));
  }

  private wordsFor({ what, featureKey }: SiteLogLine): string | undefined {
    const title = featureKey === null ? 'een onderdeel' : this.catalogue.get(featureKey as FeatureKey).title;
    if (what === 'stap-afgerond') return `rondde een stap af: ${title} staat aan`;
    if (what === 'stap-teruggezet') return `zette een stap terug: ${title} staat even stil`;
    return NOT_FOR_HERE.test(what) ? undefined : (COHORT_LOG_WORDS[what] ?? LOG_WORDS[what]);
  }

  /** When somebody of it last did something, per neighbourhood; one that is not in it was always quiet. */
  async lastActIn(siteIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    if (siteIds.length === 0) return new Map();
    const rows = await this.reader
      .createQueryBuilder(SiteLogLine, 'line')
      .select(['line.siteId AS "siteId"', 'MAX(line.at) AS at'])
      .where({ siteId: In([...siteIds]), role: In([...OF_HERE]) })
      .groupBy('line.siteId')
      .getRawMany<{ siteId: string; at: number | string }>();
    return new Map(rows.map(({ siteId, at }) => [siteId, new Date(Number(at))]));
  }
}
