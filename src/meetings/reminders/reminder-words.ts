import { dayInWords, timeInWords } from '../../platform/clock/in-words.js';
import type { Silence } from './reminder-guests.policy.js';
import type { PlannedMoment } from './reminder-moments.policy.js';
import type { SessionReminder } from './session-reminder.entity.js';

/** "7 dagen van tevoren" */
export function daysWords(daysBefore: number): string {
  if (daysBefore === 0) return 'op de dag zelf';
  return daysBefore === 1 ? '1 dag van tevoren' : `${String(daysBefore)} dagen van tevoren`;
}

export const whenWords = ({ dueAt }: PlannedMoment, now: Date): string =>
  dueAt <= now ? 'Zo meteen' : capital(`${dayInWords(dueAt, now)}, ${timeInWords(dueAt)}`);

export const SILENCE_WORDS: Readonly<Record<Exclude<Silence, 'stopped' | 'left'>, string>> = {
  declined: 'komt niet',
  waits: 'staat op de wachtlijst',
  refuses: 'wil geen herinnering per mail',
  knows: 'kreeg toen net een brief of gaf antwoord',
};

export function sentWords({ sentAt, givenUpAt }: SessionReminder, now: Date): { readonly label: string; readonly tone: 'ok' | 'wait' | null } {
  if (sentAt) return { label: `Verstuurd: ${dayInWords(sentAt, now)}, ${timeInWords(sentAt)}`, tone: 'ok' };
  return givenUpAt ? { label: 'Kwam niet aan. Bel even.', tone: null } : { label: 'Onderweg', tone: 'wait' };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
