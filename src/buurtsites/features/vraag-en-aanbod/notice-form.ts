import type { FormModel } from '../../../platform/web/forms.js';
import { ON_BEHALF_FIELDS } from '../../posts/on-behalf.js';
import type { WritingPage } from '../../posts/writing-page.js';
import type { SiteVisit } from '../../visits/site-visit.js';
import type { CareWay } from './care/care-way.js';
import { DAYS_ON_BOARD } from './expiry/expiry.js';
import { KIND_LABELS } from './notice-words.js';
import { NOTICE_KINDS, type Notice } from './notice.entity.js';

export const FIELDS = ['kant', 'soort', 'titel', 'tekst', 'moment', ...ON_BEHALF_FIELDS, 'gezien'] as const;
export const VIEW = 'buurtsites/vraag-en-aanbod/briefje/edit';

type Form = FormModel<(typeof FIELDS)[number]>;

/** The form, for a new note or one that is there; `care`: where this question is helped better. */
export function formPageOf({ site }: Pick<SiteVisit, 'site'>, notice: Notice | null, form: Form, care: CareWay | null = null): WritingPage {
  const base = `/buurt/${site.slug}/vraag-en-aanbod`;
  const isOffer = form.kant.value === 'aanbod';
  return {
    title: notice ? 'Verander je briefje' : isOffer ? 'Wat bied je aan?' : 'Wat zoek je?',
    form,
    care,
    days: DAYS_ON_BOARD,
    helpHref: `/buurt/${site.slug}/hulp`,
    action: notice ? `${base}/${notice.id}` : base,
    backHref: notice ? `${base}/${notice.id}` : base,
    isNew: notice === null,
    sides: [
      { value: 'vraag', label: 'Ik vraag iets', hint: null, isSelected: !isOffer },
      { value: 'aanbod', label: 'Ik bied iets aan', hint: null, isSelected: isOffer },
    ],
    kinds: [
      { value: '', label: 'Kies een soort', isSelected: form.soort.value === '' },
      ...NOTICE_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind], isSelected: form.soort.value === kind })),
    ],
  };
}

export const valuesOf = (notice: Notice): Partial<Record<(typeof FIELDS)[number], string | null>> => ({
  kant: notice.side,
  soort: notice.kind,
  titel: notice.title,
  tekst: notice.text,
  moment: notice.moment,
  namens: notice.onBehalfOf,
  toestemming: notice.behalfConsentAt ? 'ja' : '',
});
