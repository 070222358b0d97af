import type { SignOfLife } from '../sign-of-life.js';
import { box, disc, draw } from '../strokes.js';

const CARDS = [6, 24, 42, 60] as const;
const SAG = [3, 6, 6, 3] as const;
const hangs = (i: number): number => 238 + (SAG[i] ?? 0);

/** Photos on a washing line between two poles. */
export const fotos: SignOfLife = {
  width: 80,
  top: 222,
  body: [
    ['wood', box(-2, 226, 4, 86) + box(78, 226, 4, 86)],
    ['string', 'M0 232q40 14 80 0'],
    ['white', CARDS.map((x, i) => box(x, hangs(i), 15, 19)).join('')],
    ['water', CARDS.map((x, i) => box(x + 2, hangs(i) + 2, 11, 11)).join('')],
  ],
  life: draw([
    ['yellow', disc(14, 246, 2.6) + disc(68, 246, 2.6)],
    ['green', `${box(26, 252, 11, 5)}M62 254l5-6 6 6z`],
    ['red', 'M44 257v-5l5.5-4 5.5 4v5z'],
    ['dark', CARDS.map((x, i) => box(x + 6, hangs(i) - 3, 2.5, 5)).join('')],
  ]),
};
