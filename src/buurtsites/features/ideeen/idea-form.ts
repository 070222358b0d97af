import type { FormModel } from '../../../platform/web/forms.js';
import { ON_BEHALF_FIELDS } from '../../posts/on-behalf.js';
import type { WritingPage } from '../../posts/writing-page.js';
import type { SiteVisit } from '../../visits/site-visit.js';
import type { Idea } from './idea.entity.js';

export const FIELDS = ['titel', 'tekst', ...ON_BEHALF_FIELDS] as const;
export const VIEW = 'buurtsites/ideeen/edit';

/** The form, for a new idea or one that is there. */
export function formPageOf({ site }: Pick<SiteVisit, 'site'>, idea: Idea | null, form: FormModel<(typeof FIELDS)[number]>): WritingPage {
  const base = `/buurt/${site.slug}/ideeen`;
  return {
    title: idea ? 'Verander je idee' : 'Wat zou jij hier veranderen?',
    form,
    helpHref: `/buurt/${site.slug}/hulp`,
    action: idea ? `${base}/${idea.id}` : base,
    backHref: idea ? `${base}/${idea.id}` : base,
    isNew: idea === null,
  };
}

export const valuesOf = (idea: Idea): Partial<Record<(typeof FIELDS)[number], string | null>> => ({
  titel: idea.title,
  tekst: idea.text,
  namens: idea.onBehalfOf,
  toestemming: idea.behalfConsentAt ? 'ja' : '',
});
