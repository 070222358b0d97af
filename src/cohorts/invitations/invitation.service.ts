import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Attempts } from '../../accounts/index.js';
import { Site } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvalidInput, NotFound } from '../../platform/errors/domain-error.js';
import type { Actor } from '../../platform/security/actor.js';
import { hashOfToken, newToken } from '../../platform/security/tokens.js';
import { CohortAccess } from '../cohorts/cohort.access.js';
import type { Cohort } from '../cohorts/cohort.entity.js';
import { CohortService } from '../cohorts/cohort.service.js';
import { ResidentsStayTheMajority } from '../cohorts/mix.errors.js';
import { hasResidentMajority, tooMany } from '../cohorts/mix.policy.js';
import { plannedMixOf } from '../cohorts/mix.queries.js';
import type { TeamRole } from '../enrolments/enrolment.entity.js';
import { InvitationSent } from '../events/invitation-sent.event.js';
import { Invitation } from './invitation.entity.js';
import { InvitationUsed } from './invitation.errors.js';
import { takesPart } from './taking-part.js';

const LIFETIME = 30 * 24 * 60 * 60_000;

export interface NewInvitations {
  readonly emails: readonly string[];
  readonly role: TeamRole;
  /** Why the trainer goes on outside the advised size (D8). */
  readonly reason: string | null;
}

@Injectable()
export class InvitationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CohortAccess,
    private readonly cohorts: CohortService,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  async invite(actor: Actor, cohortId: string, { emails, role, reason }: NewInvitations): Promise<void> {
    const cohort = await this.access.asTrainer(actor, cohortId);
    await this.unitOfWork.run(async (tx) => {
      for (const email of emails) {
        if (await takesPart(tx.manager, cohortId, email)) throw new InvalidInput({ adressen: `${email} doet al mee. Haal dit adres weg.` });
        await this.send(tx, { actor, cohort, email, role });
      }

      const mix = await plannedMixOf(tx.manager, cohortId, this.clock.now());
      if (role === 'wijkprofessional' && !hasResidentMajority(mix)) throw new InvalidInput({ rol: new ResidentsStayTheMajority(mix).userMessage });
      const ofThisRole = role === 'wijkprofessional' ? { ...mix, residents: 0 } : { ...mix, professionals: 0 };
      await this.cohorts.explain(tx, { cohortId, actor, mix, warnings: tooMany(ofThisRole), reason });
    });
  }

  /** A new mail with a new link; the former link dies. */
  async sendAgain(actor: Actor, cohortId: string, invitationId: string): Promise<void> {
    const cohort = await this.access.asTrainer(actor, cohortId);
    await this.unitOfWork.run(async (tx) => {
      const { email, role, acceptedAt } = await invitationIn(tx, cohortId, invitationId);
      if (acceptedAt) throw new InvitationUsed();
      await this.send(tx, { actor, cohort, email, role });
    });
  }

  async withdraw(actor: Actor, cohortId: string, invitationId: string): Promise<void> {
    await this.access.asTrainer(actor, cohortId);
    await this.unitOfWork.run(async (tx) => {
      await invitationIn(tx, cohortId, invitationId);
      const { affected } = await tx.manager.update(Invitation, { id: invitationId, acceptedAt: IsNull() }, { withdrawnAt: this.clock.now() });
      if (affected !== 1) throw new InvitationUsed();
    });
  }

  private async send(tx: Tx, { actor, cohort, email, role }: Letter): Promise<void> {
    await this.attempts.count(tx, [{ what: 'invitation', whose: `${cohort.id}:${email}`, most: 5 }]);
    const now = this.clock.now();
    const token = newToken();
    const fresh = {
      role,
      tokenHash: hashOfToken(token),
      invitedById: actor.personId,
      sentAt: now,
      expiresAt: new Date(now.getTime() + LIFETIME),
      acceptedAt: null,
      acceptedById: null,
      withdrawnAt: null,
    };
    const present = await tx.manager.findOneBy(Invitation, { cohortId: cohort.id, email });
    const id = present?.id ?? newId();
    if (present) await tx.manager.update(Invitation, { id }, fresh);
    else await tx.manager.insert(Invitation, { id, cohortId: cohort.id, email, ...fresh });
    await this.tell(tx, { actor, cohort, invitationId: id, email, role, token, expiresAt: fresh.expiresAt });
  }

  private async tell(tx: Tx, letter: Letter & { invitationId: string; token: string; expiresAt: Date }): Promise<void> {
    const { actor, cohort, ...facts } = letter;
    const { name: neighbourhoodName } = await tx.manager.findOneByOrFail(Site, { id: cohort.siteId });
    const inviterName = `${actor.firstName} ${actor.lastName}`.trim();
    await tx.publish(
      new InvitationSent({ ...facts, cohortId: cohort.id, siteId: cohort.siteId, inviterName, neighbourhoodName, occurredAt: this.clock.now() }),
    );
  }
}

interface Letter {
  readonly actor: Actor;
  readonly cohort: Cohort;
  readonly email: string;
  readonly role: TeamRole;
}

async function invitationIn(tx: Tx, cohortId: string, id: string): Promise<Invitation> {
  const invitation = await tx.manager.findOneBy(Invitation, { id, cohortId });
  if (!invitation) throw new NotFound('an invitation of another cohort');
  return invitation;
}
