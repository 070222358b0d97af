import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not } from 'typeorm';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { ReminderQueries } from '../reminders/reminder.queries.js';
import { SessionReminder } from '../reminders/session-reminder.entity.js';
import type { Session } from '../sessions/session.entity.js';
import type { Reply } from '../sessions/session-invitee.entity.js';
import { CallListEntry } from './call-list-entry.entity.js';
import { reasonsFor } from './call-list.policy.js';
import { newsOf } from './calls.service.js';
import { OwnPhone } from './own-phone.entity.js';
import { SessionCall } from './session-call.entity.js';

export interface ToCall {
  readonly personId: string;
  readonly name: string;
  readonly reply: Reply;
  readonly reasons: readonly string[];
  /** Of the person themselves, else as a trainer noted it for this group. */
  readonly phone: string | null;
  readonly call: { readonly by: string; readonly at: Date } | null;
  /** Somebody called, and then it changed. */
  readonly wasCalledBefore: boolean;
  /** Put on the list by a trainer, so a trainer takes them off. */
  readonly isEntry: boolean;
}

/** Whom mail does not reach, for one session (D17). Who said no need not be called, unless it is off. */
@Injectable()
export class CallList {
  constructor(
    private readonly reader: DataSource,
    private readonly reminders: ReminderQueries,
    private readonly people: PeopleQueries,
  ) {}

  async of(
    session: Session,
  ): Promise<{ readonly toCall: readonly ToCall[]; readonly others: readonly { readonly personId: string; readonly name: string }[] }> {
    const { id: sessionId, cohortId, startsAt, cancelledAt } = session;
    const { manager } = this.reader;
    const guests = (await this.reminders.guestsOf(session)).filter(({ takesPart }) => takesPart);
    const personId = In(guests.map((guest) => guest.personId));
    const entries = await manager.findBy(CallListEntry, { cohortId, personId });
    const phones = await manager.findBy(OwnPhone, { personId });
    const calls = await manager.find(SessionCall, { where: { sessionId }, order: { calledAt: 'ASC' } });
    const lost = await manager.findBy(SessionReminder, { sessionId, startsAt, givenUpAt: Not(IsNull()) });
    const names = await this.people.namesOf([...guests.map((guest) => guest.personId), ...calls.flatMap(({ calledById }) => calledById ?? [])]);
    const nameOf = (id: string): string => `${nameIn(names, id).firstName} ${nameIn(names, id).lastName}`.trim();
    const isAbout = newsOf(session);

    const rows = guests.map((guest) => {
      const entry = entries.find((each) => each.personId === guest.personId);
      const own = calls.filter((each) => each.personId === guest.personId);
      const call = own.find(({ about }) => about === isAbout);
      const isLost = lost.some((each) => each.personId === guest.personId);
      return {
        personId: guest.personId,
        name: nameOf(guest.personId),
        reply: guest.reply,
        reasons: reasonsFor(guest, { isEntry: entry !== undefined, isLost, isCancelled: cancelledAt !== null }),
        phone: phones.find((each) => each.personId === guest.personId)?.phone ?? entry?.phone ?? null,
        call: call ? { by: nameIn(names, call.calledById).firstName, at: call.calledAt } : null,
        wasCalledBefore: call === undefined && own.length > 0,
        isEntry: entry !== undefined,
      };
    });
    const onList = new Set(entries.map((entry) => entry.personId));
    return { toCall: rows.filter(({ reasons }) => reasons.length > 0), others: rows.filter((row) => !onList.has(row.personId)) };
  }
}
