import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type NewPerson, type OpenedSession, Passwords, Person, PersonService, SessionService, SignInLinkService } from '../../accounts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/security/actor.js';
import { hashOfToken } from '../../platform/security/tokens.js';
import { Cohort } from '../cohorts/cohort.entity.js';
import { EnrolmentService } from '../enrolments/enrolment.service.js';
import { Invitation } from './invitation.entity.js';
import { InvitationUsed, NoSuchInvitation } from './invitation.errors.js';
import { assertOpen } from './invitation.policy.js';

export interface Answer {
  /** Signed in on this device: they take part under that account. */
  readonly actor: Actor | null;
  readonly device: string;
  readonly functionTitle: string | null;
  /** What somebody without an account filled in. */
  readonly newcomer: { readonly firstName: string; readonly lastName: string; readonly password: string | null } | null;
}

/** `signed-in`: can go on at once; `mailed`: has an account already, and gets a link to sign in with. */
export type Accepted = { readonly way: 'signed-in'; readonly session: OpenedSession | null } | { readonly way: 'mailed' };

@Injectable()
export class InvitationAcceptanceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonService,
    private readonly passwords: Passwords,
    private readonly sessions: SessionService,
    private readonly links: SignInLinkService,
    private readonly enrolments: EnrolmentService,
    private readonly clock: Clock,
  ) {}

  /** Person, place in the group and in the neighbourhood, and session: all of it, or nothing. */
  async accept(token: string, answer: Answer): Promise<Accepted> {
    const { actor, newcomer, functionTitle } = answer;
    const passwordHash = newcomer?.password ? await this.passwords.hash(newcomer.password) : null;
    return this.unitOfWork.run(async (tx) => {
      const invitation = await this.openInvitation(tx, token);
      const known = actor ? null : await tx.manager.findOneBy(Person, { email: invitation.email });
      const personId = actor?.personId ?? known?.id ?? (await this.register(tx, invitation.email, newcomer, passwordHash));
      await this.useUp(tx, invitation, personId);
      const cohort = await tx.manager.findOneByOrFail(Cohort, { id: invitation.cohortId });
      const membershipId = await this.enrolments.enrol(tx, { cohort, personId, role: invitation.role, functionTitle });
      return this.letIn(tx, { personId, membershipId, known, answer });
    });
  }

  private async openInvitation(tx: Tx, token: string): Promise<Invitation> {
    const invitation = await tx.manager.findOneBy(Invitation, { tokenHash: hashOfToken(token) });
    if (!invitation) throw new NoSuchInvitation();
    assertOpen(invitation, this.clock.now());
    return invitation;
  }

  private async register(tx: Tx, email: string, newcomer: Answer['newcomer'], passwordHash: string | null): Promise<string> {
    // the page asks for a name when there is no account; without one the account has gone since
    if (!newcomer) throw new NoSuchInvitation();
    const person: NewPerson = { email, firstName: newcomer.firstName, lastName: newcomer.lastName, passwordHash };
    return (await this.people.register(tx, person)).id;
  }

  /** The update decides which of two presses at once is the first. */
  private async useUp(tx: Tx, { id }: Invitation, acceptedById: string): Promise<void> {
    const { affected } = await tx.manager.update(Invitation, { id, acceptedAt: IsNull() }, { acceptedAt: this.clock.now(), acceptedById });
    if (affected !== 1) throw new InvitationUsed();
  }

  private async letIn(tx: Tx, { personId, membershipId, known, answer }: Entry): Promise<Accepted> {
    if (answer.actor) {
      await this.sessions.chooseMembership(tx, answer.actor.sessionId, membershipId);
      return { way: 'signed-in', session: null };
    }
    if (known) {
      // An invitation lives thirty days and gets passed on: it must not open an account that exists already.
      await this.links.issue(tx, known, null);
      return { way: 'mailed' };
    }
    return { way: 'signed-in', session: await this.sessions.open(tx, personId, answer.device, membershipId) };
  }
}

interface Entry {
  readonly personId: string;
  readonly membershipId: string;
  readonly known: Person | null;
  readonly answer: Answer;
}
