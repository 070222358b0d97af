import type ICAL from 'ical.js';
import { addInstant, addTexts, calendarEvent, calendarText } from '../../platform/calendar/calendar-text.js';
import type { SessionDetails } from './session-details.js';

type PartStat = 'NEEDS-ACTION' | 'ACCEPTED' | 'DECLINED' | 'TENTATIVE';

/** One letter to one person: of everybody else who is asked, it says nothing. */
export interface Invitation {
  readonly details: SessionDetails;
  /** Page of the session. */
  readonly url: string;
  readonly attendee: string;
  readonly partStat: PartStat;
  /** Where a calendar sends its answer. */
  readonly organiser: string;
  /** Whether somebody reads those answers; else a calendar need not send one. */
  readonly readsReplies: boolean;
  readonly writtenAt: Date;
}

/** Come, or: it changed (RFC 5546). The same uid and a higher sequence move what stands in a calendar. */
export function invitationText(invitation: Invitation): string {
  const event = invitedTo(invitation);
  event.addPropertyWithValue('status', 'CONFIRMED');
  return calendarText({ method: 'REQUEST', events: [event] });
}

/** Takes it out of a calendar: the session is cancelled, or this person is no longer asked. */
export function cancellationText(invitation: Invitation): string {
  const event = invitedTo(invitation);
  event.addPropertyWithValue('status', 'CANCELLED');
  return calendarText({ method: 'CANCEL', events: [event] });
}

interface Followed {
  readonly details: SessionDetails;
  readonly url: string;
}

/** To follow from a calendar: nobody organises it there and nobody is asked, so it holds no people. */
export const feedText = (name: string, sessions: readonly Followed[], writtenAt: Date): string =>
  calendarText({ method: 'PUBLISH', name, events: sessions.map(({ details, url }) => eventOf(details, url, writtenAt)) });

function invitedTo({ details, url, attendee, partStat, organiser, readsReplies, writtenAt }: Invitation): ICAL.Component {
  const event = eventOf(details, url, writtenAt);
  event.addPropertyWithValue('organizer', `mailto:${organiser}`).setParameter('cn', 'Buurtbrug');
  const asked = event.addPropertyWithValue('attendee', `mailto:${attendee}`);
  asked.setParameter('role', 'REQ-PARTICIPANT');
  asked.setParameter('partstat', partStat);
  asked.setParameter('rsvp', readsReplies ? 'TRUE' : 'FALSE');
  return event;
}

function eventOf(details: SessionDetails, url: string, stampedAt: Date): ICAL.Component {
  const { uid, sequence, startsAt, endsAt, title, place } = details;
  const event = calendarEvent({ uid, stampedAt });
  event.addPropertyWithValue('sequence', sequence);
  addInstant(event, 'dtstart', startsAt);
  addInstant(event, 'dtend', endsAt);
  const location = place ? `${place.name}, ${place.address}` : details.onlineLink;
  addTexts(event, { summary: title, location, description: factsOf(details, url).join('\n'), url });
  return event;
}

/** Who only looks at their calendar, comes on time and brings the right things (I4). */
const factsOf = ({ message, place, onlineLink, trainers, bring }: SessionDetails, url: string): readonly string[] => [
  ...(message ? [message, ''] : []),
  ...(place ? [`Waar: ${place.name}, ${place.address}`] : []),
  ...(place?.travelNotes ? [`Zo kom je er: ${place.travelNotes}`] : []),
  ...(onlineLink ? [`Online: ${onlineLink}`] : []),
  ...(trainers.length > 0 ? [`Trainer: ${trainers.join(', ')}`] : []),
  ...(bring.length > 0 ? [`Nodig: ${bring.join('; ')}`] : []),
  `Alles over deze bijeenkomst: ${url}`,
];
