import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { Actor } from '../../platform/security/actor.js';
import { type FormModel, formModel } from '../../platform/web/forms.js';
import { SessionDetailsQueries } from '../calendar/session-details.js';
import { SessionAccess } from '../sessions/session.access.js';
import type { Session } from '../sessions/session.entity.js';
import { whenInWords } from '../sessions/session-words.js';
import { toMeeting } from '../sessions/trails.js';
import { groupText } from './group-text.js';
import { ReminderList } from './reminder-list.js';
import { POSSIBLE_DAYS } from './reminder-moments.policy.js';
import { type ReminderChoice, ReminderQueries } from './reminder.queries.js';
import { daysWords } from './reminder-words.js';

export const CHOICE_FIELDS = ['dagen', 'zin'] as const;
type Form = FormModel<(typeof CHOICE_FIELDS)[number]>;
type Page = Promise<{ readonly view: string; readonly model: object }>;

/** What goes out about one session, what went, and what a trainer wants of it. */
@Injectable()
export class RemindersPage {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly access: SessionAccess,
    private readonly reminders: ReminderQueries,
    private readonly list: ReminderList,
    private readonly sessions: SessionDetailsQueries,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, sessionId: string): Page {
    const session = await this.access.asTrainer(actor, sessionId);
    const now = this.clock.now();
    const choice = await this.reminders.choiceOf(session);
    const model = {
      title: 'Herinneringen',
      ...this.around(session),
      state: stateOf(session, now),
      isOpen: session.startsAt > now && session.cancelledAt === null,
      choice: choiceWords(choice),
      sentence: choice.sentence,
      stoppedSince: choice.stoppedAt ? dayInWords(choice.stoppedAt, now) : null,
      ...(await this.list.of(session, choice, now)),
      groupText: session.endsAt > now ? await this.groupTextOf(session, now) : null,
    };
    return { view: 'meetings/reminders/show', model };
  }

  async edit(actor: Actor, sessionId: string, form?: Form, body?: unknown): Page {
    const session = await this.access.asTrainer(actor, sessionId);
    const { moments, sentence } = await this.reminders.choiceOf(session);
    const chosen = form ? [(body as { dagen?: unknown } | undefined)?.dagen].flat() : moments.map(({ daysBefore }) => String(daysBefore));
    const model = {
      title: 'Herinneringen aanpassen',
      ...this.around(session),
      form: form ?? formModel(CHOICE_FIELDS, { zin: sentence }),
      days: POSSIBLE_DAYS.map((days) => ({ value: String(days), label: capital(daysWords(days)), hint: null, isSelected: chosen.includes(String(days)) })),
    };
    return { view: 'meetings/reminders/edit', model };
  }

  private around(session: Session): object {
    const meeting = `/bijeenkomsten/${session.id}`;
    const address = `${meeting}/herinneringen`;
    const links = { edit: `${address}/bewerken`, stop: `${address}/stop`, resume: `${address}/stop/intrekking` };
    return { name: session.title, when: whenInWords(session, this.clock.now()), trail: toMeeting(session), meeting, address, links };
  }

  private async groupTextOf(session: Session, now: Date): Promise<string | null> {
    const [details] = await this.sessions.of([session]);
    const url = `${this.config.baseUrl}/bijeenkomsten/${session.id}`;
    return details ? groupText(details, { isCancelled: session.cancelledAt !== null, url, now }) : null;
  }
}

function stateOf({ cancelledAt, startsAt }: Session, now: Date): string | null {
  if (cancelledAt) return 'Deze bijeenkomst gaat niet door. Er gaat niets meer uit.';
  return startsAt <= now ? 'Deze bijeenkomst is begonnen of geweest. Er gaat niets meer uit.' : null;
}

/** "7 dagen van tevoren en 1 dag van tevoren" */
const choiceWords = ({ moments }: ReminderChoice): string =>
  [...moments]
    .sort((one, other) => other.daysBefore - one.daysBefore)
    .map(({ daysBefore }) => daysWords(daysBefore))
    .join(', ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
