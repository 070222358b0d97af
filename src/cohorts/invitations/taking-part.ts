import { type EntityManager, IsNull } from 'typeorm';
import { Person } from '../../accounts/index.js';
import { Enrolment } from '../enrolments/enrolment.entity.js';
import { Invitation } from './invitation.entity.js';

/** Whether who was or would be invited at this address takes part already, also under an account with another address. */
export async function takesPart(manager: EntityManager, cohortId: string, email: string): Promise<boolean> {
  const person = await manager.findOneBy(Person, { email });
  const invitation = await manager.findOneBy(Invitation, { cohortId, email });
  for (const personId of [person?.id, invitation?.acceptedById])
    if (personId && (await manager.existsBy(Enrolment, { cohortId, personId, endedAt: IsNull() }))) return true;
  return false;
}
