import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { MembershipQueries, Site } from '../../buurtsites/index.js';
import { Cohort, CohortTrainer } from '../../cohorts/index.js';
import { CoachingQueries } from '../../facilitation/index.js';
import { ageInWords, agoInWords } from '../../platform/clock/in-words.js';
import { NextSession, RunningPolls } from '../../meetings/index.js';
import { continuityFor } from './continuity.policy.js';
import { HappeningsQueries } from './happenings.queries.js';
import { NextSteps } from './next-steps.js';

/** The groups a trainer guides: where each stands and when somebody last did something. No ranking. */
@Injectable()
export class TrainerToday {
  constructor(
    private readonly reader: DataSource,
    private readonly nextSteps: NextSteps,
    private readonly happenings: HappeningsQueries,
    private readonly members: MembershipQueries,
    private readonly coaching: CoachingQueries,
    private readonly polls: RunningPolls,
    private readonly nextSession: NextSession,
  ) {}

  async for(personId: string, now: Date): Promise<object> {
    const { manager } = this.reader;
    const guided = await manager.findBy(CohortTrainer, { personId });
    const cohorts = await manager.find(Cohort, { where: { id: In(guided.map(({ cohortId }) => cohortId)) }, order: { startsOn: 'DESC', id: 'DESC' } });
    const siteIds = [...new Set(cohorts.map(({ siteId }) => siteId))];
    const [sites, lastActs] = await Promise.all([manager.findBy(Site, { id: In(siteIds) }), this.happenings.lastActIn(siteIds)]);
    const polls = await this.polls.guidedBy(personId);
    return { polls, waiting: await this.waitingFor(personId), groups: await Promise.all(cohorts.map((cohort) => this.row(cohort, sites, lastActs, now))) };
  }

  /** How many and how old; who asks and what is for their own page (D16). */
  private async waitingFor(personId: string): Promise<string | null> {
    const waiting = await this.coaching.waitingFor(personId);
    if (!waiting) return null;
    const { count, oldest } = waiting;
    const age = ageInWords(oldest);
    return count === 1 ? `1 vraag om begeleiding, ${age}` : `${String(count)} vragen om begeleiding, de oudste ${oldest === 0 ? 'is ' : ''}${age}`;
  }

  private async row(cohort: Cohort, sites: readonly Site[], lastActs: ReadonlyMap<string, Date>, now: Date): Promise<object> {
    const site = sites.find(({ id }) => id === cohort.siteId);
    const next = await this.nextSteps.of(cohort.siteId);
    const lastAct = lastActs.get(cohort.siteId);
    const continuity = { residents: (await this.members.activeIn(cohort.siteId, 'buurtverbinder')).length, lastActAt: lastAct ?? null };
    return {
      href: `/groep/${cohort.id}`,
      name: cohort.name,
      siteName: site?.name ?? '',
      siteHref: `/buurt/${site?.slug ?? ''}`,
      step: next && { number: next.number, title: next.title, since: next.sinceAt && agoInWords(next.sinceAt, now) },
      lastAct: lastAct ? agoInWords(lastAct, now) : null,
      session: await this.nextSession.forCohort(cohort.id),
      signals: cohort.startedAt ? continuityFor('trainer', continuity, now) : [],
      hasStarted: cohort.startedAt !== null,
    };
  }
}
