import { Injectable } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { FeatureCatalogue } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { agoInWords } from '../../platform/clock/in-words.js';
import { PlanOverviewQueries } from '../../stappenplan/index.js';

/** The one thing a team can do now (C7). */
export interface NextStep {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly purpose: string;
  readonly href: string;
  readonly featureTitle: string;
  readonly featureKey: string;
  readonly tasks: readonly { readonly text: string; readonly note: string | null; readonly isDone: boolean }[];
  /** How a professional can help on the way; null when nothing is asked. */
  readonly contribution: string | null;
  /** When the step before it was completed, or the plan began. */
  readonly sinceAt: Date | null;
}

/** What a neighbourhood can do next; null when nothing is left to do now. */
@Injectable()
export class NextSteps {
  constructor(
    private readonly plans: PlanOverviewQueries,
    private readonly people: PeopleQueries,
    private readonly catalogue: FeatureCatalogue,
    private readonly clock: Clock,
  ) {}

  async of(siteId: string): Promise<NextStep | null> {
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
