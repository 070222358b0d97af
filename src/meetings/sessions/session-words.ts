import { dayInWords, timeInWords } from '../../platform/clock/in-words.js';
import { local } from '../../platform/clock/netherlands.js';
import type { Venue } from '../venues/venue.entity.js';
import type { Session } from './session.entity.js';

type When = Pick<Session, 'startsAt' | 'endsAt'>;

/** "dinsdag 10 maart, 19.30 tot 22.30 uur" */
export const whenInWords = (session: When, now: Date): string => `${dayInWords(session.startsAt, now)}, ${hoursInWords(session)}`;

/** "19.30 tot 22.30 uur" */
const hoursInWords = ({ startsAt, endsAt }: When): string => `${local(startsAt).toFormat('H.mm')} tot ${timeInWords(endsAt)}`;

export const dateOf = ({ startsAt }: When): { weekday: string; day: number; month: string; strong: boolean } => {
  const day = local(startsAt);
  return { weekday: day.toFormat('ccc'), day: day.day, month: day.toFormat('MMM').replace('.', ''), strong: false };
};

/** "Buurthuis de Linde", "Online", or that it is still to be told. */
export function whereInWords({ onlineLink }: Pick<Session, 'onlineLink'>, venue: Pick<Venue, 'name'> | undefined): string {
  if (venue) return onlineLink === null ? venue.name : `${venue.name}, of online`;
  return onlineLink === null ? 'De plek hoor je nog' : 'Online';
}

/** "2 uur en 30 minuten" */
export function durationInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${String(rest)} minuten`;
  return rest === 0 ? `${String(hours)} uur` : `${String(hours)} uur en ${String(rest)} minuten`;
}
