import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { Config } from '../../../../platform/config/config.js';
import { CONFIG } from '../../../../platform/config/config.module.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { dayInWords, localDay, startOfDay } from '../../../../platform/clock/in-words.js';
import { type SiteVisit, stateOf } from '../../../visits/site-visit.js';
import { FeatureRegistry } from '../../feature-registry.js';
import type { PaperSection, Week } from '../../paper-section.js';
import { DropInQueries } from '../drop-in.queries.js';
import type { WeekOnPaper } from './week-sheet.js';

/** What is on the site in a week, gathered for paper: only what is on, and only what everybody may read. */
@Injectable()
export class PaperOfWeek {
  constructor(
    private readonly registry: FeatureRegistry,
    private readonly dropIns: DropInQueries,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Monday to Sunday; `later`: how many weeks from now. */
  ofWeek(visit: SiteVisit, later: 0 | 1): Promise<WeekOnPaper> {
    return this.of(visit, weekOf(localDay(this.clock.now()), later));
  }

  /** Today and the six days after it. */
  fromToday(visit: SiteVisit): Promise<WeekOnPaper> {
    return this.of(visit, sevenDaysFrom(DateTime.fromISO(localDay(this.clock.now()))));
  }

  private async of(visit: SiteVisit, week: Week): Promise<WeekOnPaper> {
    const { site } = visit;
    const now = this.clock.now();
    return {
      siteName: site.name,
      week: `${dayInWords(startOfDay(week.from), now)} tot en met ${dayInWords(startOfDay(week.until), now)}`,
      address: `${this.config.baseUrl}/buurt/${site.slug}`,
      sections: await this.sectionsOf(visit, week),
      dropIn: await this.dropIns.shown(site.id),
    };
  }

  private async sectionsOf(visit: SiteVisit, week: Week): Promise<readonly PaperSection[]> {
    const { site } = visit;
    const active = this.registry.inOrder().filter(({ key }) => stateOf(visit, key) === 'active');
    const sections = await Promise.all(active.map(async ({ paper }) => (await paper?.({ id: site.id, slug: site.slug }, week)) ?? null));
    return sections.filter((section) => section !== null);
  }
}

const weekOf = (day: string, later: number): Week => sevenDaysFrom(DateTime.fromISO(day).startOf('week').plus({ weeks: later }));

const sevenDaysFrom = (day: DateTime): Week => ({ from: day.toFormat('yyyy-MM-dd'), until: day.plus({ days: 6 }).toFormat('yyyy-MM-dd') });
