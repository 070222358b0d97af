import { person } from '../people.js';
import type { SignOfLife } from '../sign-of-life.js';
import { box } from '../strokes.js';

/** A parasol with a table and coffee: walk in, no appointment. */
export const inloop: SignOfLife = {
  width: 76,
  top: 208,
  body: [
    ['dark', box(36.5, 212, 3, 100) + box(28, 308, 20, 4)],
    ['red', 'M0 236q6-26 38-28q32 2 38 28z'],
    ['white', 'M20 236q3-20 18-28q15 8 18 28z'],
    ['wood', box(14, 280, 48, 5)],
    ['dark', 'M20 285h4l4 27h-4zM56 285h-4l-4 27h4z'],
    ['white', 'M24 272h8v8h-8zM44 272h8v8h-8z'],
  ],
  life: person(70, { skin: 'c', top: 2, hair: 'curls', hairColour: 4, pose: 'gives', facesLeft: true }),
};
