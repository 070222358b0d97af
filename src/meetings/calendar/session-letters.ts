import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PeopleQueries, type PersonAddress } from '../../accounts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { hashOfToken, newToken } from '../../platform/security/tokens.js';
import { type Reply, SessionInvitee } from '../sessions/session-invitee.entity.js';
import type { Session } from '../sessions/session.entity.js';
import { ReplyAddress } from './reply-address.js';
import { type SessionDetails, SessionDetailsQueries } from './session-details.js';
import { SessionLetter } from './session-letter.entity.js';
import { cancellationText, type Invitation, invitationText } from './session-text.js';

/** What a mail to one guest needs: what it tells, its link, and the entry for the calendar. */
export interface Letter {
  readonly to: PersonAddress;
  readonly details: SessionDetails;
  /** In the clear, for the mail alone; null where there is nothing to answer. */
  readonly token: string | null;
  readonly calendar: string;
}

const PART_STATS = { none: 'NEEDS-ACTION', accepted: 'ACCEPTED', declined: 'DECLINED', tentative: 'TENTATIVE' } as const satisfies Record<Reply, string>;

type Guest = Pick<SessionInvitee, 'personId' | 'reply'>;

/** Letters about a session, one to each guest. Also to who said no: in their calendar it may still stand. */
@Injectable()
export class SessionLetters {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly people: PeopleQueries,
    private readonly sessions: SessionDetailsQueries,
    private readonly address: ReplyAddress,
    private readonly clock: Clock,
  ) {}

  /**
   * Come. Left out: every guest.
   * @param writtenAt the same instant as what tells of it (`WrittenReminders` finds the letter by it)
   */
  async invite(tx: Tx, session: Session, personIds?: readonly string[], writtenAt = this.clock.now()): Promise<readonly Letter[]> {
    return this.write(tx, session, await guestsOf(tx, session, personIds), writtenAt);
  }

  /** It is different now; nothing for who knows it already. */
  async update(tx: Tx, session: Session): Promise<readonly Letter[]> {
    const says = hashOf(await this.detailsOf(tx, session));
    const latest = new Map((await lettersAbout(tx, session)).map((letter) => [letter.personId, letter.says]));
    const guests = await guestsOf(tx, session);
    return this.write(
      tx,
      session,
      guests.filter(({ personId }) => latest.get(personId) !== says),
    );
  }

  /** It will not be, or not with these guests. Only for who had a letter: the others know of nothing. */
  async cancel(tx: Tx, session: Session, personIds?: readonly string[]): Promise<readonly Letter[]> {
    const guests = personIds?.map((personId): Guest => ({ personId, reply: 'none' })) ?? (await guestsOf(tx, session));
    const first = firstOfEach(await lettersAbout(tx, session));
    const details = await this.detailsOf(tx, session);
    const known = guests.filter(({ personId }) => first.has(personId));
    const letters: Letter[] = [];
    for (const { to, reply } of await this.addressed(tx, known)) {
      const calendar = cancellationText(this.invitationFor({ to, reply, details, letterId: first.get(to.personId) ?? '' }));
      letters.push({ to, details, token: null, calendar });
    }
    return letters;
  }

  /** As one guest would get it, to look at: nothing is written, and its link opens nothing. */
  async draft(session: Session, personId: string): Promise<Letter | null> {
    const [details] = await this.sessions.of([session]);
    const [to] = await this.people.addressesOf([personId]);
    return details && to ? { to, details, token: 'voorbeeld', calendar: '' } : null;
  }

  private async write(tx: Tx, session: Session, guests: readonly Guest[], writtenAt = this.clock.now()): Promise<readonly Letter[]> {
    const first = firstOfEach(await lettersAbout(tx, session));
    const details = await this.detailsOf(tx, session);
    const { id: sessionId, sequence, startsAt } = session;
    const letters: Letter[] = [];
    for (const { to, reply } of await this.addressed(tx, guests)) {
      const { personId } = to;
      const [id, token] = [newId(), newToken()];
      await tx.manager.insert(SessionLetter, {
        id,
        sessionId,
        personId,
        tokenHash: hashOfToken(token),
        sequence,
        startsAt,
        says: hashOf(details),
        writtenAt,
      });
      const calendar = invitationText(this.invitationFor({ to, reply, details, letterId: first.get(personId) ?? id }));
      letters.push({ to, details, token, calendar });
    }
    return letters;
  }

  private async detailsOf({ manager }: Tx, session: Session): Promise<SessionDetails> {
    const [details] = await this.sessions.of([session], manager);
    if (!details) throw new Error('a session has details');
    return details;
  }

  private async addressed({ manager }: Tx, guests: readonly Guest[]): Promise<readonly { to: PersonAddress; reply: Reply }[]> {
    const replies = new Map(guests.map(({ personId, reply }) => [personId, reply]));
    const people = await this.people.addressesOf([...replies.keys()], manager);
    return people.map((to) => ({ to, reply: replies.get(to.personId) ?? 'none' }));
  }

  /** A calendar only believes the organiser it knows: the address is that of the first letter, for ever. */
  private invitationFor({ to, reply, details, letterId }: { to: PersonAddress; reply: Reply; details: SessionDetails; letterId: string }): Invitation {
    return {
      details,
      url: `${this.config.baseUrl}/bijeenkomsten/${details.sessionId}`,
      attendee: to.email,
      partStat: PART_STATS[reply],
      organiser: this.address.of(letterId),
      readsReplies: this.address.isRead,
      writtenAt: this.clock.now(),
    };
  }
}

const guestsOf = ({ manager }: Tx, { id: sessionId }: Session, personIds?: readonly string[]): Promise<SessionInvitee[]> =>
  manager.find(SessionInvitee, { where: { sessionId, ...(personIds && { personId: In([...personIds]) }) }, order: { id: 'ASC' } });

/** Ids grow with time: the oldest first. */
const lettersAbout = ({ manager }: Tx, { id: sessionId }: Session): Promise<SessionLetter[]> =>
  manager.find(SessionLetter, { where: { sessionId }, order: { id: 'ASC' } });

const firstOfEach = (letters: readonly SessionLetter[]): ReadonlyMap<string, string> => new Map(letters.toReversed().map(({ id, personId }) => [personId, id]));

/** Without its number: that rises with what a guest does not see as well, as how many can come. */
const hashOf = (details: SessionDetails): string => hashOfToken(JSON.stringify({ ...details, sequence: 0 }));
