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
import { NoticeSuggested } from '../../notice-events.js';
import { Notice } from '../notice.entity.js';
import { DoesNotFit, NoSuchNotice } from '../notice.errors.js';
import { assertMatchmaker, isOnBoard } from '../notice.policy.js';
import { Matchmaker, NoticeSuggestion } from './matchmaker.entities.js';
import { MatchmakerQueries } from './matchmaker.queries.js';

/** Two, so that somebody looks when the other is away. */
const FEWEST = 2;

/** The people who look after what stays on the board (F22). */
@Injectable()
export class MatchmakersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly memberships: MembershipQueries,
    private readonly matchmakers: MatchmakerQueries,
    private readonly log: SiteLogService,
    private readonly clock: Clock,
  ) {}

  appoint({ siteId, personId, role }: Member, chosen: readonly string[]): Promise<void> {
    const at = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const team = new Set((await this.memberships.activeIn(siteId, 'buurtverbinder', tx.manager)).map((member) => member.personId));
      const wanted = [...new Set(chosen)].filter((id) => team.has(id));
      if (wanted.length < FEWEST) throw new InvalidInput({ koppelaars: 'Kies ten minste twee buurtverbinders. Dan kijkt er altijd iemand.' });

      const present = await tx.manager.findBy(Matchmaker, { siteId });
      const gone = present.filter((row) => !wanted.includes(row.personId));
      const fresh = wanted.filter((id) => !present.some((row) => row.personId === id));
      await tx.manager.delete(Matchmaker, { id: In(gone.map(({ id }) => id)) });
      for (const id of fresh) await tx.manager.insert(Matchmaker, { id: newId(), siteId, personId: id, appointedAt: at });
      await this.log.write(tx, { siteId, personId, role, what: 'koppelaars-gekozen', featureKey: 'vraag-en-aanbod', at });
    });
  }

  /** Shows the poster of one note another that may fit. What the two do with it is theirs. */
  suggest(member: Member, noticeId: string, otherId: string): Promise<void> {
    const { siteId, personId, role } = member;
    const at = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      assertMatchmaker(member, await this.matchmakers.idsOf(siteId, tx.manager));
      const notice = await tx.manager.findOneBy(Notice, { id: noticeId, siteId });
      const other = await tx.manager.findOneBy(Notice, { id: otherId, siteId });
      if (!notice || !other) throw new NoSuchNotice('no notice with this id on this site');
      const { authorId } = notice;
      const fits = notice.side !== other.side && isOnBoard(notice, at) && isOnBoard(other, at) && authorId !== other.authorId;
      if (!fits || authorId === null) throw new DoesNotFit('not two open sides of two people');

      const key = { noticeId, otherId };
      const isFirst = await insertOnce(tx, NoticeSuggestion, key, { ...key, suggestedById: personId, suggestedAt: at });
      if (!isFirst) return;
      await this.log.write(tx, {
        siteId,
        personId,
        role,
        what: 'briefjes-bij-elkaar',
        featureKey: 'vraag-en-aanbod',
        at,
      });
      await tx.publish(new NoticeSuggested(factsOf(notice), factsOf(other), authorId, personId, at));
    });
  }
}

const factsOf = ({ siteId, id, title }: Notice) => ({ siteId, noticeId: id, title });
