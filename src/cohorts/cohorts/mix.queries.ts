import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import { Enrolment } from '../enrolments/enrolment.entity.js';
import { Invitation } from '../invitations/invitation.entity.js';
import type { Mix } from './mix.policy.js';

/** Who takes part now. */
export async function mixOf(manager: EntityManager, cohortId: string): Promise<Mix> {
  const active = { cohortId, endedAt: IsNull() };
  return {
    residents: await manager.countBy(Enrolment, { ...active, role: 'buurtverbinder' }),
    professionals: await manager.countBy(Enrolment, { ...active, role: 'wijkprofessional' }),
  };
}

/** Who would take part if everyone with an open invitation says yes. */
export async function plannedMixOf(manager: EntityManager, cohortId: string, now: Date): Promise<Mix> {
  const open = { cohortId, acceptedAt: IsNull(), withdrawnAt: IsNull(), expiresAt: MoreThan(now) };
  const present = await mixOf(manager, cohortId);
  return {
    residents: present.residents + (await manager.countBy(Invitation, { ...open, role: 'buurtverbinder' })),
    professionals: present.professionals + (await manager.countBy(Invitation, { ...open, role: 'wijkprofessional' })),
  };
}
