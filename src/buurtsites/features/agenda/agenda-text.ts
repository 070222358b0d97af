import ICAL from 'ical.js';
import { addMoment, addTexts, calendarEvent, calendarText, utc } from '../../../platform/calendar/calendar-text.js';
import { instantAt } from '../../../platform/clock/in-words.js';
import type { PlannedActivity } from './occurrences.js';

/** The agenda for the calendar in your phone. */
export const agendaText = (name: string, address: string, activities: readonly PlannedActivity[]): string =>
  calendarText({ method: 'PUBLISH', name, events: activities.map((activity) => eventOf(activity, address)) });

function eventOf(activity: PlannedActivity, address: string): ICAL.Component {
  const { id, day, startTime, endTime, rule, updatedAt: stampedAt } = activity;
  const event = calendarEvent({ uid: `${id}@buurtbrug`, stampedAt });
  event.addPropertyWithValue('last-modified', utc(stampedAt));
  addMoment(event, 'dtstart', day, startTime);
  if (endTime) addMoment(event, 'dtend', day, endTime);
  if (rule) event.addPropertyWithValue('rrule', ICAL.Recur.fromString(`${rule};UNTIL=${lastMoment(activity)}`));
  for (const skipped of activity.skippedDays) addMoment(event, 'exdate', skipped, startTime);
  addTexts(event, { summary: activity.title, location: activity.place, description: activity.description, url: `${address}/${id}` });
  return event;
}

/** Where the start has a zone, the end of the rule is in UTC. */
const lastMoment = ({ lastDay }: PlannedActivity): string =>
  instantAt(lastDay, '23:59')
    .toISOString()
    .replaceAll(/[-:]|\.\d+/g, '');
