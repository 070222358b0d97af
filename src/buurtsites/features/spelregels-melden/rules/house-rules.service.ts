import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../../../platform/clock/clock.js';
import { newId } from '../../../../platform/database/ids.js';
import { insertOnce } from '../../../../platform/database/insert-once.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../../platform/errors/domain-error.js';
import type { Member } from '../../../../platform/security/actor.js';
import { SiteLogService } from '../../../log/site-log.service.js';
import { MembershipQueries } from '../../../memberships/membership.queries.js';
import { Moderator } from '../../../moderation/moderator.entity.js';
import { EntryChanged } from '../../../posts/entry-changed.event.js';
import { HouseRules } from './house-rules.entity.js';

/** Two, so that a second person can decide on an objection (D26). */
const FEWEST_MODERATORS = 2;

@Injectable()
export class HouseRulesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly memberships: MembershipQueries,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  save({ siteId, personId, role }: Member, text: string): Promise<void> {
    const at = this.clock.now();
    const words = { text, updatedAt: at };
    return this.unitOfWork.run(async (tx) => {
      const isNew = await insertOnce(tx, HouseRules, { siteId }, { siteId, ...words });
      if (!isNew) await tx.manager.update(HouseRules, { siteId }, words);
      await this.log.write(tx, { siteId, personId, role, what: 'spelregels-bewaard', featureKey: 'spelregels-melden', at });
      await tx.publish(new EntryChanged(siteId, 'spelregels-melden', siteId, at));
    });
  }

  /** Who looks at reports from now on; only buurtverbinders of this team can (D26). */
  async appoint({ siteId, personId, role }: Member, chosen: readonly string[]): Promise<void> {
    const at = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      const team = new Set((await this.memberships.activeIn(siteId, 'buurtverbinder', tx.manager)).map((member) => member.personId));
      const moderators = [...new Set(chosen)].filter((id) => team.has(id));
      if (moderators.length < FEWEST_MODERATORS)
        throw new InvalidInput({ moderatoren: 'Kies ten minste twee buurtverbinders. Dan kan een ander meekijken bij bezwaar.' });

      const present = await tx.manager.findBy(Moderator, { siteId });
      const gone = present.filter((row) => !moderators.includes(row.personId));
      const fresh = moderators.filter((id) => !present.some((row) => row.personId === id));
      await tx.manager.delete(Moderator, { id: In(gone.map(({ id }) => id)) });
      for (const id of fresh) await tx.manager.insert(Moderator, { id: newId(), siteId, personId: id, appointedAt: at });
      await this.log.write(tx, { siteId, personId, role, what: 'moderatoren-gekozen', featureKey: 'spelregels-melden', at });
    });
  }
}
