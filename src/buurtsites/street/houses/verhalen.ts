import { person } from '../people.js';
import { bricks, door, windows } from '../pieces.js';
import type { SignOfLife } from '../sign-of-life.js';
import { box, draw } from '../strokes.js';

/** The oldest house, with a stepped gable, shutters, a cat and a little library. */
export const verhalen: SignOfLife = {
  width: 104,
  top: 102,
  number: [44, 224],
  body: [
    ['wall', 'M0 300v-146h12v-16h13v-16h13v-16h9v-4h10v4h9v16h13v16h13v16h12v146z'],
    ['trim', 'M-2 150h16v5h-16zM10 134h17v5h-17zM23 118h17v5h-17zM36 102h32v5h-32zM90 150h16v5h-16zM77 134h17v5h-17zM64 118h17v5h-17z'],
    ['plinth', box(0, 282, 104, 18)],
    bricks([16, 162], [78, 168], [46, 122], [8, 208], [86, 214]),
    ['shutter', box(8, 184, 9, 38) + box(43, 184, 7, 38) + box(54, 184, 7, 38) + box(87, 184, 9, 38)],
    ...windows(
      { at: [40, 138, 24, 30], bars: 'cross' },
      { at: [19, 186, 22, 34], bars: 'cross', curtains: true },
      { at: [63, 186, 22, 34], bars: 'cross', cat: true },
      { at: [12, 242, 40, 36], bars: 'upright', curtains: true, plant: true },
    ),
    ...door(66, 238, 26, 62),
  ],
  life:
    draw([
      ['wood', box(86, 262, 5, 50)],
      ['eaves', 'M68 238l20-12 21 12v3h-41z'],
      ['shutter', box(72, 240, 33, 30)],
      ['white', box(75, 243, 27, 24)],
      ['blue', box(77, 249, 5, 18) + box(94, 251, 6, 16)],
      ['red', box(83, 252, 5, 15)],
      ['green', box(89, 248, 4, 19)],
    ]) + person(46, { skin: 'a', top: 6, hair: 'bob', hairColour: 3, pose: 'gives' }),
};
