import type { SignOfLife } from '../sign-of-life.js';
import { box, disc, draw } from '../strokes.js';

/** A welcome flag and a free chair: there is room for you. */
export const wordBuurtverbinder: SignOfLife = {
  width: 54,
  top: 164,
  body: [
    ['wood', box(2, 168, 4, 144)],
    ['accent', 'M6 172q14-8 26 0t26 0v34q-14 8-26 0t-26 0z'],
    ['yellow', disc(4, 166, 4)],
    ['wood', `${box(26, 268, 4, 44)}${box(26, 288, 26, 5)}${box(48, 292, 4, 20)}M26 270h8v3h-8z`],
  ],
  life: draw([['on-accent', 'M32 200q-12-9-12-15 0-6 6-6 4 0 6 4 2-4 6-4 6 0 6 6 0 6-12 15z']]),
};
