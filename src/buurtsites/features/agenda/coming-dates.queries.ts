import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource, MoreThanOrEqual } from 'typeorm';
import { nameIn, PeopleQueries } from '../../../accounts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { agoInWords, dayInWords, instantAt, localDay } from '../../../platform/clock/in-words.js';
import { listed } from '../../../platform/words/listed.js';
import type { SiteVisit } from '../../visits/site-visit.js';
import { mayPublish } from './activity.policy.js';
import { daysOf, type PlannedActivity } from './occurrences.js';
import { SkippedDay } from './skipped-day.entity.js';

export interface ComingDates {
  /** "dinsdag 31 maart en dinsdag 7 april"; null: always as it says. */
  readonly notOn: string | null;
  /** For who may let one not go on; empty for others. */
  readonly dates: readonly object[];
}

const SHOWN = 8;
const AHEAD = { years: 2 };

/** The next dates of an activity that comes back, and which of them are skipped. */
@Injectable()
export class ComingDatesQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async of({ site, member }: SiteVisit, activity: PlannedActivity): Promise<ComingDates> {
    if (activity.rule === null) return { notOn: null, dates: [] };
    const now = this.clock.now();
    const today = localDay(now);
    const all = daysOf({ ...activity, skippedDays: [] }, today, DateTime.fromISO(today).plus(AHEAD).toFormat('yyyy-MM-dd'));
    const skipped = all.filter((day) => activity.skippedDays.includes(day));
    const words = (day: string): string => dayInWords(instantAt(day, '12:00'), now);
    const notOn = skipped.length > 0 ? listed(skipped.map(words)) : null;
    if (!mayPublish(member) || activity.hiddenAt) return { notOn, dates: [] };

    const notes = await this.notesOn(activity.id, today);
    const wanted = all.filter((day, index) => index < SHOWN || skipped.includes(day));
    const address = `/buurt/${site.slug}/agenda/${activity.id}/dagen`;
    return {
      notOn,
      dates: wanted.map((day) => ({
        words: words(day),
        note: notes.get(day) ?? null,
        isSkipped: notes.has(day),
        action: `${address}/${day}/${notes.has(day) ? 'doorgang' : 'uitval'}`,
      })),
    };
  }

  /** By day: "Riet, gisteren". */
  private async notesOn(activityId: string, today: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.reader.manager.findBy(SkippedDay, { activityId, day: MoreThanOrEqual(today) });
    const names = await this.people.namesOf(rows.flatMap(({ skippedById }) => skippedById ?? []));
    return new Map(rows.map(({ day, skippedById, skippedAt }) => [day, `${nameIn(names, skippedById).firstName}, ${agoInWords(skippedAt, this.clock.now())}`]));
  }
}
