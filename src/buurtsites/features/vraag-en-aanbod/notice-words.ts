import { behalfIn, type OnBehalf } from '../../posts/on-behalf.js';
import type { NoticeDto } from './dto/notice.dto.js';
import type { Notice, NoticeKind, Side } from './notice.entity.js';

export const KIND_LABELS: Readonly<Record<NoticeKind, string>> = {
  hulp: 'Hulp en klusjes',
  lenen: 'Lenen',
  geven: 'Geven',
  rit: 'Ritjes',
  kennis: 'Leren en oefenen',
  vrijwilliger: 'Vrijwilligerswerk',
};

/** The label on a note, with the tone it has everywhere. */
export const SIDE_TAGS: Readonly<Record<Side, { readonly tone: string; readonly label: string }>> = {
  vraag: { tone: 'ask', label: 'Gevraagd' },
  aanbod: { tone: 'give', label: 'Aangeboden' },
};

type Words = Pick<Notice, 'side' | 'kind' | 'title' | 'text' | 'moment' | 'onBehalfOf' | 'behalfConsentAt'>;

/** What the form says, as it is kept. */
export const wordsOf = (form: NoticeDto, before: OnBehalf | null, now: Date): Words => ({
  side: form.kant,
  kind: form.soort,
  title: form.titel,
  text: form.tekst,
  moment: form.moment || null,
  ...behalfIn(form, before, now),
});
