import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonRenamed } from '../../../accounts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/tx.js';
import { DomainEvents } from '../../../platform/events/domain-events.js';
import { MembershipChanged } from '../../memberships/membership-changed.event.js';
import { EntryChanged } from '../../posts/entry-changed.event.js';
import type { SearchSource, SearchText } from '../../search/search-source.js';
import type { SearchHit, SiteRef } from '../feature-registry.js';
import { TeamCard } from './team-card.entity.js';
import { TeamQueries } from './team.queries.js';

/** The team is found as one page, by the names and words on its cards and by where it meets. */
@Injectable()
export class TeamSearch implements SearchSource, OnModuleInit {
  constructor(
    private readonly team: TeamQueries,
    private readonly events: DomainEvents,
    private readonly clock: Clock,
  ) {}

  /** Who leaves is no longer found here, and who is renamed is found by the new name. */
  onModuleInit(): void {
    this.events.on(MembershipChanged, ({ siteId }, tx) => this.changed(tx, siteId));
    this.events.on(PersonRenamed, async ({ personId }, tx) => {
      for (const { siteId } of await tx.manager.findBy(TeamCard, { personId })) await this.changed(tx, siteId);
    });
  }

  changed(tx: Tx, siteId: string): Promise<void> {
    return tx.publish(new EntryChanged(siteId, 'ons-team', siteId, this.clock.now()));
  }

  async textOf(siteId: string, _: string, manager: EntityManager): Promise<SearchText | null> {
    const [cards, place] = await Promise.all([this.team.namesOn(siteId, manager), this.team.placeOf(siteId, manager)]);
    if (cards.length === 0 && !place) return null;
    const words = [...cards.flatMap(({ name, roleLine, likes }) => [name, roleLine, likes]), place?.place, place?.times, place?.note];
    return { title: 'Ons team', words: words.filter((each) => each !== undefined && each !== null).join(' · ') };
  }

  idsOf(siteId: string): Promise<readonly string[]> {
    return Promise.resolve([siteId]);
  }

  async hitsOf(site: SiteRef, ids: readonly string[]): Promise<ReadonlyMap<string, SearchHit>> {
    const place = await this.team.placeOf(site.id);
    const summary = place ? `Je vindt ons hier: ${place.place}, ${place.times}` : 'Wie we zijn en hoe je ons bereikt';
    return new Map(ids.map((id) => [id, { title: 'Ons team', href: `/buurt/${site.slug}/ons-team`, summary }]));
  }
}
