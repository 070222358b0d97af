import { type Stance, STANCES } from '../../curriculum/index.js';
import { type Moment, MOMENTS } from './placement.entity.js';
import { MOMENT_WORDS, STANCE_WORDS } from './stance-words.js';

/** Where somebody stood at one moment. */
export interface Stand {
  readonly moment: Moment;
  readonly stance: Stance;
}

/** The line as a drawing, coordinates in its own units, with the same in words. */
export interface Line {
  readonly height: number;
  readonly first: number;
  readonly last: number;
  readonly stops: readonly { readonly y: number; readonly textY: number; readonly name: string; readonly isMiddle: boolean }[];
  readonly marks: readonly { readonly x: number; readonly y: number; readonly textY: number; readonly letter: string; readonly isLatest: boolean }[];
  /** From mark to mark; null while there is one at most. */
  readonly path: string | null;
  readonly words: readonly string[];
}

const TOP = 28;
const STEP = 52;
const FIRST_MARK = 208;
const BETWEEN_MARKS = 50;
/** How far below the middle of a letter its baseline lies. */
const BASELINE = 5;

export function lineOf(stands: readonly Stand[]): Line {
  const inOrder = MOMENTS.flatMap((moment) => stands.filter((stand) => stand.moment === moment));
  const yOf = (stance: Stance): number => TOP + STANCES.indexOf(stance) * STEP;
  const marks = inOrder.map(({ moment, stance }, index) => ({
    x: FIRST_MARK + MOMENTS.indexOf(moment) * BETWEEN_MARKS,
    y: yOf(stance),
    textY: yOf(stance) + BASELINE,
    letter: MOMENT_WORDS[moment].name.charAt(0),
    isLatest: index === inOrder.length - 1,
  }));
  return {
    height: TOP * 2 + (STANCES.length - 1) * STEP,
    first: TOP,
    last: TOP + (STANCES.length - 1) * STEP,
    stops: STANCES.map((stance) => ({
      y: yOf(stance),
      textY: yOf(stance) + BASELINE,
      name: STANCE_WORDS[stance].name,
      isMiddle: stance === 'op-weg-helpen',
    })),
    marks,
    path: marks.length > 1 ? marks.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${String(x)} ${String(y)}`).join('') : null,
    words: inWords(inOrder),
  };
}

function inWords(stands: readonly Stand[]): string[] {
  return stands.map((stand, index) => {
    const verb = index === stands.length - 1 ? 'sta' : 'stond';
    const start = `${MOMENT_WORDS[stand.moment].sentence} ${verb} je`;
    const before = stands[index - 1]?.stance;
    if (before === stand.stance) return `${start} nog op dezelfde plek.`;
    return `${start} bij ${STANCE_WORDS[stand.stance].name}${before ? `: ${moveFrom(before, stand.stance)}` : ''}.`;
  });
}

function moveFrom(before: Stance, now: Stance): string {
  const places = STANCES.indexOf(now) - STANCES.indexOf(before);
  const towards = STANCE_WORDS[places < 0 ? 'overnemen' : 'loslaten'].name;
  return `${Math.abs(places) === 1 ? 'één plek' : `${String(Math.abs(places))} plekken`} richting ${towards}`;
}
