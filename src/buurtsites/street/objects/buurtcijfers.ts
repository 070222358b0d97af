import type { SignOfLife } from '../sign-of-life.js';
import { box, draw } from '../strokes.js';

/** A counting post, as beside a cycle path: small honest figures for all to see. */
export const buurtcijfers: SignOfLife = {
  width: 28,
  top: 220,
  body: [
    ['dark', `M0 312v-78q0-12 14-12t14 12v78z`],
    ['paper', box(5, 236, 18, 40)],
    ['white', box(5, 282, 18, 4) + box(5, 290, 12, 4)],
  ],
  life: draw([
    ['blue', box(7, 262, 4, 12)],
    ['red', box(12, 254, 4, 20)],
    ['green', box(17, 246, 4, 28)],
  ]),
};
