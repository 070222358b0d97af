import type { Tx } from '../../platform/database/tx.js';
import type { Member } from '../../platform/security/actor.js';
import { Membership } from '../memberships/membership.entity.js';

/** What stands beside the name of a professional (D7): their function and organisation as they are now; null for residents. */
export async function authorLabelOf(tx: Tx, { id, role }: Pick<Member, 'id' | 'role'>): Promise<string | null> {
  if (role === 'buurtverbinder' || role === 'lid') return null;
  const { functionTitle } = await tx.manager.findOneByOrFail(Membership, { id });
  return functionTitle ?? role;
}
