import { Injectable } from '@nestjs/common';
import { FeatureRegistry, FeatureStatesQueries, MembershipQueries } from '../../buurtsites/index.js';
import { CohortQueries, Learners, TrainingOverview } from '../../cohorts/index.js';
import { MirrorQueries, RegieWatchQueries } from '../../facilitation/index.js';
import { NextSession, RunningPolls } from '../../meetings/index.js';
import type { Member } from '../../platform/security/actor.js';
import { continuityFor } from './continuity.policy.js';
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
    private readonly members: MembershipQueries,
    private readonly cohorts: CohortQueries,
    private readonly learners: Learners,
    private readonly registry: FeatureRegistry,
    private readonly states: FeatureStatesQueries,
    private readonly training: TrainingOverview,
    private readonly regieWatch: RegieWatchQueries,
    private readonly mirrors: MirrorQueries,
    private readonly polls: RunningPolls,
    private readonly nextSession: NextSession,
  ) {}

  async forTeam(member: Member, now: Date): Promise<object> {
    const next = await this.nextSteps.of(member.siteId);
    const isResident = member.role === 'buurtverbinder';
    const own = await this.learners.of(member);
    return {
      street: await this.streets.of(member, next, now),
      next: next && shownStep(next, isResident),
      isResident,
      signals: await this.signalsFor(member, now),
      regieHref: own && (await this.regieHref(own.cohortId)),
      polls: (await this.polls.askedOf(member.personId)).filter(({ hasAnswered }) => !hasAnswered),
      lesson: await this.training.nextFor(member),
      mirrors: isResident ? await this.mirrors.openFor(member.personId, member.siteId) : [],
      session: own && (await this.nextSession.forGuest(own.personId, own.cohortId)),
      happenings: await this.happenings.latestIn(member.siteId, now),
      siteHref: `/buurt/${member.siteSlug}`,
      siteName: member.siteName,
    };
  }

  /** From the start of the first training on: before, a group is still gathering. */
  private async signalsFor({ siteId }: Member, now: Date): Promise<readonly string[]> {
    const cohorts = await this.cohorts.cohortsOf(siteId);
    if (!cohorts.some(({ startedAt }) => startedAt !== null)) return [];
    const [residents, lastActs] = await Promise.all([this.members.activeIn(siteId, 'buurtverbinder'), this.happenings.lastActIn([siteId])]);
    return continuityFor('team', { residents: residents.length, lastActAt: lastActs.get(siteId) ?? null }, now);
  }

  /** About the group, so for everybody in it; nothing when its trainer switched it off. */
  private async regieHref(cohortId: string): Promise<string | null> {
    return (await this.regieWatch.isWatched(cohortId)) ? `/groep/${cohortId}/regie` : null;
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
