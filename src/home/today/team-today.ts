import { Injectable } from '@nestjs/common';
import { FeatureRegistry, FeatureStatesQueries } from '../../buurtsites/index.js';
import type { Member } from '../../platform/security/actor.js';
import { HappeningsQueries } from './happenings.queries.js';
import { type NextStep, NextSteps } from './next-steps.js';
import { TodayStreets } from './today-street.js';

/** A neighbourhood today, for who takes part in it: the team, and residents who read along. */
@Injectable()
export class TeamToday {
  constructor(
    private readonly nextSteps: NextSteps,
    private readonly streets: TodayStreets,
    private readonly happenings: HappeningsQueries,
    private readonly registry: FeatureRegistry,
    private readonly states: FeatureStatesQueries,
  ) {}

  async forTeam(member: Member, now: Date): Promise<object> {
    const next = await this.nextSteps.of(member.siteId);
    const isResident = member.role === 'buurtverbinder';
    return {
      street: await this.streets.of(member, next, now),
      next: next && shownStep(next, isResident),
      isResident,
      happenings: await this.happenings.latestIn(member.siteId, now),
      siteHref: `/buurt/${member.siteSlug}`,
      siteName: member.siteName,
    };
  }

  async forResident(member: Member, now: Date): Promise<object> {
    return {
      street: await this.streets.of(member, null, now),
      cards: await this.cardsOf(member),
      siteHref: `/buurt/${member.siteSlug}`,
      siteName: member.siteName,
    };
  }

  /** The same cards as on the home page of the site: news, agenda and what else is on. */
  private async cardsOf({ siteId, siteSlug }: Member): Promise<readonly object[]> {
    const states = await this.states.of(siteId);
    const active = this.registry.inOrder().filter(({ key }) => states.get(key) === 'active' && key !== 'eigen-voorkant');
    const cards = await Promise.all(active.map(async (feature) => feature.card?.({ id: siteId, slug: siteSlug })));
    return cards.filter((card) => card !== null && card !== undefined);
  }
}

function shownStep(next: NextStep, isResident: boolean): object {
  const done = next.tasks.filter(({ isDone }) => isDone).length;
  return {
    ...next,
    kicker: isResident ? `Nu voor jullie · stap ${String(next.number)}` : `Hier werken de bewoners aan · stap ${String(next.number)}`,
    progress: { id: 'voortgang', label: `${String(done)} van de ${String(next.tasks.length)} klussen klaar`, value: done, max: Math.max(1, next.tasks.length) },
    open: next.tasks.filter(({ isDone }) => !isDone).slice(0, 3),
  };
}
