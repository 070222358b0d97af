import { person } from '../people.js';
import { bricks, door, windows } from '../pieces.js';
import type { SignOfLife } from '../sign-of-life.js';
import { box } from '../strokes.js';

/** A house of the nineteen-thirties with a bay window, and neighbours who greet. */
export const wieIsWie: SignOfLife = {
  width: 138,
  top: 88,
  number: [119, 232],
  body: [
    ['plinth', box(100, 92, 17, 42)],
    ['eaves', box(97, 88, 23, 6)],
    ['roof', 'M-9 168l27-58h102l27 58z'],
    ['wall', box(0, 172, 138, 128)],
    ['eaves', box(-9, 168, 156, 6) + box(38, 124, 62, 7)],
    ['roof', box(44, 131, 50, 35)],
    ['plinth', `${box(0, 278, 138, 22)}M6 300v-62h66v62z`],
    bricks([8, 184], [24, 192], [122, 200], [112, 192], [8, 216], [60, 184]),
    ['eaves', 'M2 240l6-9h62l6 9z'],
    ...windows(
      { at: [51, 138, 36, 24], bars: 'two', sill: false },
      { at: [14, 188, 46, 34], bars: 'two', curtains: true },
      { at: [86, 188, 34, 34], bars: 'upright', curtains: true },
      { at: [12, 245, 54, 30], bars: 'two' },
    ),
    ...door(88, 240, 30, 60),
  ],
  life:
    person(38, { skin: 'b', top: 2, hair: 'bob', hairColour: 4, pose: 'waves' }) +
    person(78, { skin: 'c', top: 5, hair: 'short', hairColour: 1, facesLeft: true }),
};
