import { Injectable } from '@nestjs/common';
import { nameIn, PeopleQueries, type PersonName } from '../../accounts/index.js';
import { FeatureCatalogue, renderHouse } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { agoInWords } from '../../platform/clock/in-words.js';
import type { Member } from '../../platform/security/actor.js';
import { listed } from '../../platform/words/listed.js';
import type { OwnStep } from '../own-steps/own-step.entity.js';
import { OwnStepsQueries } from '../own-steps/own-steps.queries.js';
import { waitsFor } from '../progress/plan-state.js';
import { type PlanOverview, PlanOverviewQueries, stateIn } from '../progress/plan-overview.queries.js';
import { leads } from '../progress/step.policy.js';
import type { PlanStep } from '../template/plan-template.js';
import { minutesInWords, SIGN_STATES, STATE_LOOKS } from './step-words.js';

type Names = ReadonlyMap<string, PersonName>;

/** The stappenplan of a neighbourhood, as a page. */
@Injectable()
export class PlanPageQueries {
  constructor(
    private readonly overviews: PlanOverviewQueries,
    private readonly ownSteps: OwnStepsQueries,
    private readonly people: PeopleQueries,
    private readonly catalogue: FeatureCatalogue,
    private readonly clock: Clock,
  ) {}

  async pageFor(member: Member): Promise<object> {
    const [overview, own] = await Promise.all([this.overviews.of(member.siteId), this.ownSteps.of(member.siteId)]);
    const { plan, facts, next } = overview;
    const names = await this.people.namesOf([...facts.all.map(({ personId }) => personId), ...own.map(({ doneById }) => doneById)].filter((id) => id !== null));
    const phases = plan.phases.map((phase) => {
      const steps = plan.steps.filter((step) => step.phaseKey === phase.key);
      return { ...phase, start: steps[0]?.number ?? 1, steps: steps.map((step) => this.row(step, overview, names)) };
    });
    return {
      title: 'Stappenplan',
      place: member.siteName,
      slug: member.siteSlug,
      buurt: member.siteId,
      phases,
      progress: progressOf(overview),
      mayLead: leads(member),
      ownSteps: own.map((step) => this.ownStep(step, names)),
      showOwnSteps: leads(member) || own.length > 0,
      nextHref: next && `/stappenplan/${next.key}`,
    };
  }

  private row(step: PlanStep, overview: PlanOverview, names: Names): object {
    const state = stateIn(overview, step.key);
    const { tone, label } = STATE_LOOKS[state];
    const common = { key: step.key, number: step.number, title: step.title, href: `/stappenplan/${step.key}`, stateLabel: label };
    if (overview.next?.key === step.key) return { ...common, isNext: true, ...this.opened(step, overview, names) };
    return {
      ...common,
      isNext: false,
      state: tone,
      meta: this.meta(step, overview, names),
      reason: reasonOf(step, overview),
      drawing: renderHouse(step.activates, step.number, SIGN_STATES[state], { id: `mini-${step.key}` }),
    };
  }

  private ownStep({ id, title, siteId, doneById, doneAt }: OwnStep, names: Names): object {
    const action = `/stappenplan/eigen-stappen/${id}`;
    const note = doneAt && `${nameIn(names, doneById).firstName}, ${agoInWords(doneAt, this.clock.now())}`;
    return { id, title, note, isDone: doneAt !== null, action, removal: { action: `${action}/verwijdering`, buurt: siteId } };
  }

  /** The step the team works on, with its tasks. */
  private opened(step: PlanStep, { facts, states }: PlanOverview, names: Names): object {
    const ticks = facts.ticksOf(step.key);
    const done = step.tasks.filter(({ key }) => ticks.has(key)).length;
    const now = this.clock.now();
    const stands = states.get(step.key) === 'staat-stil';
    return {
      progress: {
        id: `voortgang-${step.key}`,
        label: `${String(done)} van de ${String(step.tasks.length)} klussen klaar`,
        value: done,
        max: step.tasks.length,
      },
      tasks: step.tasks.map((task) => {
        const tick = ticks.get(task.key);
        return { text: task.title, isDone: tick !== undefined, note: tick ? `${nameIn(names, tick.personId).firstName}, ${agoInWords(tick.at, now)}` : null };
      }),
      opens: {
        drawing: renderHouse(step.activates, step.number, stands ? 'paused' : 'now', { id: `nu-${step.key}`, progress: done / step.tasks.length }),
        lead: stands ? 'Staat even stil:' : 'Deze stap opent:',
        title: this.catalogue.get(step.activates).title,
      },
      buttonText: stands ? 'Ga hiermee verder' : 'Open deze stap',
    };
  }

  private meta(step: PlanStep, { facts }: PlanOverview, names: Names): string {
    const { title } = this.catalogue.get(step.activates);
    const done = facts.factOf(step.key, 'klaar');
    if (done) return `${title} staat aan · ${nameIn(names, done.personId).firstName}, ${agoInWords(done.at, this.clock.now())}`;
    const words = [`Opent: ${title}`, minutesInWords(step.minutes)];
    return [...words, ...(step.agreement ? ['samen besluiten'] : [])].join(' · ');
  }
}

function progressOf({ plan, facts }: PlanOverview): object {
  const done = plan.steps.filter(({ key }) => facts.done.has(key)).length;
  return { id: 'voortgang', label: `${String(done)} van de ${String(plan.steps.length)} stappen klaar`, value: done, max: plan.steps.length };
}

/** Why a step is not open yet, with the way to what opens it (A5). */
export function reasonOf(step: PlanStep, overview: PlanOverview): { text: string; href: string | null; linkText: string } | null {
  const state = stateIn(overview, step.key);
  if (state === 'komt-eraan') return { text: 'Dit onderdeel van de buurtsite bouwen we nog.', href: null, linkText: '' };
  if (state === 'overgeslagen') return { text: 'Jullie sloegen deze stap over. Je kunt hem alsnog doen.', href: null, linkText: '' };
  if (state === 'staat-stil') return { text: 'Deze stap is teruggezet. Rond hem opnieuw af.', href: null, linkText: '' };
  if (state !== 'wacht') return null;
  const waiting = waitsFor(step, overview.plan.stepByKey, overview.facts);
  const others = waiting.slice(1).map(({ number }) => `stap ${String(number)}`);
  const [first] = waiting;
  if (!first) return null;
  const text = others.length > 0 ? `Wacht op ${listed([`stap ${String(first.number)}`, ...others])}. Begin met` : 'Wacht op';
  return { text, href: `/stappenplan/${first.key}`, linkText: `stap ${String(first.number)}: ${first.title}` };
}
