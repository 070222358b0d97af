import { Injectable } from '@nestjs/common';
import { Attempts, networkOf } from '../../../accounts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { newId } from '../../../platform/database/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Member } from '../../../platform/security/actor.js';
import { PostingRights } from '../../posts/posting-rights.js';
import { wordsOf } from './activity-words.js';
import { ActivityProposed } from '../agenda-events.js';
import { Activity } from './activity.entity.js';
import type { ActivityProposalDto } from './dto/activity.dto.js';

const MOST_PER_QUARTER = 5;

@Injectable()
export class ActivityProposalsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly rights: PostingRights,
    private readonly clock: Clock,
  ) {}

  /** Anybody may send in an activity, also without an account; the team decides. */
  propose(siteId: string, member: Member | null, form: ActivityProposalDto, ip: string): Promise<void> {
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      await this.rights.assertAnyoneMayPropose(tx, siteId, 'agenda');
      if (member) await this.rights.assertMayPost(tx, member);
      const words = wordsOf(form, null, now);
      await this.attempts.count(tx, [{ what: 'activity-proposal', whose: networkOf(ip), most: MOST_PER_QUARTER }]);
      const sender = { senderName: form.naam || null, senderContact: form.bereik || null, createdById: member?.personId ?? null };
      const id = newId();
      await tx.manager.insert(Activity, {
        id,
        siteId,
        ...words,
        ...sender,
        createdAt: now,
        updatedAt: now,
        publishedAt: null,
        declinedAt: null,
        declinedById: null,
        hiddenAt: null,
      });
      await tx.publish(new ActivityProposed(siteId, id, words.title, now));
    });
  }
}
