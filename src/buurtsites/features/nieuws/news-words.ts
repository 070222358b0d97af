import type { MessageDto } from './dto/message.dto.js';
import type { NewsMessage } from './news-message.entity.js';

type Words = Pick<NewsMessage, 'title' | 'text' | 'onBehalfOf' | 'behalfConsentAt'>;

const LONGEST_SUMMARY = 180;

/** What the form says, as it is kept. The day of the yes stays as long as it is the same person's. */
export function wordsOf(form: MessageDto, before: Pick<NewsMessage, 'onBehalfOf' | 'behalfConsentAt'> | null, now: Date): Words {
  const onBehalfOf = form.namens || null;
  const isSame = onBehalfOf !== null && before?.onBehalfOf === onBehalfOf;
  return { title: form.titel, text: form.tekst, onBehalfOf, behalfConsentAt: onBehalfOf === null ? null : isSame ? before.behalfConsentAt : now };
}

/** The beginning of a message on one line, without the signs of Markdown; never half a word or half an emoji. */
export function summaryOf(text: string): string {
  const plain = text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    // what was on lines of its own must not run together
    .replaceAll(/([^\s.,:;!?])[ \t]*\n(?:\s*\n|(?=\s*(?:[-*+]|\d+\.)\s))/g, '$1 ·\n')
    .replaceAll(/^\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replaceAll(/[*_]{1,3}(\S[^*_]*)[*_]{1,3}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const signs = Array.from(new Intl.Segmenter('nl').segment(plain), ({ segment }) => segment);
  if (signs.length <= LONGEST_SUMMARY) return plain;
  const start = signs.slice(0, LONGEST_SUMMARY).join('');
  return `${start.replace(/\s\S*$/, '')}…`;
}

/** "Riet K.", "Marloes D., welzijnswerker, Welzijn Oost", "Riet K., namens bakker Jansen" */
export const bylineOf = (name: string, { authorLabel, onBehalfOf }: Pick<NewsMessage, 'authorLabel' | 'onBehalfOf'>): string =>
  [name, ...(authorLabel ? [authorLabel] : []), ...(onBehalfOf ? [`namens ${onBehalfOf}`] : [])].join(', ');
