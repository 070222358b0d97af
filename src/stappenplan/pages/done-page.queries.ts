import { Injectable } from '@nestjs/common';
import { nameIn, PeopleQueries } from '../../accounts/index.js';
import { describeStreet, FeatureCatalogue, renderStreet, seasonOf } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { agoInWords } from '../../platform/clock/in-words.js';
import type { Member } from '../../platform/security/actor.js';
import { PlanOverviewQueries } from '../progress/plan-overview.queries.js';
import { NoSuchStep } from '../progress/step.errors.js';
import { leads, mayUndo, UNDO_WINDOW_MS } from '../progress/step.policy.js';
import { SIGN_STATES } from './step-words.js';

/** The page after completing: what went on, who did it, and the way back. */
@Injectable()
export class DonePageQueries {
  constructor(
    private readonly overviews: PlanOverviewQueries,
    private readonly people: PeopleQueries,
    private readonly catalogue: FeatureCatalogue,
    private readonly clock: Clock,
  ) {}

  /** null when the step is not done (any more). */
  async pageFor(member: Member, stepKey: string): Promise<object | null> {
    const { plan, facts, states, next } = await this.overviews.of(member.siteId);
    const step = plan.stepByKey.get(stepKey);
    if (!step) throw new NoSuchStep(`no step ${stepKey}`);
    const done = facts.factOf(stepKey, 'klaar');
    if (!done) return null;
    const ticks = [...facts.ticksOf(stepKey).values()];
    const names = await this.people.namesOf([done, ...ticks].flatMap(({ personId }) => personId ?? []));
    const now = this.clock.now();
    const feature = this.catalogue.get(step.activates);
    const houses = plan.steps.map((each) => ({ key: each.activates, step: each.number, state: SIGN_STATES[states.get(each.key) ?? 'wacht'] }));
    const label = describeStreet(houses, new Map(this.catalogue.all().map(({ key, title }) => [key, title])));
    const street = { houses, name: member.siteName, season: seasonOf(now), label };
    return {
      title: 'Stap klaar',
      step,
      buurt: member.siteId,
      feature: { ...feature, href: `/buurt/${member.siteSlug}/${feature.key}` },
      street: renderStreet({ ...street, id: 'straat' }),
      streetSmall: renderStreet({ ...street, id: 'straat-klein', focus: step.activates }),
      doneBy: `${nameIn(names, done.personId).firstName}, ${agoInWords(done.at, now)}`,
      helpers: [...new Set(ticks.map(({ personId }) => nameIn(names, personId).firstName))],
      canUndo: leads(member) && mayUndo(done.at, now),
      minutesLeft: Math.max(1, Math.ceil((done.at.getTime() + UNDO_WINDOW_MS - now.getTime()) / 60_000)),
      next: next && { title: next.title, number: next.number, href: `/stappenplan/${next.key}` },
    };
  }
}
