import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource, In, IsNull, MoreThanOrEqual, Not } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { localDay, localTime } from '../../../platform/clock/in-words.js';
import type { SiteRef } from '../feature-registry.js';
import { ACTIVITY_KINDS, Activity, type ActivityKind } from './activity.entity.js';
import { type ActivityRow, inWords, nextDay, rowOf, rowsFrom } from './agenda-days.js';
import { comingDaysOf, type PlannedActivity } from './occurrences.js';
import { SkippedDay } from './skipped-day.entity.js';

/** Evidence looks this far ahead. */
const WEEKS = 6;

const MOST_DECLINED = 30;

const PLACED = { publishedAt: Not(IsNull()), hiddenAt: IsNull() };

export interface Wanted {
  readonly kind: ActivityKind | null;
  readonly isFree: boolean;
}

@Injectable()
export class AgendaQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly clock: Clock,
  ) {}

  async find(siteId: string, id: string): Promise<PlannedActivity | null> {
    const [activity = null] = await this.planned(await this.reader.manager.findBy(Activity, { id, siteId }));
    return activity;
  }

  /** What is in the agenda and not over. */
  async comingOn(siteId: string): Promise<readonly PlannedActivity[]> {
    const now = this.onTheClock();
    return (await this.heldFrom(siteId, this.today())).filter((activity) => comingDaysOf(activity, now, activity.lastDay).length > 0);
  }

  /** What is in the agenda on this day or after it. */
  async heldFrom(siteId: string, day: string): Promise<readonly PlannedActivity[]> {
    return this.planned(await this.reader.manager.findBy(Activity, { siteId, ...PLACED, lastDay: MoreThanOrEqual(day) }));
  }

  behalfCountOf(siteId: string): Promise<number> {
    return this.reader.manager.countBy(Activity, { siteId, ...PLACED, onBehalfOf: Not(IsNull()) });
  }

  async agendaOf(site: SiteRef, { kind, isFree }: Wanted): Promise<{ groups: readonly object[]; kinds: readonly ActivityKind[]; hasFree: boolean }> {
    const all = await this.comingOn(site.id);
    const wanted = all.filter((activity) => (!kind || activity.kind === kind) && (!isFree || activity.price === null));
    return {
      groups: inWords(rowsFrom(wanted, this.onTheClock(), site.slug), this.today()),
      kinds: ACTIVITY_KINDS.filter((known) => all.some((activity) => activity.kind === known)),
      hasFree: all.some((activity) => activity.price === null),
    };
  }

  async next(site: SiteRef, most: number): Promise<readonly ActivityRow[]> {
    return rowsFrom(await this.comingOn(site.id), this.onTheClock(), site.slug).slice(0, most);
  }

  /** Drafts and proposals, for the team. */
  async waitingFor(site: SiteRef): Promise<readonly ActivityRow[]> {
    const waiting = await this.reader.manager.find(Activity, {
      where: { siteId: site.id, publishedAt: IsNull(), hiddenAt: IsNull(), declinedAt: IsNull() },
      order: { createdAt: 'ASC' },
    });
    return (await this.planned(waiting)).map((activity) => this.rowAt(activity, site));
  }

  /** What the team did not take over, the newest first. */
  async declinedOn(siteId: string): Promise<readonly Activity[]> {
    return this.reader.manager.find(Activity, {
      where: { siteId, publishedAt: IsNull(), hiddenAt: IsNull(), declinedAt: Not(IsNull()) },
      order: { declinedAt: 'DESC' },
      take: MOST_DECLINED,
    });
  }

  /** Different activities with a date in the coming six weeks. */
  async upcomingCountOf(siteId: string): Promise<number> {
    const until = DateTime.fromISO(this.today()).plus({ weeks: WEEKS }).toFormat('yyyy-MM-dd');
    return (await this.comingOn(siteId)).filter((activity) => comingDaysOf(activity, this.onTheClock(), until).length > 0).length;
  }

  rowAt(activity: PlannedActivity, site: SiteRef): ActivityRow {
    return rowOf(activity, nextDay(activity, this.onTheClock()), this.today(), site.slug);
  }

  /** With the days each skips; one query for all of them. */
  private async planned(activities: readonly Activity[]): Promise<readonly PlannedActivity[]> {
    const comingBack = activities.filter(({ rule }) => rule !== null).map(({ id }) => id);
    const skipped = comingBack.length === 0 ? [] : await this.reader.manager.findBy(SkippedDay, { activityId: In(comingBack) });
    return activities.map((activity) => ({ ...activity, skippedDays: skipped.filter(({ activityId }) => activityId === activity.id).map(({ day }) => day) }));
  }

  private today(): string {
    return localDay(this.clock.now());
  }

  /** "2026-03-04T20:00" */
  private onTheClock(): string {
    return `${this.today()}T${localTime(this.clock.now())}`;
  }
}
