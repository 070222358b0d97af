import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/database/ids.js';
import type { Tx } from '../../platform/database/tx.js';
import type { Role } from '../../platform/security/actor.js';
import { HasOtherRoleHere } from './membership.errors.js';
import { MembershipChanged } from './membership-changed.event.js';
import { Membership } from './membership.entity.js';

export interface NewMembership {
  readonly siteId: string;
  readonly personId: string;
  readonly role: Role;
  readonly functionTitle?: string | null;
}

@Injectable()
export class MembershipService {
  constructor(private readonly clock: Clock) {}

  /** Takes somebody in, or back. A resident with an account (`lid`) may grow into any role. Gives the membership's id. */
  async join(tx: Tx, { siteId, personId, role, functionTitle = null }: NewMembership): Promise<string> {
    const now = this.clock.now();
    const present = await tx.manager.findOneBy(Membership, { siteId, personId });
    if (!present) {
      const id = newId();
      await tx.manager.insert(Membership, { id, siteId, personId, role, functionTitle, joinedAt: now, endedAt: null });
      await tx.publish(new MembershipChanged(siteId, personId, now));
      return id;
    }
    const takesPart = present.endedAt === null;
    if (takesPart && present.role !== role && present.role !== 'lid') throw new HasOtherRoleHere(present.role, role);
    await tx.manager.update(
      Membership,
      { id: present.id },
      { role, functionTitle: functionTitle ?? present.functionTitle, joinedAt: takesPart ? present.joinedAt : now, endedAt: null },
    );
    await tx.publish(new MembershipChanged(siteId, personId, now));
    return present.id;
  }

  /** The row stays: what somebody did here keeps its name. */
  async end(tx: Tx, siteId: string, personId: string): Promise<void> {
    const now = this.clock.now();
    await tx.manager.update(Membership, { siteId, personId }, { endedAt: now });
    await tx.publish(new MembershipChanged(siteId, personId, now));
  }
}
