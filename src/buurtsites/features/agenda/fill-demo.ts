import { DateTime } from 'luxon';
import { localDay } from '../../../platform/clock/in-words.js';
import type { DemoNeighbourhood } from '../../../platform/seeds/demo-content.js';
import type { ActivitiesService } from './activities.service.js';
import type { ActivityDto } from './dto/activity.dto.js';
import type { SkippedDaysService } from './skipped-days.service.js';

interface Told {
  /** After how many weeks it is once not held. */
  readonly overslaan?: number;
  readonly niet_overgenomen_door?: string;
}

interface Services {
  readonly activities: ActivitiesService;
  readonly skippedDays: SkippedDaysService;
}

type Line = Omit<ActivityDto, 'datum' | 'begin' | 'einde' | 'tot' | 'doe'> & { readonly door: string; readonly van: string; readonly tot?: string } & Told &
  ({ readonly over_dagen: number } | { readonly weekdag: (typeof WEEKDAYS)[number] });

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const WEEKS_AHEAD = 20;

/** Days are told from today, so that the demo is never over. */
export async function fillDemo({ content, member }: DemoNeighbourhood, { activities, skippedDays }: Services, now: Date): Promise<void> {
  const today = DateTime.fromISO(localDay(now));
  for (const { door, van, tot, overslaan, niet_overgenomen_door: decliner, ...line } of content as readonly Line[]) {
    const day = dayOf(line, today);
    const lastDay = line.herhaal ? day.plus({ weeks: WEEKS_AHEAD }).toFormat('yyyy-MM-dd') : '';
    const { id } = await activities.create(member(door), {
      toestemming: 'ja',
      ...line,
      datum: day.toFormat('yyyy-MM-dd'),
      begin: van,
      einde: tot ?? '',
      tot: lastDay,
      doe: 'plaatsen',
    });
    if (overslaan !== undefined) await skippedDays.skip(member(door), { activityId: id, day: day.plus({ weeks: overslaan }).toFormat('yyyy-MM-dd') });
    if (decliner !== undefined) await activities.decline(member(decliner), id);
  }
}

/** The first such weekday after today, or so many days from now. */
function dayOf(line: object, today: DateTime): DateTime {
  if ('over_dagen' in line) return today.plus({ days: Number(line.over_dagen) });
  const weekday = WEEKDAYS.findIndex((known) => 'weekdag' in line && known === line.weekdag) + 1;
  return today.plus({ days: ((weekday - today.weekday + 6) % 7) + 1 });
}
