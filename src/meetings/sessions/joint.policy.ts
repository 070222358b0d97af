import type { TeamRole } from '../../cohorts/index.js';

export interface RoleCount {
  readonly residents: number;
  readonly professionals: number;
}

export const LEAST_RESIDENTS = 3;
export const LEAST_PROFESSIONALS = 1;

export function countRoles(people: readonly { readonly role: TeamRole }[]): RoleCount {
  const residents = people.filter(({ role }) => role === 'buurtverbinder').length;
  return { residents, professionals: people.length - residents };
}

/** Joint (D10): three residents or more, a professional, and residents in the majority. */
export const isJoint = (mix: RoleCount): boolean => missingFor(mix).length === 0;

/** What the mix lacks, in sentences for the trainer. */
export function missingFor({ residents, professionals }: RoleCount): readonly string[] {
  const missing: string[] = [];
  if (residents < LEAST_RESIDENTS) missing.push(`Er ${areThere(LEAST_RESIDENTS - residents, 'buurtverbinder', 'buurtverbinders')} te weinig.`);
  if (professionals < LEAST_PROFESSIONALS) missing.push('Er is geen professional bij.');
  if (professionals > 0 && residents <= professionals) missing.push('Bewoners zijn niet in de meerderheid.');
  return missing;
}

const areThere = (count: number, one: string, many: string): string => (count === 1 ? `is 1 ${one}` : `zijn ${String(count)} ${many}`);
