import type { SignOfLife } from '../sign-of-life.js';
import { box, disc, draw } from '../strokes.js';

/** A street lamp: rules that everybody knows make the street safe. */
export const spelregelsMelden: SignOfLife = {
  width: 24,
  top: 174,
  body: [
    ['dark', `${box(9.5, 206, 5, 106)}${box(6, 304, 12, 8)}M1 186l11-12 11 12z`],
    ['lamp', 'M3 186h18l-4 20h-10z'],
    ['dark', box(5, 205, 14, 4)],
  ],
  life: draw([['glow', disc(12, 196, 30)]]),
  isLifeBehind: true,
};
