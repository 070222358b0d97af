import { person } from '../people.js';
import { bricks, door, windows } from '../pieces.js';
import type { SignOfLife } from '../sign-of-life.js';
import { box, disc, draw } from '../strokes.js';

/** The neighbourhood office with much glass, and a signpost before it: who helps with what. */
export const socialeKaart: SignOfLife = {
  width: 138,
  top: 136,
  number: [60, 205],
  body: [
    ['wall', box(0, 144, 138, 156)],
    ['eaves', box(-5, 136, 148, 9)],
    ['plinth', box(0, 284, 138, 16)],
    bricks([8, 152], [60, 150], [120, 154], [8, 212], [122, 212]),
    ...windows(
      { at: [12, 160, 50, 42], bars: 'two' },
      { at: [76, 160, 50, 42], bars: 'two', plant: true },
      { at: [13, 233, 68, 50], bars: 'upright', sill: false },
    ),
    ['blue', box(16, 262, 8, 21) + box(54, 265, 7, 18)],
    ['red', box(25, 266, 6, 17) + box(62, 261, 8, 22)],
    ['green', box(32, 260, 7, 23)],
    ['door', box(4, 220, 130, 8)],
    ...door(96, 236, 28, 64),
  ],
  life:
    draw([
      ['dark', box(24, 216, 5, 96) + disc(26.5, 214, 4)],
      ['blue', 'M27 222h36l8 8-8 8h-36z'],
      ['green', 'M27 242h-30l-8 8 8 8h30z'],
      ['red', 'M27 262h32l8 8-8 8h-32z'],
      ['white', box(34, 228, 22, 4) + box(-2, 248, 22, 4) + box(34, 268, 18, 4)],
    ]) + person(78, { skin: 'b', top: 5, hair: 'scarf', hairColour: 2, pose: 'gives', facesLeft: true }),
};
