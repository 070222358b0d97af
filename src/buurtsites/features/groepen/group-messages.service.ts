import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Attempts, networkOf } from '../../../accounts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { GroupMessageDto } from './dto/group-message.dto.js';
import { GroupMessageSent } from '../group-events.js';
import { GroupPage } from './group-page.entity.js';
import { CannotBeWrittenTo } from './group.errors.js';

const MOST_PER_QUARTER = 5;

@Injectable()
export class GroupMessagesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  /** Passed on by mail; we keep nothing of it ourselves. */
  send(siteId: string, groupId: string, form: GroupMessageDto, ip: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.attempts.count(tx, [{ what: 'group-message', whose: networkOf(ip), most: MOST_PER_QUARTER }]);
      const page = await tx.manager.findOneBy(GroupPage, {
        id: groupId,
        siteId,
        publishedAt: Not(IsNull()),
        hiddenAt: IsNull(),
        contactConsentAt: Not(IsNull()),
      });
      if (!page?.contactEmail) throw new CannotBeWrittenTo('no mail address of the group');
      await tx.publish(new GroupMessageSent(siteId, groupId, page.name, page.contactEmail, form.naam, form.mail.toLowerCase(), form.bericht, this.clock.now()));
    });
  }
}
