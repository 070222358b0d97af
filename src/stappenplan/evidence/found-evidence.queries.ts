import { Injectable } from '@nestjs/common';
import { FeatureRegistry } from '../../buurtsites/index.js';
import type { FoundEvidence, PlanStep } from '../template/plan-template.js';

/** Evidence and how much of it there is now. */
export interface CountedEvidence extends Omit<FoundEvidence, 'count'> {
  readonly count: number;
}

@Injectable()
export class FoundEvidenceQueries {
  constructor(private readonly features: FeatureRegistry) {}

  /** What the system finds on the site for this step. What no part of the site counts (yet) is left out. */
  async of(siteId: string, step: PlanStep): Promise<readonly CountedEvidence[]> {
    const counted = await Promise.all(step.found.map(async (found) => ({ ...found, count: await this.features.count(found.feature, found.count, siteId) })));
    return counted.flatMap(({ count, ...found }) => (count === null ? [] : [{ ...found, count }]));
  }
}
