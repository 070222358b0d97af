import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CohortAccess } from '../../cohorts/index.js';
import type { Actor } from '../../platform/security/actor.js';
import { NoSuchSession } from './session.errors.js';
import { Session } from './session.entity.js';
import { SessionInvitee } from './session-invitee.entity.js';

export type SessionView = { readonly session: Session } & ({ readonly view: 'trainer' } | { readonly view: 'guest'; readonly invitee: SessionInvitee });

/** The trainers of its group, and who is asked to come; for everybody else it does not exist, also who commissions it (D29). */
@Injectable()
export class SessionAccess {
  constructor(
    private readonly reader: DataSource,
    private readonly cohorts: CohortAccess,
  ) {}

  async viewOf(actor: Actor, sessionId: string): Promise<SessionView> {
    const { manager } = this.reader;
    const session = await manager.findOneBy(Session, { id: sessionId });
    if (!session) throw new NoSuchSession('no such session');
    const { view } = await this.cohorts.viewOf(actor, session.cohortId);
    if (view === 'trainer') return { session, view };
    const invitee = view === 'participant' ? await manager.findOneBy(SessionInvitee, { sessionId, personId: actor.personId }) : null;
    if (!invitee) throw new NoSuchSession('a session to which they are not asked');
    return { session, view: 'guest', invitee };
  }

  /** For pages and commands that are the trainer's. @throws NoSuchSession or OnlyTrainersDoThis */
  async asTrainer(actor: Actor, sessionId: string): Promise<Session> {
    const { session } = await this.viewOf(actor, sessionId);
    await this.cohorts.asTrainer(actor, session.cohortId);
    return session;
  }
}
