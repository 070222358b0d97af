import ICAL from 'ical.js';

export interface Appointment {
  readonly id: string;
  readonly at: Date;
  readonly minutes: number;
  readonly title: string;
  readonly url: string;
  /** Of who gets it. */
  readonly attendee: string;
  /** Where the mail comes from: nobody's own address. */
  readonly organiser: string;
  readonly writtenAt: Date;
  /** The same appointment again, to take it out of the calendar. */
  readonly isCancelled: boolean;
}

/** One appointment for the calendar in your phone (RFC 5545, 5546); in UTC, so that it needs no zone along. */
export function appointmentText({ id, at, minutes, title, url, attendee, organiser, writtenAt, isCancelled }: Appointment): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Buurtbrug//Afspraak//NL');
  calendar.addPropertyWithValue('method', isCancelled ? 'CANCEL' : 'REQUEST');
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${id}@buurtbrug`);
  event.addPropertyWithValue('sequence', isCancelled ? 1 : 0);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(writtenAt, true));
  event.addPropertyWithValue('dtstart', ICAL.Time.fromJSDate(at, true));
  event.addPropertyWithValue('dtend', ICAL.Time.fromJSDate(new Date(at.getTime() + minutes * 60_000), true));
  event.addPropertyWithValue('summary', title);
  event.addPropertyWithValue('status', isCancelled ? 'CANCELLED' : 'CONFIRMED');
  event.addPropertyWithValue('class', 'PRIVATE');
  event.addPropertyWithValue('organizer', `mailto:${organiser}`);
  event.addPropertyWithValue('attendee', `mailto:${attendee}`);
  event.addPropertyWithValue('url', url);
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}
