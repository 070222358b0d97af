import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { dayWithoutWeekday } from '../../platform/clock/in-words.js';
import type { Tx } from '../../platform/database/tx.js';
import { isOfTeam, type Member } from '../../platform/security/actor.js';
import type { FeatureKey } from '../features/feature-keys.js';
import { FeatureStatesQueries } from '../features/feature-states.queries.js';
import { ModerationQueries } from '../moderation/moderation.queries.js';
import { PostingRests, ProposingRests, RulesComeFirst, YourPostingRests } from './posting.errors.js';

/** May this member put something on the site, or change it? Every service that writes posts asks here first, inside its transaction. */
@Injectable()
export class PostingRights {
  constructor(
    private readonly states: FeatureStatesQueries,
    private readonly moderation: ModerationQueries,
    private readonly clock: Clock,
  ) {}

  async assertMayPost(tx: Tx, member: Pick<Member, 'siteId' | 'personId' | 'role'>): Promise<void> {
    const { siteId, personId } = member;
    const rules = (await this.states.of(siteId, tx.manager)).get('spelregels-melden') ?? 'off';
    if (rules === 'paused') throw new PostingRests('the house rules are paused (D21)');
    if (rules === 'off' && !isOfTeam(member)) throw new RulesComeFirst('no house rules yet (D22)');

    const now = this.clock.now();
    const until = await this.moderation.pausedUntil(siteId, personId, now, tx.manager);
    if (until) throw new YourPostingRests(dayWithoutWeekday(until, now));
  }

  /** Somebody without an account may send this in only while the feature and the house rules are on (D21, D22). */
  async assertAnyoneMayPropose(tx: Tx, siteId: string, key: FeatureKey): Promise<void> {
    const states = await this.states.of(siteId, tx.manager);
    const rules = states.get('spelregels-melden') ?? 'off';
    if (rules === 'paused') throw new PostingRests('the house rules are paused (D21)');
    if (rules === 'off') throw new RulesComeFirst('no house rules yet (D22)');
    if (states.get(key) !== 'active') throw new ProposingRests(`feature ${key} is not active`);
  }
}
