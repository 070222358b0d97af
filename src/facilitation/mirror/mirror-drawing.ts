import { type Stance, STANCES } from '../../curriculum/index.js';
import { listed } from '../../platform/words/listed.js';
import { type Line, lineOf } from '../placements/line.js';
import { STANCE_WORDS } from '../placements/stance-words.js';
import type { MirrorCount } from './mirror.entities.js';
import { type MirrorQuestion, QUESTION_WORDS } from './mirror-questions.js';

/** One question as a drawing on the line, with the same in words. */
export interface Reflection {
  readonly id: string;
  readonly title: string;
  readonly line: Pick<Line, 'height' | 'first' | 'last' | 'stops'>;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Where she placed herself; null while she did not. */
  readonly own: { readonly y: number; readonly textY: number } | null;
  readonly words: readonly string[];
}

const FIRST_DOT = 196;
const ROOM = 132;
const WIDEST = 24;

export function reflectionOf(roundId: string, question: MirrorQuestion, all: readonly MirrorCount[], own: Stance | null): Reflection {
  const line = lineOf([]);
  const counts = STANCES.map((stance) => all.find((each) => each.question === question && each.stance === stance)?.count ?? 0);
  const between = Math.min(WIDEST, ROOM / Math.max(1, ...counts.map((count) => count - 1)));
  const stopOf = (index: number) => line.stops[index] ?? { y: 0, textY: 0 };
  const ownStop = own && stopOf(STANCES.indexOf(own));
  return {
    id: `spiegel-${roundId}-${QUESTION_WORDS[question].field}`,
    title: QUESTION_WORDS[question].title,
    line,
    dots: counts.flatMap((count, index) => Array.from({ length: count }, (_, place) => ({ x: Math.round(FIRST_DOT + place * between), y: stopOf(index).y }))),
    own: ownStop && { y: ownStop.y, textY: ownStop.textY },
    words: inWords(counts, own),
  };
}

function inWords(counts: readonly number[], own: Stance | null): string[] {
  const chosen = STANCES.flatMap((stance, index) => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : [`${String(count)} keer ${STANCE_WORDS[stance].name}`];
  });
  const most = Math.max(...counts);
  const modes = STANCES.filter((_, index) => counts[index] === most);
  const seen = `Het team koos ${listed(chosen)}.`;
  if (!own) return [seen];
  if (modes.length === 1 && modes[0] === own) return [seen, 'Dat is ook de plek waar jij jezelf zag.'];
  return [seen, `Jij zag jezelf bij ${STANCE_WORDS[own].name}.`];
}
