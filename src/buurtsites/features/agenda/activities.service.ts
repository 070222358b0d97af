import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { localDay } from '../../../platform/clock/in-words.js';
import { newId } from '../../../platform/database/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Member } from '../../../platform/security/actor.js';
import { SiteLogService } from '../../log/site-log.service.js';
import { EntryChanged } from '../../posts/entry-changed.event.js';
import { PostingRights } from '../../posts/posting-rights.js';
import { wordsOf } from './activity-words.js';
import { Activity } from './activity.entity.js';
import { AlreadyOver, HiddenByModerators, NoSuchActivity } from './activity.errors.js';
import { assertThat, mayEdit, mayPublish, mayTakeDown } from './activity.policy.js';
import type { ActivityDto } from './dto/activity.dto.js';

const NOT_DECLINED = { declinedAt: null, declinedById: null };

@Injectable()
export class ActivitiesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rights: PostingRights,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  /** A buurtverbinder places it; what others write is a proposal until a buurtverbinder places it. */
  create(member: Member, form: ActivityDto): Promise<Activity> {
    const { siteId, personId } = member;
    const now = this.clock.now();
    const publishedAt = mayPublish(member) && form.doe === 'plaatsen' ? now : null;
    return this.unitOfWork.run(async (tx) => {
      await this.rights.assertMayPost(tx, member);
      const fixed = { senderName: null, senderContact: null, ...NOT_DECLINED, hiddenAt: null, createdAt: now, updatedAt: now };
      const activity: Activity = { id: newId(), siteId, ...wordsOf(form, null, now), ...fixed, createdById: personId, publishedAt };
      await tx.manager.insert(Activity, activity);
      await this.note(tx, member, activity, publishedAt ? 'activiteit-geplaatst' : 'activiteit-voorgesteld');
      return activity;
    });
  }

  update(member: Member, id: string, form: ActivityDto): Promise<void> {
    const now = this.clock.now();
    return this.change(member, id, async (tx, activity) => {
      assertThat(mayEdit(member, activity), member);
      await this.rights.assertMayPost(tx, member);
      const isPlacedNow = activity.publishedAt === null && mayPublish(member) && form.doe === 'plaatsen';
      const placing = isPlacedNow ? { publishedAt: now, ...NOT_DECLINED } : {};
      await tx.manager.update(Activity, { id }, { ...wordsOf(form, activity, now), updatedAt: now, ...placing });
      await this.note(tx, member, activity, isPlacedNow ? 'activiteit-geplaatst' : 'activiteit-veranderd');
    });
  }

  publish(member: Member, id: string): Promise<void> {
    const now = this.clock.now();
    return this.change(member, id, async (tx, activity) => {
      assertThat(mayPublish(member), member);
      await this.rights.assertMayPost(tx, member);
      if (activity.publishedAt) return;
      if (activity.lastDay < localDay(now)) throw new AlreadyOver('its last day has passed');
      await tx.manager.update(Activity, { id }, { publishedAt: now, ...NOT_DECLINED, updatedAt: now });
      await this.note(tx, member, activity, 'activiteit-geplaatst');
    });
  }

  decline(member: Member, id: string): Promise<void> {
    return this.change(member, id, async (tx, activity) => {
      assertThat(mayPublish(member), member);
      if (activity.publishedAt ?? activity.declinedAt) return;
      await tx.manager.update(Activity, { id }, { declinedAt: this.clock.now(), declinedById: member.personId });
      await this.note(tx, member, activity, 'activiteit-afgewezen');
    });
  }

  /** Out of the agenda, kept for its maker and the team. */
  takeDown(member: Member, id: string): Promise<void> {
    return this.change(member, id, async (tx, activity) => {
      assertThat(mayTakeDown(member, activity), member);
      await tx.manager.update(Activity, { id }, { publishedAt: null, updatedAt: this.clock.now() });
      await this.note(tx, member, activity, 'activiteit-weggehaald');
    });
  }

  private change(member: Member, id: string, act: (tx: Tx, activity: Activity) => Promise<void>): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const activity = await tx.manager.findOneBy(Activity, { id, siteId: member.siteId });
      if (!activity) throw new NoSuchActivity('no such activity on this site');
      if (activity.hiddenAt) throw new HiddenByModerators('this activity was hidden by a moderator');
      await act(tx, activity);
    });
  }

  private async note(tx: Tx, { personId, role }: Member, { id, siteId, title }: Activity, what: string): Promise<void> {
    const at = this.clock.now();
    await this.log.write(tx, { siteId, personId, role, what, featureKey: 'agenda', reason: title, at });
    await tx.publish(new EntryChanged(siteId, 'agenda', id, at));
  }
}
