import type { SignOfLife } from '../sign-of-life.js';
import { box, draw } from '../strokes.js';

/** A letter box, with a letter in it. */
export const buurtbrief: SignOfLife = {
  width: 30,
  top: 250,
  body: [
    ['dark', box(12, 284, 6, 28) + box(6, 308, 18, 4)],
    ['red', 'M0 288v-24q0-12 15-12t15 12v24z'],
    ['dark', box(6, 264, 18, 4)],
  ],
  life: draw([
    ['white', 'M8 266v-15h14v15z'],
    ['string', 'M8 251l7 6 7-6'],
    ['yellow', box(9, 274, 12, 7)],
  ]),
};
