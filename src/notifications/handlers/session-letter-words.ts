import type { Session, Whereabouts } from '../../meetings/index.js';
import { dayInWords, timeInWords } from '../../platform/clock/in-words.js';

/** What a mail about a session says on top of its facts. */
export interface LetterWords {
  readonly subject: string;
  readonly headline: string;
  readonly lead: string;
}

const momentOf = (at: Date, now: Date): string => `${dayInWords(at, now)}, ${timeInWords(at)}`;

export const invitationWords = ({ title, startsAt }: Session, now: Date): LetterWords => ({
  subject: `Kom je ook? ${title}, ${dayInWords(startsAt, now)}`,
  headline: 'Kom je ook?',
  lead: `We nodigen je uit voor: ${title}. Hieronder staat alles wat je moet weten.`,
});

export function movedWords({ title, startsAt }: Session, from: Whereabouts, now: Date): LetterWords {
  const isOtherTime = startsAt.getTime() !== from.startsAt.getTime();
  if (!isOtherTime)
    return {
      subject: `Veranderd: ${title}, ${dayInWords(startsAt, now)}`,
      headline: 'Kijk even waar en tot hoe laat',
      lead: `Er is iets veranderd aan: ${title}. De dag en de begintijd blijven hetzelfde. Hieronder staat hoe het nu is.`,
    };
  return {
    subject: `Verzet: ${title} is nu ${dayInWords(startsAt, now)}`,
    headline: 'De bijeenkomst is verzet',
    lead: `${title} was op ${momentOf(from.startsAt, now)}. Dat gaat niet door. Het nieuwe moment staat hieronder. Kun je dan? We vragen het iedereen opnieuw.`,
  };
}

export const changedWords = ({ title, startsAt }: Session, now: Date): LetterWords => ({
  subject: `Veranderd: ${title}, ${dayInWords(startsAt, now)}`,
  headline: 'Er is iets veranderd',
  lead: `Er is iets veranderd aan: ${title}. Hieronder staat hoe het nu is.`,
});

export const seatWords =
  (until: Date) =>
  ({ title, startsAt }: Session, now: Date): LetterWords => ({
    subject: `Er is een plek vrij: ${title}, ${dayInWords(startsAt, now)}`,
    headline: 'Er is een plek voor je vrij',
    lead: `Je stond op de wachtlijst voor: ${title}. Zeg ja voor ${momentOf(until, now)}, dan is de plek van jou.`,
  });
