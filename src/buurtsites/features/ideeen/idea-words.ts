import { behalfIn, type OnBehalf } from '../../posts/on-behalf.js';
import type { IdeaDto } from './dto/idea.dto.js';
import type { Idea, IdeaState } from './idea.entity.js';

export const STATE_LABELS: Readonly<Record<IdeaState, string>> = {
  open: 'We zoeken mensen',
  bezig: 'We zijn begonnen',
  gelukt: 'Het is gelukt',
  stopt: 'Het gaat niet door',
};

/** The tone of the label, as everywhere. */
export const STATE_TONES: Readonly<Record<IdeaState, string>> = { open: 'wait', bezig: 'give', gelukt: 'ok', stopt: '' };

/** Joining is of use until it is done or over. */
export const isGoingOn = ({ state }: Pick<Idea, 'state'>): boolean => state === 'open' || state === 'bezig';

type Words = Pick<Idea, 'title' | 'text' | 'onBehalfOf' | 'behalfConsentAt'>;

/** What the form says, as it is kept. */
export const wordsOf = (form: IdeaDto, before: OnBehalf | null, now: Date): Words => ({
  title: form.titel,
  text: form.tekst,
  ...behalfIn(form, before, now),
});
