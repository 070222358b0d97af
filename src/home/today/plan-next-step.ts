import { Injectable } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { FeatureCatalogue } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { agoInWords } from '../../platform/clock/in-words.js';
import { PlanOverviewQueries } from '../../stappenplan/index.js';
import { type NextStep, NextStepSource } from './next-step.js';

/** The next step as the stappenplan of the neighbourhood has it. */
@Injectable()
export class PlanNextStep extends NextStepSource {
  constructor(
    private readonly plans: PlanOverviewQueries,
    private readonly people: PeopleQueries,
    private readonly catalogue: FeatureCatalogue,
    private readonly clock: Clock,
  ) {
    super();
  }

  async nextFor(siteId: string): Promise<NextStep | null> {
    const { facts, next } = await this.plans.of(siteId);
    if (!next) return null;
    const ticks = facts.ticksOf(next.key);
    const names = await this.people.namesOf([...ticks.values()].flatMap(({ personId }) => personId ?? []));
    const latest = facts.all.filter(({ kind }) => kind === 'klaar').sort((a, b) => b.at.getTime() - a.at.getTime())[0];
    return {
      key: next.key,
      number: next.number,
      title: next.title,
      purpose: next.purpose,
      href: `/stappenplan/${next.key}`,
      featureTitle: this.catalogue.get(next.activates).title,
      featureKey: next.activates,
      tasks: next.tasks.map(({ key, title }) => {
        const tick = ticks.get(key);
        return {
          text: title,
          isDone: tick !== undefined,
          note: tick ? `${nameIn(names, tick.personId).firstName}, ${agoInWords(tick.at, this.clock.now())}` : null,
        };
      }),
      contribution: next.professional,
      sinceAt: latest?.at ?? null,
    };
  }
}
