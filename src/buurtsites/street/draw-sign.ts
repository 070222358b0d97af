import type { FeatureKey, FeatureState } from '../features/feature-keys.js';
import { escapeText } from './escape-text.js';
import { nameOnSign } from './objects/eigen-voorkant.js';
import { range } from './pieces.js';
import { GROUND, PAVEMENT, type SignOfLife } from './sign-of-life.js';
import { box, draw, short, sketched } from './strokes.js';

/** live: it is on · now: the group works at it · later: a sketch · paused: it stands still, the lights are dimmed */
export type SignState = 'live' | 'now' | 'later' | 'paused';

const SIGN_OF_FEATURE = { active: 'live', paused: 'paused', off: 'later' } as const;
export const signOf = (state: FeatureState): SignState => SIGN_OF_FEATURE[state];

export interface DrawnSign {
  readonly key: FeatureKey;
  readonly sign: SignOfLife;
  readonly x: number;
  readonly step: number;
  readonly state: SignState;
  /** 0 to 1, the part of the tasks that is done: it is coloured in from the ground up. */
  readonly progress: number;
  /** What the street-name sign says. */
  readonly name: string;
  /** Makes ids unique within one page. */
  readonly id: string;
}

export function drawSign(drawn: DrawnSign): string {
  const { key, sign, x, state } = drawn;
  const inPlace = (kind: string, inside: string): string => `<g class="s-${key} ${kind}" transform="translate(${short(x)} 0)">${inside}</g>`;
  const words = numberOf(drawn) + nameOf(drawn);
  if (state === 'later') return inPlace('is-later', draw(sketched(sign.body)) + words);
  if (state === 'paused') return inPlace('is-paused', draw(sign.body) + words);
  if (state === 'live') {
    const life = sign.life && `<g class="life">${sign.life}</g>`;
    return inPlace('is-live', (sign.isLifeBehind ? life : '') + draw(sign.body) + words + (sign.isLifeBehind ? '' : life));
  }
  return underConstruction(drawn, words, inPlace);
}

function underConstruction({ sign, id, progress, step }: DrawnSign, words: string, inPlace: (kind: string, inside: string) => string): string {
  const share = Math.max(0, Math.min(1, progress));
  const height = (PAVEMENT - sign.top) * (0.12 + 0.88 * share);
  const clip = `<clipPath id="${id}-verf"><path d="${box(-14, PAVEMENT - height, sign.width + 28, height + 2)}"/></clipPath>`;
  return (
    inPlace('is-later', draw(sketched(sign.body))) +
    inPlace('is-now', `${clip}<g clip-path="url(#${id}-verf)">${draw(sign.body)}</g>${words}${sign.number ? scaffold(sign) : ''}${bubble(sign, step)}`)
  );
}

/** House number of the step that opens this. */
function numberOf({ sign, step }: DrawnSign): string {
  if (!sign.number) return '';
  const [x, y] = sign.number;
  const width = step > 9 ? 25 : 19;
  return (
    `<g class="number"><path class="accent" d="${box(x, y, width, 17)}"/>` +
    `<path class="line" d="${box(x + 1.8, y + 1.8, width - 3.6, 13.4)}"/><text x="${short(x + width / 2)}" y="${short(y + 13)}">${short(step)}</text></g>`
  );
}

function nameOf({ key, sign, state, name }: DrawnSign): string {
  if (key !== 'eigen-voorkant' || state === 'later' || state === 'now') return '';
  return `<text class="name" x="${short(sign.width / 2)}" y="249">${escapeText(nameOnSign(name))}</text>`;
}

/** Scaffolding with a ladder: people are at work here. */
function scaffold({ top, width }: SignOfLife): string {
  const from = top + 30;
  const floors = range(Math.ceil((GROUND - 10 - from - 14) / 62)).map((i) => from + 14 + i * 62);
  const poles = [0, width / 2 - 2, width - 4].map((x) => box(x, from, 4, PAVEMENT - from)).join('');
  const rungs = range(6)
    .map((i) => `M${short(width - 31.5 - i * 1.6)} ${short(PAVEMENT - 14 - i * 17)}h20`)
    .join('');
  return (
    `<path class="pole" d="${poles}${floors.map((y) => box(0, y - 22, width, 3)).join('')}"/>` +
    `<path class="board" d="${floors.map((y) => box(-6, y, width + 12, 6)).join('')}"/>` +
    `<path class="ladder" d="M${short(width - 30)} ${short(PAVEMENT)}l-10-108M${short(width - 10)} ${short(PAVEMENT)}l-10-108${rungs}"/>`
  );
}

/** Where the group is now, with the number of the step. */
export const BUBBLE_HEIGHT = 52;
function bubble({ top, width }: SignOfLife, step: number): string {
  const x = width / 2;
  const y = top - BUBBLE_HEIGHT;
  return (
    `<g class="bubble"><path d="M${short(x - 29)} ${short(y)}h58a7 7 0 0 1 7 7v22a7 7 0 0 1-7 7h-20l-9 10-9-10h-20a7 7 0 0 1-7-7v-22a7 7 0 0 1 7-7z"/>` +
    `<text x="${short(x)}" y="${short(y + 25)}">stap ${short(step)}</text></g>`
  );
}
