import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { Enrolment } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { hashOfToken } from '../../platform/security/tokens.js';
import { type Answer, RepliesService } from '../replies/replies.service.js';
import { Session } from '../sessions/session.entity.js';
import { SessionInvitee } from '../sessions/session-invitee.entity.js';
import { NoSuchReplyLink, ReplyLinkIsOver } from './calendar.errors.js';
import { SessionLetter } from './session-letter.entity.js';

interface Opened {
  readonly session: Session;
  readonly invitee: SessionInvitee;
}

/** The link of a letter, with which its reader answers without signing in. Every letter's link works, until the session is over. */
@Injectable()
export class ReplyLinks {
  constructor(
    private readonly reader: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly replies: RepliesService,
    private readonly clock: Clock,
  ) {}

  /** Looks and changes nothing: mail scanners open every link. @throws NoSuchReplyLink or ReplyLinkIsOver */
  async open(token: string): Promise<Opened> {
    const { manager } = this.reader;
    const letter = await manager.findOneBy(SessionLetter, { tokenHash: hashOfToken(token) });
    if (!letter) throw new NoSuchReplyLink('a link we did not send');
    const { sessionId, personId } = letter;
    const session = await manager.findOneByOrFail(Session, { id: sessionId });
    const invitee = await manager.findOneBy(SessionInvitee, { sessionId, personId });
    const takesPart = await manager.existsBy(Enrolment, { cohortId: session.cohortId, personId, endedAt: IsNull() });
    if (!invitee || !takesPart) throw new NoSuchReplyLink('a link of somebody who is no longer asked');
    if (session.endsAt <= this.clock.now()) throw new ReplyLinkIsOver('a session that is over');
    return { session, invitee };
  }

  async answer(token: string, reply: Answer['reply']): Promise<SessionInvitee> {
    const { session, invitee } = await this.open(token);
    return this.unitOfWork.run((tx) => this.replies.reply(tx, session.id, invitee.personId, { reply, way: 'link' }));
  }
}
