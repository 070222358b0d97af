import { behalfIn, type OnBehalf } from '../../posts/on-behalf.js';
import type { MessageDto } from './dto/message.dto.js';
import type { NewsMessage } from './news-message.entity.js';

type Words = Pick<NewsMessage, 'title' | 'text' | 'onBehalfOf' | 'behalfConsentAt'>;

/** What the form says, as it is kept. */
export const wordsOf = (form: MessageDto, before: OnBehalf | null, now: Date): Words => ({
  title: form.titel,
  text: form.tekst,
  ...behalfIn(form, before, now),
});
