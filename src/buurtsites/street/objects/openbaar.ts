import { bunting } from '../pieces.js';
import type { SignOfLife } from '../sign-of-life.js';
import { box } from '../strokes.js';

/** Bunting between two poles: the feast with which the site opens to everybody. */
export const openbaar: SignOfLife = {
  width: 164,
  top: 166,
  body: [['wood', box(-2, 172, 4, 140) + box(162, 172, 4, 140)], ...bunting(0, 178, 164, 8)],
  life: '',
};
