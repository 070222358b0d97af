import { person } from '../people.js';
import { bunting, windows } from '../pieces.js';
import type { SignOfLife } from '../sign-of-life.js';
import { box, disc, draw } from '../strokes.js';

/** The community centre with its clock: something to come back for. */
export const agenda: SignOfLife = {
  width: 190,
  top: 98,
  number: [132, 228],
  body: [
    ['roof', 'M-8 196l16-44h174l16 44z'],
    ['tile', 'M0 180h190M4 166h182'],
    ['wall', box(0, 194, 190, 106)],
    ['plinth', box(0, 282, 190, 18)],
    ['wall', 'M46 300v-150l49-48 49 48v150z'],
    ['eaves', 'M36 158l59-60 59 60-7 7-52-53-52 53z'],
    ['dial', disc(95, 148, 16)],
    ['hands', 'M95 148v-10M95 148l7 4'],
    ...windows(
      { at: [58, 182, 22, 36], bars: 'across' },
      { at: [84, 182, 22, 36], bars: 'across' },
      { at: [110, 182, 22, 36], bars: 'across' },
      { at: [8, 216, 30, 50], bars: 'cross', curtains: true },
      { at: [152, 216, 30, 50], bars: 'cross', curtains: true },
    ),
    ['trim', box(66, 232, 58, 68)],
    ['door', box(70, 236, 24, 64) + box(96, 236, 24, 64)],
    ['glass', box(74, 241, 16, 30) + box(100, 241, 16, 30)],
    ['sill', box(58, 295, 74, 5)],
  ],
  life:
    draw([
      ...bunting(2, 198, 93, 5),
      ...bunting(95, 198, 93, 5),
      ['dark', 'M19 312l7-46h4l-6 46zM53 312l-7-46h-4l6 46z'],
      ['wood', box(18, 256, 36, 42)],
      ['white', box(21, 259, 30, 36)],
      ['yellow', box(24, 262, 24, 9)],
      ['print', box(24, 275, 24, 3) + box(24, 281, 18, 3) + box(24, 287, 21, 3)],
    ]) +
    person(142, { skin: 'c', top: 6, hair: 'bun', hairColour: 1, pose: 'gives' }) +
    person(178, { skin: 'a', top: 1, hair: 'short', hairColour: 3, facesLeft: true }),
};
