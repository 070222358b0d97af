import type { Member } from '../../platform/security/actor.js';
import { OnlyHelpersOffer, OnlyResidentsAsk } from './help.errors.js';

/** Professionals and the trainer bring, endorse and offer (D2); a resident on the team simply does it. */
export const helps = ({ role }: Pick<Member, 'role'>): boolean => role === 'wijkprofessional' || role === 'trainer';

export function assertHelps(member: Member): void {
  if (!helps(member)) throw new OnlyHelpersOffer(member.role);
}

/** The question stays with the residents (D6). */
export function assertAsks(member: Member): void {
  if (member.role !== 'buurtverbinder') throw new OnlyResidentsAsk(member.role);
}
