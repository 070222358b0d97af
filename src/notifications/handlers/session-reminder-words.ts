import type { Reply, SessionDetails } from '../../meetings/index.js';
import { dayInWords, daysSince, timeInWords } from '../../platform/clock/in-words.js';
import { local } from '../../platform/clock/netherlands.js';

interface ReminderWords {
  readonly subject: string;
  readonly headline: string;
  readonly lead: string;
  readonly button: string;
}

/** "vandaag" and "morgen" are true on the day it is written; further away only the day itself is said. */
export function reminderWords({ title, startsAt }: Pick<SessionDetails, 'title' | 'startsAt'>, reply: Reply, writtenAt: Date): ReminderWords {
  const day = ['vandaag', 'morgen'][daysSince(writtenAt, startsAt)] ?? dayInWords(startsAt, writtenAt);
  const subject = `${capital(day)}, ${timeInWords(startsAt)}: ${title}`;
  if (reply === 'accepted')
    return {
      subject,
      headline: `Tot ${day}!`,
      lead: `Fijn dat je komt naar: ${title}. Hieronder staat alles wat je moet weten.`,
      button: 'Kun je toch niet? Laat het weten',
    };
  return {
    subject,
    headline: `Kom je ${day}?`,
    lead: `We weten nog niet of je komt naar: ${title}. Eén druk op de knop is genoeg. Ook “nee” helpt ons.`,
    button: 'Laat weten of je komt',
  };
}

/** Until when its words are true: no "morgen" arrives a day late. */
export function trueUntil(startsAt: Date, until: Date, writtenAt: Date): Date {
  if (daysSince(writtenAt, startsAt) > 1) return until;
  const midnight = local(writtenAt).plus({ days: 1 }).startOf('day').toJSDate();
  return midnight < until ? midnight : until;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
