import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource, IsNull, MoreThanOrEqual, Not } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { localDay } from '../../../platform/clock/in-words.js';
import type { SiteRef } from '../feature-registry.js';
import { ACTIVITY_KINDS, Activity, type ActivityKind } from './activity.entity.js';
import { type ActivityRow, inWords, nextDay, rowOf, rowsFrom } from './agenda-days.js';
import { daysOf } from './occurrences.js';

/** Evidence looks this far ahead. */
const WEEKS = 6;

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

  find(siteId: string, id: string): Promise<Activity | null> {
    return this.reader.manager.findOneBy(Activity, { id, siteId });
  }

  /** What is in the agenda and not over. */
  comingOn(siteId: string): Promise<Activity[]> {
    return this.heldFrom(siteId, this.today());
  }

  /** What is in the agenda on this day or after it. */
  heldFrom(siteId: string, day: string): Promise<Activity[]> {
    return this.reader.manager.findBy(Activity, { siteId, ...PLACED, lastDay: MoreThanOrEqual(day) });
  }

  behalfCountOf(siteId: string): Promise<number> {
    return this.reader.manager.countBy(Activity, { siteId, ...PLACED, onBehalfOf: Not(IsNull()) });
  }

  async agendaOf(site: SiteRef, { kind, isFree }: Wanted): Promise<{ groups: readonly object[]; kinds: readonly ActivityKind[]; hasFree: boolean }> {
    const all = await this.comingOn(site.id);
    const wanted = all.filter((activity) => (!kind || activity.kind === kind) && (!isFree || activity.price === null));
    return {
      groups: inWords(rowsFrom(wanted, this.today(), site.slug), this.today()),
      kinds: ACTIVITY_KINDS.filter((known) => all.some((activity) => activity.kind === known)),
      hasFree: all.some((activity) => activity.price === null),
    };
  }

  async next(site: SiteRef, most: number): Promise<readonly ActivityRow[]> {
    return rowsFrom(await this.comingOn(site.id), this.today(), site.slug).slice(0, most);
  }

  /** Drafts and proposals, for the team. */
  async waitingFor(site: SiteRef): Promise<readonly ActivityRow[]> {
    const waiting = await this.reader.manager.find(Activity, {
      where: { siteId: site.id, publishedAt: IsNull(), hiddenAt: IsNull(), declinedAt: IsNull() },
      order: { createdAt: 'ASC' },
    });
    return waiting.map((activity) => this.rowAt(activity, site));
  }

  /** Different activities with a date in the coming six weeks. */
  async upcomingCountOf(siteId: string): Promise<number> {
    const until = DateTime.fromISO(this.today()).plus({ weeks: WEEKS }).toFormat('yyyy-MM-dd');
    return (await this.comingOn(siteId)).filter((activity) => daysOf(activity, this.today(), until).length > 0).length;
  }

  rowAt(activity: Activity, site: SiteRef): ActivityRow {
    return rowOf(activity, nextDay(activity, this.today()), this.today(), site.slug);
  }

  private today(): string {
    return localDay(this.clock.now());
  }
}
