import ICAL from 'ical.js';
import { instantAt } from '../../../platform/clock/in-words.js';
import type { Activity } from './activity.entity.js';

const ZONE = 'Europe/Amsterdam';
const ZONE_TEXT = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** The agenda for the calendar in your phone (RFC 5545). */
export function calendarText(name: string, address: string, activities: readonly Activity[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Buurtbrug//Agenda//NL');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', name);
  calendar.addSubcomponent(ICAL.Component.fromString(ZONE_TEXT));
  for (const activity of activities) calendar.addSubcomponent(eventOf(activity, address));
  return `${calendar.toString()}\r\n`;
}

function eventOf(activity: Activity, address: string): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const changed = ICAL.Time.fromJSDate(activity.updatedAt, true);
  event.addPropertyWithValue('uid', `${activity.id}@buurtbrug`);
  event.addPropertyWithValue('dtstamp', changed);
  event.addPropertyWithValue('last-modified', changed);
  at(event, 'dtstart', activity.day, activity.startTime);
  if (activity.endTime) at(event, 'dtend', activity.day, activity.endTime);
  if (activity.rule) event.addPropertyWithValue('rrule', ICAL.Recur.fromString(`${activity.rule};UNTIL=${lastMoment(activity)}`));
  event.addPropertyWithValue('summary', activity.title);
  event.addPropertyWithValue('location', activity.place);
  event.addPropertyWithValue('description', activity.description);
  event.addPropertyWithValue('url', `${address}/${activity.id}`);
  return event;
}

function at(event: ICAL.Component, name: string, day: string, time: string): void {
  event.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(`${day}T${time}:00`)).setParameter('tzid', ZONE);
}

/** Where the start has a zone, the end of the rule is in UTC. */
const lastMoment = ({ lastDay }: Activity): string =>
  instantAt(lastDay, '23:59')
    .toISOString()
    .replaceAll(/[-:]|\.\d+/g, '');
