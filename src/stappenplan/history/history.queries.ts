import { Injectable } from '@nestjs/common';
import { And, DataSource, Like, Not } from 'typeorm';
import { PeopleQueries, type PersonName } from '../../accounts/index.js';
import { authorOf, FeatureCatalogue, type FeatureKey, SiteLogLine } from '../../buurtsites/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { dayInWords, timeInWords } from '../../platform/clock/in-words.js';
import { ROLE_LABELS } from '../../platform/web/chrome.js';
import { SitePlans } from '../progress/site-plans.js';
import type { PlanTemplate } from '../template/plan-template.js';
import { NOT_TOLD, wordsFor } from './log-words.js';

export interface HistoryEntry {
  readonly text: string;
  readonly who: string;
  readonly when: string;
  readonly datetime: string;
  readonly reason: string | null;
  readonly initials: string;
  readonly role: string;
}

type About = Partial<Pick<SiteLogLine, 'stepKey' | 'featureKey'>>;

const MOST = 100;

/** What happened in a neighbourhood, newest first, in plain Dutch (D6, D24); for the team. */
@Injectable()
export class HistoryQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly plans: SitePlans,
    private readonly people: PeopleQueries,
    private readonly catalogue: FeatureCatalogue,
    private readonly clock: Clock,
  ) {}

  ofStep(siteId: string, stepKey: string): Promise<readonly HistoryEntry[]> {
    return this.entries(siteId, { stepKey });
  }

  /** The life of one part of the site: its step, and what the team did in it. */
  ofFeature(siteId: string, featureKey: FeatureKey): Promise<readonly HistoryEntry[]> {
    return this.entries(siteId, { featureKey });
  }

  ofSite(siteId: string): Promise<readonly HistoryEntry[]> {
    return this.entries(siteId, {});
  }

  private async entries(siteId: string, about: About): Promise<readonly HistoryEntry[]> {
    const what = And(...NOT_TOLD.map((start) => Not(Like(`${start}%`))));
    const lines = await this.reader.manager.find(SiteLogLine, { where: { siteId, what, ...about } as object, order: { at: 'DESC', id: 'DESC' }, take: MOST });
    const [names, plan] = await Promise.all([this.people.namesOf(lines.flatMap(({ personId }) => personId ?? [])), this.plans.of(siteId)]);
    return lines.map((line) => this.entry(line, plan, names));
  }

  private entry(line: SiteLogLine, plan: PlanTemplate, names: ReadonlyMap<string, PersonName>): HistoryEntry {
    const { firstName, lastName } = authorOf(line, names);
    return {
      who: [firstName, ...roleOf(line)].join(' '),
      text: `${wordsFor(line.what, { step: stepIn(plan, line.stepKey), feature: this.titleOf(line.featureKey) })}.`,
      when: `${dayInWords(line.at, this.clock.now())}, ${timeInWords(line.at)}`,
      datetime: line.at.toISOString(),
      reason: line.reason,
      initials: `${firstName.charAt(0)}${lastName.split(' ').at(-1)?.charAt(0) ?? ''}`.toUpperCase(),
      role: line.role === 'wijkprofessional' ? 'pro' : line.role === 'trainer' ? 'trn' : 'res',
    };
  }

  private titleOf(featureKey: string | null): string {
    return featureKey ? this.catalogue.get(featureKey as FeatureKey).title : 'een onderdeel';
  }
}

/** "(trainer)"; nothing for who has no part here. */
function roleOf({ role }: SiteLogLine): readonly string[] {
  if (role === 'bezoeker' || role === 'systeem') return [];
  return [`(${role === 'beheer' ? role : ROLE_LABELS[role].toLowerCase()})`];
}

function stepIn(plan: PlanTemplate, stepKey: string | null): string {
  const step = plan.stepByKey.get(stepKey ?? '');
  return step ? `stap ${String(step.number)} (${step.title})` : 'een stap';
}
