import { person } from '../people.js';
import { door, windows } from '../pieces.js';
import type { SignOfLife } from '../sign-of-life.js';
import { box, disc, draw } from '../strokes.js';

/** A wooden house with a green roof and lampions: room for a plan. */
export const ideeen: SignOfLife = {
  width: 116,
  top: 134,
  number: [73, 226],
  body: [
    ['wall', 'M0 300v-118l58-44 58 44v118z'],
    ['roof', 'M-10 188l68-54 68 54-6 8-62-48-62 48z'],
    ['grass', 'M-9 184q4-10 12-8 2-9 11-9 2-9 11-8 3-9 12-8 4-8 13-7 8-5 16 0 9-1 13 7 9-1 12 8 9-1 11 8 9 0 11 9 8-2 12 8l-67-50z'],
    ['plank', 'M8 212h100M4 228h108M0 244h116M0 260h116M0 276h116'],
    ['plinth', box(0, 286, 116, 14)],
    ['trim', disc(58, 184, 17)],
    ['glass', disc(58, 184, 14)],
    ['bars', box(57, 170, 2.2, 28) + box(44, 183, 28, 2.2)],
    ...windows({ at: [10, 222, 44, 48], bars: 'two', plant: true }),
    ...door(72, 248, 28, 52),
  ],
  life:
    draw([
      ['string', 'M-10 206q34 22 68 2q34 22 68-2'],
      ['yellow', disc(2, 216, 6.5) + disc(80, 220, 6.5)],
      ['red', disc(24, 222, 6.5) + disc(102, 221, 6.5)],
      ['blue', disc(44, 218, 6.5) + disc(120, 213, 6.5)],
    ]) + person(58, { skin: 'c', top: 4, hair: 'curls', hairColour: 1, pose: 'waves' }),
};
