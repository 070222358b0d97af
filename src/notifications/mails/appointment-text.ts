import { addTexts, calendarEvent, calendarText, utc } from '../../platform/calendar/calendar-text.js';

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

/** One appointment for the calendar in your phone; in UTC: it is held once, for two. */
export function appointmentText({ id, at, minutes, title, url, attendee, organiser, writtenAt, isCancelled }: Appointment): string {
  const event = calendarEvent({ uid: `${id}@buurtbrug`, stampedAt: writtenAt });
  event.addPropertyWithValue('sequence', isCancelled ? 1 : 0);
  event.addPropertyWithValue('dtstart', utc(at));
  event.addPropertyWithValue('dtend', utc(new Date(at.getTime() + minutes * 60_000)));
  event.addPropertyWithValue('status', isCancelled ? 'CANCELLED' : 'CONFIRMED');
  event.addPropertyWithValue('class', 'PRIVATE');
  event.addPropertyWithValue('organizer', `mailto:${organiser}`);
  event.addPropertyWithValue('attendee', `mailto:${attendee}`);
  addTexts(event, { summary: title, url });
  return calendarText({ method: isCancelled ? 'CANCEL' : 'REQUEST', events: [event] });
}
