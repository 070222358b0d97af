import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { PeopleQueries } from '../../../accounts/index.js';
import { Enrolment } from '../../../cohorts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { insertOnce } from '../../../platform/database/insert-once.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { hashOfToken } from '../../../platform/security/tokens.js';
import { RepliesService } from '../../replies/replies.service.js';
import { Session } from '../../sessions/session.entity.js';
import { SessionInvitee } from '../../sessions/session-invitee.entity.js';
import { ReplyAddress } from '../reply-address.js';
import { SessionLetter } from '../session-letter.entity.js';
import { CalendarReply } from './calendar-reply.entity.js';
import { type CalendarAnswer, readReply } from './read-reply.js';

/**
 * Answers that calendars send back (2.19). Only the answer is taken, and only from who got the letter: the address is
 * signed, and the entry names them. Whatever else comes in is left alone, without a word to the sender.
 */
@Injectable()
export class CalendarReplies {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly address: ReplyAddress,
    private readonly people: PeopleQueries,
    private readonly replies: RepliesService,
    private readonly clock: Clock,
  ) {}

  /** Says whether it was an answer that counts. */
  async take(raw: Buffer): Promise<boolean> {
    const answer = await readReply(raw);
    const letterId = answer?.addresses.map((address) => this.address.letterIn(address)).find((id) => id !== null);
    if (!answer || !letterId) return false;
    return this.unitOfWork.run((tx) => this.count(tx, letterId, answer));
  }

  private async count(tx: Tx, letterId: string, answer: CalendarAnswer): Promise<boolean> {
    const letter = await tx.manager.findOneBy(SessionLetter, { id: letterId });
    if (!letter || !(await this.isAsked(tx, letter, answer)) || !(await isAboutNow(tx, letter, answer))) return false;
    const key = { letterId, messageHash: hashOfToken(answer.messageId) };
    if (!(await insertOnce(tx, CalendarReply, key, { ...key, readAt: this.clock.now() }))) return false;
    await this.replies.reply(tx, letter.sessionId, letter.personId, { reply: answer.reply, way: 'calendar' });
    return true;
  }

  /** Whose letter it was, who takes part still, and to a session that is to come. */
  private async isAsked({ manager }: Tx, { sessionId, personId }: SessionLetter, { uid, attendee }: CalendarAnswer): Promise<boolean> {
    const session = await manager.findOneByOrFail(Session, { id: sessionId });
    const [addressee] = await this.people.addressesOf([personId], manager);
    if (session.uid !== uid || addressee?.email.toLowerCase() !== attendee) return false;
    if (session.cancelledAt !== null || session.endsAt <= this.clock.now()) return false;
    return manager.existsBy(Enrolment, { cohortId: session.cohortId, personId, endedAt: IsNull() });
  }
}

/**
 * A yes to the time before a move is no yes to the time after it, also when it moved away and back; and what somebody
 * said later, counts.
 */
async function isAboutNow({ manager }: Tx, { sessionId, personId }: SessionLetter, { sequence, answeredAt }: CalendarAnswer): Promise<boolean> {
  const invitee = await manager.findOneBy(SessionInvitee, { sessionId, personId });
  if (!invitee || (invitee.repliedAt !== null && answeredAt < invitee.repliedAt)) return false;
  const { startsAt } = await manager.findOneByOrFail(Session, { id: sessionId });
  const letters = await manager.find(SessionLetter, { where: { sessionId, personId }, order: { sequence: 'DESC' } });
  const elsewhen = letters.find((letter) => letter.startsAt.getTime() !== startsAt.getTime());
  return sequence > (elsewhen?.sequence ?? -1) && letters.some((letter) => letter.sequence <= sequence);
}
