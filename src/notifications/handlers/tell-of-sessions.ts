import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  InviteesChanged,
  type Letter,
  SeatOffered,
  type Session,
  SessionCancelled,
  SessionChanged,
  type SessionFacts,
  SessionLetters,
  SessionMoved,
  SessionQueries,
  SessionScheduled,
  type Whereabouts,
} from '../../meetings/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords, localTime, timeInWords } from '../../platform/clock/in-words.js';
import type { Tx } from '../../platform/database/tx.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Recipients } from '../mails/recipients.js';
import { Outbox } from '../outbox/outbox.js';
import { changedWords, invitationWords, type LetterWords, movedWords, seatWords } from './session-letter-words.js';

/** Who is asked to a session hears of it, of every change and of its end: one mail each, with the entry for their calendar (D17). */
@Injectable()
export class TellOfSessions implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly sessions: SessionQueries,
    private readonly letters: SessionLetters,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.on(SessionScheduled, ({ session: facts }, tx) => this.tell(tx, facts, 'nieuw', (session) => this.letters.invite(tx, session), invitationWords));
    this.events.on(SessionMoved, ({ session: facts, from }, tx) =>
      this.tell(tx, facts, 'verzet', (session) => this.letters.update(tx, session), movedFrom(from)),
    );
    this.events.on(SessionChanged, ({ session: facts }, tx) => this.tell(tx, facts, 'anders', (session) => this.letters.update(tx, session), changedWords));
    this.events.on(SeatOffered, ({ session: facts, offer }, tx) =>
      this.tell(
        tx,
        facts,
        `plek-vrij:${String(offer.until.getTime())}`,
        (session) => this.letters.invite(tx, session, [offer.personId]),
        seatWords(offer.until),
      ),
    );
    this.events.on(InviteesChanged, async ({ session: facts, change: { added, removed }, occurredAt }, tx) => {
      const when = String(occurredAt.getTime());
      await this.tell(tx, facts, `erbij:${when}`, (session) => this.letters.invite(tx, session, added), invitationWords);
      await this.callOff(tx, facts, `eraf:${when}`, (session) => this.letters.cancel(tx, session, removed), null);
    });
    this.events.on(SessionCancelled, ({ session: facts, reason }, tx) =>
      this.callOff(tx, facts, 'gaat-niet-door', (session) => this.letters.cancel(tx, session), reason),
    );
  }

  private async tell(
    tx: Tx,
    facts: SessionFacts,
    what: string,
    write: (session: Session) => Promise<readonly Letter[]>,
    wordsOf: (session: Session, now: Date) => LetterWords,
  ): Promise<void> {
    const session = await this.toCome(tx, facts);
    if (!session) return;
    const words = wordsOf(session, this.clock.now());
    for (const letter of await write(session)) await this.post(tx, facts, `bijeenkomst-${what}`, 'session-invitation', letter, words);
  }

  private async callOff(
    tx: Tx,
    facts: SessionFacts,
    what: string,
    write: (session: Session) => Promise<readonly Letter[]>,
    reason: string | null,
  ): Promise<void> {
    const session = await this.toCome(tx, facts);
    if (!session) return;
    for (const letter of await write(session))
      await this.post(tx, facts, `bijeenkomst-${what}`, 'session-cancelled', letter, { reason, isForAll: session.cancelledAt !== null });
  }

  /** Of what has been, nobody needs a mail. */
  private async toCome(tx: Tx, { sessionId }: SessionFacts): Promise<Session | null> {
    const session = await this.sessions.byId(sessionId, tx.manager);
    return session && session.endsAt > this.clock.now() ? session : null;
  }

  private async post(tx: Tx, { sessionId, siteId, sequence }: SessionFacts, what: string, view: string, letter: Letter, words: object): Promise<void> {
    const { to, details, token, calendar } = letter;
    const { name: place } = await this.recipients.placeOf(tx, siteId);
    const now = this.clock.now();
    const day = dayInWords(details.startsAt, now);
    await this.outbox.queue(tx, {
      occasion: `${what}:${sessionId}:${String(sequence)}`,
      view,
      to: { email: to.email, personId: to.personId },
      model: {
        ...details,
        ...words,
        firstName: to.firstName,
        place,
        venue: details.place,
        token,
        day,
        when: `${day}, van ${localTime(details.startsAt).replace(':', '.')} tot ${timeInWords(details.endsAt)}`,
        trainers: details.trainers.join(', '),
      },
      calendar,
    });
  }
}

const movedFrom =
  (from: Whereabouts) =>
  (session: Session, now: Date): LetterWords =>
    movedWords(session, from, now);
