import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameIn, PeopleQueries, type PersonName } from '../../accounts/index.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import type { Session } from '../sessions/session.entity.js';
import { type RemindedGuest, silenceOf } from './reminder-guests.policy.js';
import { type PlannedMoment, plannedMoments } from './reminder-moments.policy.js';
import { type ReminderChoice, ReminderQueries } from './reminder.queries.js';
import { daysWords, sentWords, SILENCE_WORDS, whenWords } from './reminder-words.js';
import { SessionReminder } from './session-reminder.entity.js';

type Names = ReadonlyMap<string, PersonName>;

/** Which reminders of a session are still to go out, to whom and when; and which went (I2). */
@Injectable()
export class ReminderList {
  constructor(
    private readonly reader: DataSource,
    private readonly reminders: ReminderQueries,
    private readonly people: PeopleQueries,
  ) {}

  async of(session: Session, { moments }: ReminderChoice, now: Date): Promise<{ planned: readonly object[]; sent: readonly object[] }> {
    const guests = await this.reminders.guestsOf(session);
    const { manager } = this.reader;
    const written = await manager.find(SessionReminder, { where: { sessionId: session.id }, order: { writtenAt: 'DESC', id: 'ASC' } });
    const names = await this.people.namesOf([...guests, ...written].map(({ personId }) => personId));
    const had = new Set(written.filter((each) => each.startsAt.getTime() === session.startsAt.getTime()).map(keyOf));
    const ahead = session.cancelledAt ? [] : plannedMoments(session.startsAt, moments).filter(({ until }) => until > now);
    return {
      planned: ahead
        .map((moment) => {
          const still = guests.filter(({ personId }) => !had.has(keyOf({ personId, daysBefore: moment.daysBefore })));
          const mails = mailsOf(still, moment, names);
          const words = { when: whenWords(moment, now), days: daysWords(moment.daysBefore), mails, others: othersOf(still, moment, names) };
          return { words, isToCome: moment.dueAt > now || mails.length > 0 };
        })
        .filter(({ isToCome }) => isToCome)
        .map(({ words }) => words),
      sent: written.map((each) => ({
        name: wholeName(names, each.personId),
        days: `${daysWords(each.daysBefore)}, voor ${dayInWords(each.startsAt, now)}`,
        state: sentWords(each, now),
      })),
    };
  }
}

const keyOf = ({ personId, daysBefore }: { readonly personId: string; readonly daysBefore: number }): string => `${personId}/${String(daysBefore)}`;

function mailsOf(guests: readonly RemindedGuest[], moment: PlannedMoment, names: Names): readonly object[] {
  return guests
    .map((guest) => ({ guest, silence: silenceOf(guest, moment) }))
    .filter(({ silence }) => silence === null || silence === 'stopped')
    .map(({ guest: { personId }, silence }) => ({
      name: wholeName(names, personId),
      path: keyOf({ personId, daysBefore: moment.daysBefore }),
      isStopped: silence === 'stopped',
    }));
}

/** Who gets nothing, and why: "Noor Bakker komt niet". */
const othersOf = (guests: readonly RemindedGuest[], moment: PlannedMoment, names: Names): readonly string[] =>
  guests.flatMap((guest) => {
    const silence = silenceOf(guest, moment);
    return silence === null || silence === 'stopped' || silence === 'left' ? [] : [`${wholeName(names, guest.personId)} ${SILENCE_WORDS[silence]}`];
  });

function wholeName(names: Names, personId: string): string {
  const { firstName, lastName } = nameIn(names, personId);
  return `${firstName} ${lastName}`.trim();
}
