import { RuleBroken } from '../../platform/errors/domain-error.js';
import type { Role } from '../../platform/security/actor.js';

const AS: Readonly<Record<Role, string>> = {
  buurtverbinder: 'als buurtverbinder',
  wijkprofessional: 'als wijkprofessional',
  trainer: 'als trainer',
  opdrachtgever: 'als opdrachtgever',
  lid: 'als buurtbewoner',
};

/** One person, one role in a neighbourhood; in another neighbourhood it may be another (D9). */
export class HasOtherRoleHere extends RuleBroken {
  readonly code = 'buurtsites.has-other-role-here';
  readonly userMessage: string;

  constructor(present: Role, wanted: Role) {
    super(`a ${present} cannot also be ${wanted} in this neighbourhood`);
    this.userMessage = `Wie in deze buurt al meedoet ${AS[present]}, kan hier niet ook meedoen ${AS[wanted]}. In een andere buurt kan dat wel.`;
  }
}
