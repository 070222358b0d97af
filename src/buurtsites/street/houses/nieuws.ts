import { person } from '../people.js';
import { bricks, door, windows } from '../pieces.js';
import type { SignOfLife } from '../sign-of-life.js';
import { box, draw } from '../strokes.js';

/** A terraced house with a dormer, and the notice board that everybody passes. */
export const nieuws: SignOfLife = {
  width: 122,
  top: 94,
  number: [61, 232],
  body: [
    ['plinth', box(14, 98, 16, 44)],
    ['roof', box(-4, 114, 130, 68)],
    ['tile', 'M0 132h122M0 148h122M0 164h122'],
    ['eaves', box(-4, 110, 130, 7) + box(11, 94, 22, 6) + box(44, 122, 60, 50)],
    ['wall', box(0, 182, 122, 118)],
    ['plinth', box(0, 280, 122, 20)],
    ['sill', box(-4, 179, 130, 6)],
    bricks([6, 196], [58, 204], [64, 222], [108, 196], [6, 232], [110, 228]),
    ...windows(
      { at: [50, 132, 48, 30], bars: 'upright', curtains: true, sill: false },
      { at: [16, 196, 36, 32], bars: 'upright', curtains: true },
      { at: [76, 196, 28, 32], bars: 'across', plant: true },
      { at: [12, 246, 46, 32], curtains: true, plant: true },
    ),
    ...door(82, 242, 28, 58),
  ],
  life:
    draw([
      ['dark', box(18, 262, 3.5, 50) + box(56, 262, 3.5, 50)],
      ['wood', `${box(10, 248, 58, 40)}M6 250l33-12 33 12z`],
      ['white', box(14, 252, 50, 32)],
      ['yellow', box(18, 256, 18, 12)],
      ['print', box(40, 256, 20, 3) + box(40, 262, 14, 3) + box(18, 272, 40, 2.6) + box(18, 277, 30, 2.6)],
    ]) + person(92, { skin: 'a', top: 4, hair: 'bald', hairColour: 3, pose: 'gives', facesLeft: true }),
};
