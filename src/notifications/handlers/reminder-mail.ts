import { Injectable } from '@nestjs/common';
import { type Letter, ReminderRefusals, type Reply } from '../../meetings/index.js';
import { dayInWords, localTime, timeInWords } from '../../platform/clock/in-words.js';
import { reminderWords } from './session-reminder-words.js';

export const REMINDER = 'session-reminder';

interface Facts {
  readonly letter: Letter;
  readonly reply: Reply;
  readonly sentence: string | null;
  /** Name of the neighbourhood. */
  readonly place: string;
  readonly stopUrl: string;
  readonly writtenAt: Date;
}

/** What stands in a reminder; the preview and the mail are made of the same. */
@Injectable()
export class ReminderMail {
  constructor(private readonly refusals: ReminderRefusals) {}

  stopUrlFor(personId: string): string {
    return this.refusals.stopAddressFor(personId);
  }

  modelOf({ letter, reply, sentence, place, stopUrl, writtenAt }: Facts): object {
    const { to, details, token } = letter;
    const { startsAt, endsAt } = details;
    return {
      ...details,
      ...reminderWords(details, reply, writtenAt),
      firstName: to.firstName,
      place,
      venue: details.place,
      sentence,
      token,
      stopUrl,
      when: `${dayInWords(startsAt, writtenAt)}, van ${localTime(startsAt).replace(':', '.')} tot ${timeInWords(endsAt)}`,
      trainers: details.trainers.join(', '),
    };
  }
}
