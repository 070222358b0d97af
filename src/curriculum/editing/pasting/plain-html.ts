import { InvalidInput } from '../../../platform/errors/domain-error.js';

/** A page of Word has some hundreds, and they stand in each other a dozen deep. */
const MOST_TAGS = 10_000;
const DEEPEST = 200;
/** Without an end of their own. */
const SINGLE = /^(?:br|hr|img|input|meta|link|col|wbr|p|li|td|th|tr|dt|dd|option)$/i;

/** What was chosen, without what Word and browsers put around and between it. Every sign is looked at a few times at most: it may be hostile. */
export function plainHtml(html: string): string {
  const chosen = between(html, '<!--StartFragment-->', '<!--EndFragment-->') ?? html;
  const bulleted = ['<!--[if !supportLists]-->', '<![if !supportLists]>'].reduce(
    (text, mark) => without(text, mark, mark.startsWith('<!--') ? '<!--[endif]-->' : '<![endif]>', ownBullet),
    chosen,
  );
  return (
    without(without(bulleted, '<!--', '-->'), '<![', ']>')
      .replaceAll(/<\/?[ovwm]:[^<>]*>/gi, '')
      // lessons show no code: its words are words
      .replaceAll(/<\/?(?:pre|code)\b[^<>]*>/gi, '')
  );
}

/** More than a person pastes would take minutes to read. @throws InvalidInput about `opmaak` */
export function assertReadable(html: string): void {
  let [tags, depth] = [0, 0];
  const open = new Map<string, number>();
  for (const [, slash, written = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    const name = written.toLowerCase();
    const begun = open.get(name) ?? 0;
    tags += 1;
    // an end of what never began ends nothing
    const step = slash === '' ? 1 : begun > 0 ? -1 : 0;
    if (!SINGLE.test(name)) depth += step;
    open.set(name, begun + step);
    if (tags > MOST_TAGS || depth > DEEPEST) throw new InvalidInput({ opmaak: 'Dit is te veel in één keer. Plak het in stukken.' });
  }
}

function between(html: string, open: string, close: string): string | null {
  const start = html.indexOf(open);
  const end = start < 0 ? -1 : html.indexOf(close, start);
  return end < 0 ? null : html.slice(start + open.length, end);
}

/** Each piece from one mark to the next makes way for something else; a piece without an end stays. */
function without(html: string, open: string, close: string, instead: (piece: string) => string = () => ''): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = html.indexOf(open, at);
    const end = start < 0 ? -1 : html.indexOf(close, start + open.length);
    if (end < 0) return kept.join('') + html.slice(at);
    kept.push(html.slice(at, start), instead(html.slice(start, end)));
    at = end + close.length;
  }
}

/** The bullets of Word stand in a comment: they become our own. */
const ownBullet = (piece: string): string => (/\d[.)]/.test(piece.replaceAll(/<[^<>]*>/g, '')) ? '1.&nbsp;' : '');
