import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { dayWithoutWeekday } from '../../platform/clock/in-words.js';
import type { Tx } from '../../platform/database/tx.js';
import type { RuleBroken } from '../../platform/errors/domain-error.js';
import { isOfTeam, type Member } from '../../platform/security/actor.js';
import type { FeatureKey } from '../features/feature-keys.js';
import { FeatureStatesQueries } from '../features/feature-states.queries.js';
import { ModerationQueries } from '../moderation/moderation.queries.js';
import { PostingRests, ProposingRests, RulesComeFirst, YourPostingRests } from './posting.errors.js';

export type Poster = Pick<Member, 'siteId' | 'personId' | 'role'>;

/** May this member put something on the site, or change it? Every service that writes posts asks here first, inside its transaction. */
@Injectable()
export class PostingRights {
  constructor(
    private readonly states: FeatureStatesQueries,
    private readonly moderation: ModerationQueries,
    private readonly clock: Clock,
  ) {}

  async assertMayPost(tx: Tx, poster: Poster): Promise<void> {
    const refusal = await this.refusalFor(poster, tx.manager);
    if (refusal) throw refusal;
  }

  /** Somebody without an account may send this in only while the feature and the house rules are on (D21, D22). */
  async assertAnyoneMayPropose(tx: Tx, siteId: string, key: FeatureKey): Promise<void> {
    const refusal = await this.refusalForAnyone(siteId, key, tx.manager);
    if (refusal) throw refusal;
  }

  /** Why there is no use in writing now, to say before somebody begins; null: there is nothing in the way. */
  async whyNotPost(poster: Poster): Promise<string | null> {
    return (await this.refusalFor(poster))?.userMessage ?? null;
  }

  /** The same for what anybody may send in. */
  async whyNotPropose(siteId: string, member: Member | null, key: FeatureKey): Promise<string | null> {
    const refusal = (await this.refusalForAnyone(siteId, key)) ?? (member && (await this.refusalFor(member)));
    return refusal?.userMessage ?? null;
  }

  private async refusalFor(poster: Poster, manager?: EntityManager): Promise<RuleBroken | null> {
    const { siteId, personId } = poster;
    const rules = (await this.states.of(siteId, manager)).get('spelregels-melden') ?? 'off';
    if (rules === 'paused') return new PostingRests('the house rules are paused (D21)');
    if (rules === 'off' && !isOfTeam(poster)) return new RulesComeFirst('no house rules yet (D22)');

    const now = this.clock.now();
    const until = await this.moderation.pausedUntil(siteId, personId, now, manager);
    return until && new YourPostingRests(dayWithoutWeekday(until, now));
  }

  private async refusalForAnyone(siteId: string, key: FeatureKey, manager?: EntityManager): Promise<RuleBroken | null> {
    const states = await this.states.of(siteId, manager);
    const rules = states.get('spelregels-melden') ?? 'off';
    if (rules === 'paused') return new PostingRests('the house rules are paused (D21)');
    if (rules === 'off') return new RulesComeFirst('no house rules yet (D22)');
    return states.get(key) === 'active' ? null : new ProposingRests(`feature ${key} is not active`);
  }
}
