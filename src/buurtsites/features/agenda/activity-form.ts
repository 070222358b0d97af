import { type FormModel } from '../../../platform/web/forms.js';
import type { WritingPage } from '../../posts/writing-page.js';
import { type SiteVisit, stateOf } from '../../visits/site-visit.js';
import { ACTIVITY_KINDS, type Activity } from './activity.entity.js';
import { KIND_LABELS } from './activity-kinds.js';
import { mayPublish } from './activity.policy.js';
import { repeatOf, REPEATS, type Repeat } from './occurrences.js';

export const FIELDS = [
  'titel',
  'soort',
  'tekst',
  'plek',
  'datum',
  'begin',
  'einde',
  'herhaal',
  'tot',
  'prijs',
  'toegang',
  'namens',
  'contact',
  'toestemming',
] as const;
export const PROPOSAL_FIELDS = [...FIELDS, 'naam', 'bereik'] as const;
export const VIEW = 'buurtsites/agenda/edit';

const REPEAT_LABELS: Readonly<Record<Repeat, string>> = {
  niet: 'Het is één keer',
  week: 'Elke week',
  'twee-weken': 'Om de week',
  maand: 'Elke maand, op dezelfde weekdag',
};

/** The form, for a new activity, a proposal or one that is there. */
export function formPageOf(visit: SiteVisit, activity: Activity | null, form: FormModel<(typeof FIELDS)[number]>, isSentIn = false): WritingPage {
  const base = `/buurt/${visit.site.slug}/agenda`;
  const isPlacing = mayPublish(visit.member) && !isSentIn;
  const mayLook = visit.isTeam || stateOf(visit, 'agenda') === 'active';
  return {
    title: activity ? `${activity.title} veranderen` : isPlacing ? 'Zet iets in de agenda' : 'Geef een activiteit door',
    form,
    action: activity ? `${base}/${activity.id}` : isSentIn ? `${base}/aanmelden` : base,
    backHref: activity ? `${base}/${activity.id}` : mayLook ? base : `/buurt/${visit.site.slug}`,
    kinds: [option('', 'Kies een soort', form.soort.value), ...ACTIVITY_KINDS.map((kind) => option(kind, KIND_LABELS[kind], form.soort.value))],
    repeats: REPEATS.map((repeat) => option(repeat, REPEAT_LABELS[repeat], form.herhaal.value || 'niet')),
    isProposal: !isPlacing,
    isPublished: activity?.publishedAt != null,
    asksSender: isSentIn && visit.member === null,
  };
}

const option = (value: string, label: string, current: string): object => ({ value, label, isSelected: value === current });

export const valuesOf = (activity: Activity): Partial<Record<(typeof FIELDS)[number], string | null>> => ({
  titel: activity.title,
  soort: activity.kind,
  tekst: activity.description,
  plek: activity.place,
  datum: activity.day,
  begin: activity.startTime,
  einde: activity.endTime,
  herhaal: repeatOf(activity.rule),
  tot: activity.rule ? activity.lastDay : null,
  prijs: activity.price,
  toegang: activity.accessibility,
  namens: activity.onBehalfOf,
  contact: activity.contact,
  toestemming: activity.consentAt ? 'ja' : '',
});
