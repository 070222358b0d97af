import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { dayWithoutWeekday, instantAt, localDay } from '../../../platform/clock/in-words.js';
import { insertOnce } from '../../../platform/database/insert-once.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Member } from '../../../platform/security/actor.js';
import { SiteLogService } from '../../log/site-log.service.js';
import { EntryChanged } from '../../posts/entry-changed.event.js';
import { PostingRights } from '../../posts/posting-rights.js';
import { Activity } from './activity.entity.js';
import { HiddenByModerators, NoSuchActivity, NotOnThatDay } from './activity.errors.js';
import { assertThat, mayPublish } from './activity.policy.js';
import { daysOf } from './occurrences.js';
import { SkippedDay } from './skipped-day.entity.js';

interface Which {
  readonly activityId: string;
  readonly day: string;
}

/** "Deze keer niet", and "toch wel": one day of something that comes back. */
@Injectable()
export class SkippedDaysService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rights: PostingRights,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  /** Also while posting rests: nobody should come for nothing. */
  skip(member: Member, { activityId, day }: Which): Promise<void> {
    return this.change(member, { activityId, day }, async (tx) => {
      const row = { activityId, day, skippedById: member.personId, skippedAt: this.clock.now() };
      return (await insertOnce(tx, SkippedDay, { activityId, day }, row)) ? 'activiteit-slaat-over' : null;
    });
  }

  restore(member: Member, which: Which): Promise<void> {
    return this.change(member, which, async (tx) => {
      await this.rights.assertMayPost(tx, member);
      const { affected } = await tx.manager.delete(SkippedDay, { ...which });
      return affected === 0 ? null : 'activiteit-toch-wel';
    });
  }

  /** `act` gives what goes into the log; null when nothing changed. */
  private change(member: Member, { activityId: id, day }: Which, act: (tx: Tx) => Promise<string | null>): Promise<void> {
    const { siteId, personId, role } = member;
    const at = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const activity = await tx.manager.findOneBy(Activity, { id, siteId });
      if (!activity) throw new NoSuchActivity('no such activity on this site');
      assertThat(mayPublish(member), member);
      if (activity.hiddenAt) throw new HiddenByModerators('this activity was hidden by a moderator');
      if (!isComing(activity, day, localDay(at))) throw new NotOnThatDay('not a coming day of something that comes back');
      const what = await act(tx);
      if (!what) return;

      // calendars that follow the agenda look at when it changed
      await tx.manager.update(Activity, { id }, { updatedAt: at });
      const reason = `${activity.title}, ${dayWithoutWeekday(instantAt(day, '12:00'), at)}`;
      await this.log.write(tx, { siteId, personId, role, what, featureKey: 'agenda', reason, at });
      await tx.publish(new EntryChanged(siteId, 'agenda', id, at));
    });
  }
}

const isComing = (activity: Activity, day: string, today: string): boolean =>
  activity.rule !== null && day >= today && daysOf({ ...activity, skippedDays: [] }, day, day).includes(day);
