import { person } from '../people.js';
import { door, range, windows } from '../pieces.js';
import type { SignOfLife } from '../sign-of-life.js';
import { box, disc, draw } from '../strokes.js';

const scallop = (i: number): string => `M${String(-2 + i * 17)} 230h17v13a8.5 8 0 0 1-17 0z`;

/** The corner shop with its awning, and a cargo bike: to ask and to offer. */
export const vraagEnAanbod: SignOfLife = {
  width: 132,
  top: 108,
  number: [76, 256],
  body: [
    ['plinth', box(24, 112, 15, 30)],
    ['eaves', box(21, 108, 21, 6)],
    ['roof', 'M-6 180l20-46h104l20 46z'],
    ['wall', box(0, 182, 132, 118)],
    ['eaves', box(-6, 178, 144, 6)],
    ['plinth', box(0, 284, 132, 16)],
    ...windows(
      { at: [14, 192, 26, 30], bars: 'upright', curtains: true },
      { at: [53, 192, 26, 30], bars: 'upright', plant: true },
      { at: [92, 192, 26, 30], bars: 'upright', curtains: true },
      { at: [9, 253, 62, 30], sill: false },
    ),
    ['orange', disc(56, 276, 7)],
    ['wood', 'M16 283v-8h12v8zM34 283v-12h5v12z'],
    ...door(98, 248, 26, 52),
    [
      'red',
      range(8)
        .filter((i) => i % 2 === 0)
        .map(scallop)
        .join(''),
    ],
    [
      'white',
      range(8)
        .filter((i) => i % 2 === 1)
        .map(scallop)
        .join(''),
    ],
  ],
  life:
    draw([
      ['wheel', disc(14, 303, 9.5) + disc(60, 303, 9.5)],
      ['leaf', 'M2 272q-2-9 4-11 3 4 2 8 3-8 8-8 2 5-2 11z'],
      ['orange', disc(24, 268, 5)],
      ['blue', 'M-4 272h42l-5 25h-32z'],
      ['frame', 'M34 295l12-4 14 12M46 291l6-22M48 268h10M38 275l6-10'],
    ]) +
    person(80, { skin: 'd', top: 3, hair: 'cap', hairColour: 1, pose: 'gives', facesLeft: true }) +
    person(120, { skin: 'a', top: 2, hair: 'bun', hairColour: 4 }),
};
