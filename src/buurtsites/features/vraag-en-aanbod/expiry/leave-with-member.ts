import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { DomainEvents } from '../../../../platform/events/domain-events.js';
import { MembershipChanged } from '../../../memberships/membership-changed.event.js';
import { Membership } from '../../../memberships/membership.entity.js';
import { EntryChanged } from '../../../posts/entry-changed.event.js';
import { Notice } from '../notice.entity.js';

/** Who left cannot be answered: their notes leave the board with them. */
@Injectable()
export class LeaveWithMember implements OnModuleInit {
  constructor(private readonly events: DomainEvents) {}

  onModuleInit(): void {
    this.events.on(MembershipChanged, async ({ siteId, personId, occurredAt }, tx) => {
      if (await tx.manager.existsBy(Membership, { siteId, personId, endedAt: IsNull() })) return;
      const left = await tx.manager.find(Notice, { select: { id: true }, where: { siteId, authorId: personId, closedAt: IsNull() } });
      await tx.manager.update(Notice, { siteId, authorId: personId, closedAt: IsNull() }, { closedAt: occurredAt });
      for (const { id } of left) await tx.publish(new EntryChanged(siteId, 'vraag-en-aanbod', id, occurredAt));
    });
  }
}
