import type { SignOfLife } from '../sign-of-life.js';
import { box, disc, draw } from '../strokes.js';

/** A map of the neighbourhood behind glass, as at the edge of a wood. */
export const buurtkaart: SignOfLife = {
  width: 62,
  top: 222,
  body: [
    ['dark', box(8, 230, 4, 82) + box(50, 230, 4, 82)],
    ['wood', `${box(0, 234, 62, 52)}M-4 236l35-14 35 14z`],
    ['paper', box(4, 238, 54, 44)],
    ['grass', 'M4 238h22v14l-22 8zM36 266h22v16h-28z'],
    ['water', 'M58 246q-20 2-26 14t-28 10v6q24 0 32-12t22-12z'],
    ['white', 'M20 238h4l10 44h-4z'],
  ],
  life: draw([['red', `${disc(43, 252, 5)}M38.5 254h9l-4.5 10z`]]),
};
