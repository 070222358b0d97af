import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { Cohort, CohortQueries } from '../../cohorts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { daysSince } from '../../platform/clock/in-words.js';
import { StepActQueries } from '../../stappenplan/index.js';
import type { GroupActs } from './regie-watch.policy.js';
import { WEEKS } from './regie-watch.policy.js';
import { RegieWatchPause } from './regie-watch-pause.entity.js';

const WEEK = 7 * 24 * 60 * 60 * 1000;

@Injectable()
export class RegieWatchQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly cohorts: CohortQueries,
    private readonly acts: StepActQueries,
    private readonly clock: Clock,
  ) {}

  pauseOf(cohortId: string): Promise<RegieWatchPause | null> {
    return this.reader.manager.findOneBy(RegieWatchPause, { cohortId });
  }

  /** Whether there is something to look at: the group has begun, and its trainer did not switch it off. */
  async isWatched(cohortId: string): Promise<boolean> {
    const hasBegun = await this.reader.manager.existsBy(Cohort, { id: cohortId, startedAt: Not(IsNull()) });
    return hasBegun && (await this.pauseOf(cohortId)) === null;
  }

  async of({ id, siteId, startedAt }: Cohort): Promise<GroupActs> {
    const now = this.clock.now();
    const since = new Date(Math.max(now.getTime() - WEEKS * WEEK, startedAt?.getTime() ?? 0));
    const [counts, residents, professionals, unanswered] = await Promise.all([
      this.acts.countsIn(siteId, since),
      this.cohorts.activeEnrolments(id, 'buurtverbinder'),
      this.cohorts.activeEnrolments(id, 'wijkprofessional'),
      this.acts.unansweredIn(siteId),
    ]);
    return {
      residentActs: counts.buurtverbinder,
      professionalActs: counts.wijkprofessional,
      residents: residents.length,
      professionals: professionals.length,
      unansweredDays: unanswered.map((askedAt) => daysSince(askedAt, now)),
    };
  }
}
