import { Injectable } from '@nestjs/common';
import { Attempts, networkOf } from '../../../../accounts/index.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { newId } from '../../../../platform/database/ids.js';
import type { Tx } from '../../../../platform/database/tx.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import type { Member } from '../../../../platform/security/actor.js';
import { SiteLogService } from '../../../log/site-log.service.js';
import { authorLabelOf } from '../../../posts/author-label.js';
import { PostingRights } from '../../../posts/posting-rights.js';
import { NewsTipReceived } from '../../news-events.js';
import type { TipDto } from '../dto/tip.dto.js';
import { TipIsGone } from '../news.errors.js';
import { NewsTip } from './news-tip.entity.js';

const MOST_PER_QUARTER = 5;

@Injectable()
export class TipsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly rights: PostingRights,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  /** From anybody; of a member we know who it is. */
  send(siteId: string, member: Member | null, form: TipDto, ip: string): Promise<void> {
    const receivedAt = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      await this.rights.assertAnyoneMayPropose(tx, siteId, 'nieuws');
      if (member) await this.rights.assertMayPost(tx, member);
      await this.attempts.count(tx, [{ what: 'news-tip', whose: networkOf(ip), most: MOST_PER_QUARTER }]);
      const sender = member
        ? { name: null, email: null, senderId: member.personId, senderLabel: await authorLabelOf(tx, member) }
        : { name: form.naam || null, email: form.mail?.toLowerCase() || null, senderId: null, senderLabel: null };
      const tip: NewsTip = { id: newId(), siteId, text: form.tekst, ...sender, receivedAt };
      await tx.manager.insert(NewsTip, tip);
      await tx.publish(new NewsTipReceived(siteId, tip.id, receivedAt));
    });
  }

  /** The team does nothing with it. */
  layAside(member: Member, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.take(tx, member.siteId, id);
      await this.log.write(tx, {
        siteId: member.siteId,
        personId: member.personId,
        role: member.role,
        what: 'tip-weggelegd',
        featureKey: 'nieuws',
        at: this.clock.now(),
      });
    });
  }

  /** Takes the tip from the list: it is used once. @throws TipIsGone */
  async take(tx: Tx, siteId: string, id: string): Promise<NewsTip> {
    const tip = await tx.manager.findOneBy(NewsTip, { id, siteId });
    if (!tip) throw new TipIsGone('this tip was used or laid aside');
    const { affected } = await tx.manager.delete(NewsTip, { id });
    if (affected === 0) throw new TipIsGone('this tip was taken by somebody else');
    return tip;
  }
}
