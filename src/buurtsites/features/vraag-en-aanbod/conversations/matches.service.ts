import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { insertOnce } from '../../../../platform/database/insert-once.js';
import type { Tx } from '../../../../platform/database/tx.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../../platform/errors/domain-error.js';
import type { Member } from '../../../../platform/security/actor.js';
import type { ConfirmationDto } from '../dto/confirmation.dto.js';
import type { Notice } from '../notice.entity.js';
import { assertConfirms } from '../notice.policy.js';
import type { NoticeReply } from './conversation.entities.js';
import { Match } from './match.entity.js';
import { type Talk, talkNamed } from './talk-named.js';

/** Who helps said yes by offering or answering; who asked says whether it worked out. Then it counts, once (D33). */
@Injectable()
export class MatchesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  confirm(member: Member, replyId: string, form: ConfirmationDto): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { notice, reply } = await this.talkOf(tx, member, replyId);
      // the asker has no account: who wrote for them asks them first (D25)
      if (askedFor(notice, reply) !== null && form.gevraagd !== 'ja') throw new InvalidInput({ gevraagd: 'Vraag het eerst, en vink het aan.' });
      const match = { siteId: notice.siteId, replyId, kind: notice.kind, confirmedById: member.personId, confirmedAt: this.clock.now() };
      await insertOnce(tx, Match, { replyId }, match);
    });
  }

  /** A press too soon: it did not work out after all. */
  withdraw(member: Member, replyId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.talkOf(tx, member, replyId);
      await tx.manager.delete(Match, { replyId });
    });
  }

  private async talkOf(tx: Tx, { personId, siteId }: Member, replyId: string): Promise<Talk> {
    const talk = await talkNamed(tx.manager, siteId, replyId);
    assertConfirms(personId, talk.notice, talk.reply);
    return talk;
  }
}

/** For whom it was asked, when the asker wrote for somebody else; null: for themselves. */
export const askedFor = (notice: Pick<Notice, 'side' | 'onBehalfOf'>, reply: Pick<NoticeReply, 'onBehalfOf'>): string | null =>
  notice.side === 'vraag' ? notice.onBehalfOf : reply.onBehalfOf;
