import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameIn, PeopleQueries, type PersonName } from '../../accounts/index.js';
import { FeatureCatalogue, FeatureRegistry, MembershipQueries, renderHouse } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { agoInWords } from '../../platform/clock/in-words.js';
import type { Member } from '../../platform/security/actor.js';
import { FoundEvidenceQueries, type CountedEvidence } from '../evidence/found-evidence.queries.js';
import { ShownEvidenceQueries } from '../evidence/shown-evidence.queries.js';
import { HelpQueries } from '../help/help.queries.js';
import { HistoryQueries } from '../history/history.queries.js';
import { type PlanOverview, PlanOverviewQueries, stateIn } from '../progress/plan-overview.queries.js';
import { waitsFor } from '../progress/plan-state.js';
import { StepAgreement } from '../progress/progress.entities.js';
import { NoSuchStep } from '../progress/step.errors.js';
import { hasMajority, leads, maySkip, mayUndo } from '../progress/step.policy.js';
import type { PlanStep } from '../template/plan-template.js';
import { reasonOf } from './plan-page.queries.js';
import type { StepForms } from './step-forms.js';
import { minutesInWords, SIGN_STATES, STATE_LOOKS } from './step-words.js';
import { foundInWords } from './found-words.js';

const MODULES: Readonly<Record<string, string>> = { terugkomavond: 'Terugkomavond' };

/** One step, with all a team needs to do it. */
@Injectable()
export class StepPageQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly overviews: PlanOverviewQueries,
    private readonly found: FoundEvidenceQueries,
    private readonly shown: ShownEvidenceQueries,
    private readonly people: PeopleQueries,
    private readonly members: MembershipQueries,
    private readonly catalogue: FeatureCatalogue,
    private readonly features: FeatureRegistry,
    private readonly history: HistoryQueries,
    private readonly help: HelpQueries,
    private readonly clock: Clock,
  ) {}

  async pageFor(member: Member, stepKey: string, forms: StepForms): Promise<object> {
    const overview = await this.overviews.of(member.siteId);
    const step = overview.plan.stepByKey.get(stepKey);
    if (!step) throw new NoSuchStep(`no step ${stepKey}`);
    const [items, counted, agreement, history, help] = await Promise.all([
      this.shown.of(member, stepKey),
      this.found.of(member.siteId, step),
      step.agreement ? this.agreementOf(member, step) : null,
      this.history.ofStep(member.siteId, stepKey),
      this.help.of(member, stepKey),
    ]);
    const names = await this.people.namesOf(overview.facts.all.flatMap(({ personId }) => personId ?? []));
    const feature = this.catalogue.get(step.activates);
    return {
      ...this.heading(step, overview),
      step,
      buurt: member.siteId,
      mayLead: leads(member),
      feature: { ...feature, href: `/buurt/${member.siteSlug}/${feature.key}`, isBuilt: this.features.has(feature.key) },
      tasks: this.tasksOf(step, overview, names),
      items,
      found: counted.map((each) => foundItem(each, prepareHref(member, this.features, each))),
      agreement,
      history,
      help,
      ...this.doing(member, step, overview, counted, agreement),
      completion: forms.completion,
      evidenceForm: forms.evidence,
      skip: forms.skip,
    };
  }

  private heading(step: PlanStep, overview: PlanOverview): object {
    const state = stateIn(overview, step.key);
    const done = step.tasks.filter(({ key }) => overview.facts.ticksOf(step.key).has(key)).length;
    return {
      title: step.title,
      state: STATE_LOOKS[state],
      reason: reasonOf(step, overview),
      position: `Stap ${String(step.number)} van ${String(overview.plan.steps.length)}, ${minutesInWords(step.minutes)}`,
      module: MODULES[step.moduleKey] ?? `Module ${step.moduleKey.replace(/^m/, '')}`,
      progress: { id: 'voortgang', label: `${String(done)} van de ${String(step.tasks.length)} klussen klaar`, value: done, max: step.tasks.length },
      drawing: renderHouse(step.activates, step.number, SIGN_STATES[state], { id: 'opent', progress: done / step.tasks.length }),
    };
  }

  private tasksOf(step: PlanStep, { facts }: PlanOverview, names: ReadonlyMap<string, PersonName>): readonly object[] {
    const ticks = facts.ticksOf(step.key);
    return step.tasks.map(({ key, title, hint }) => {
      const tick = ticks.get(key);
      const who = tick && `${nameIn(names, tick.personId).firstName}, ${agoInWords(tick.at, this.clock.now())}`;
      return { id: key, title, note: who ?? hint, isDone: tick !== undefined, action: `/stappenplan/${step.key}/taken/${key}` };
    });
  }

  private async agreementOf(
    member: Member,
    step: PlanStep,
  ): Promise<{ agreed: number; active: number; isMet: boolean; words: string; mine: boolean; names: string }> {
    const active = await this.members.activeIn(member.siteId, 'buurtverbinder');
    const rows = await this.reader.manager.findBy(StepAgreement, { siteId: member.siteId, stepKey: step.key });
    const agreed = rows.filter((row) => active.some((each) => each.personId === row.personId));
    const names = await this.people.namesOf(agreed.map(({ personId }) => personId));
    return {
      agreed: agreed.length,
      active: active.length,
      isMet: hasMajority(agreed.length, active.length),
      words: `${String(agreed.length)} van de ${String(active.length)} buurtverbinders ${agreed.length === 1 ? 'zegt' : 'zeggen'} ja.`,
      mine: agreed.some(({ personId }) => personId === member.personId),
      names: agreed.map(({ personId }) => nameIn(names, personId).firstName).join(', '),
    };
  }

  /** What this member can do with the step now. */
  private doing(member: Member, step: PlanStep, overview: PlanOverview, counted: readonly CountedEvidence[], agreement: { isMet: boolean } | null): object {
    const state = stateIn(overview, step.key);
    const isOpen = state !== 'klaar' && state !== 'komt-eraan' && waitsFor(step, overview.plan.stepByKey, overview.facts).length === 0;
    const lacks = counted.filter((each) => each.count < each.min);
    const done = overview.facts.factOf(step.key, 'klaar');
    const openTasks = step.tasks.filter(({ key }) => !overview.facts.ticksOf(step.key).has(key)).length;
    return {
      isDone: done !== null,
      canComplete: leads(member) && isOpen && !lacks.some((each) => each.required) && (agreement?.isMet ?? true),
      mustWaitFor: lacks.filter((each) => each.required).map((each) => ({ text: each.label, href: prepareHref(member, this.features, each) })),
      needsReason: lacks.some((each) => !each.required),
      openTasks,
      canUndo: leads(member) && done !== null && mayUndo(done.at, this.clock.now()),
      canReopen: leads(member) && done !== null,
      canSkip: leads(member) && maySkip(step) && (state === 'nu' || state === 'kan-straks'),
      isSkipped: state === 'overgeslagen',
    };
  }
}

function foundItem(found: CountedEvidence, href: string): object {
  return { text: foundInWords(found), isMet: found.count >= found.min, required: found.required, href };
}

function prepareHref(member: Member, features: FeatureRegistry, { feature }: CountedEvidence): string {
  return `/buurt/${member.siteSlug}/${features.get(feature)?.preparePath ?? feature}`;
}
