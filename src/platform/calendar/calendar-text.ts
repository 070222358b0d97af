import ICAL from 'ical.js';
import { localDay, localTime } from '../clock/in-words.js';
import { netherlandsZone, ZONE } from './netherlands-zone.js';

/** `PUBLISH`: a feed; `REQUEST`: come, or the same anew; `CANCEL`: take it out again (RFC 5546). */
export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';

interface CalendarOf {
  readonly method: CalendarMethod;
  /** How a calendar calls what it follows. */
  readonly name?: string;
  readonly events: readonly ICAL.Component[];
}

// ical.js does not count the space that a folded line begins with: with its 75 such a line would be 76 octets long
ICAL.foldLength = 74;

const HOUR = 3_600_000;

/** A text that calendars read (RFC 5545): folded at 75 octets, with the rule of our clock along. */
export function calendarText({ method, name, events }: CalendarOf): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Buurtbrug//Agenda//NL');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', method);
  if (name !== undefined) calendar.addPropertyWithValue('x-wr-calname', name);
  calendar.addSubcomponent(netherlandsZone());
  for (const event of events) calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

interface EventHead {
  /** For ever the same: by this a calendar finds what it has. */
  readonly uid: string;
  readonly stampedAt: Date;
}

export function calendarEvent({ uid, stampedAt }: EventHead): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('dtstamp', utc(stampedAt));
  return event;
}

export const utc = (at: Date): ICAL.Time => ICAL.Time.fromJSDate(at, true);

/** "2026-03-24" and "19:30" on the clock on the wall: half past seven in winter and in summer. */
export function addMoment(event: ICAL.Component, name: 'dtstart' | 'dtend' | 'exdate', day: string, time: string): void {
  event.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(`${day}T${time}:00`)).setParameter('tzid', ZONE);
}

export function addInstant(event: ICAL.Component, name: 'dtstart' | 'dtend', at: Date): void {
  // one night a year the clock says 02.30 twice: which of the two, only UTC can tell
  const isTwice = [-HOUR, HOUR].some((shift) => localTime(new Date(at.getTime() + shift)) === localTime(at));
  if (isTwice) event.addPropertyWithValue(name, utc(at));
  else addMoment(event, name, localDay(at), localTime(at));
}

/** What there is to say; nothing where there is nothing. */
export function addTexts(event: ICAL.Component, texts: Readonly<Record<string, string | null>>): void {
  for (const [name, text] of Object.entries(texts)) if (text) event.addPropertyWithValue(name, text);
}
