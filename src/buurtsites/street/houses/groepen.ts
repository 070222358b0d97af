import { person } from '../people.js';
import { plant, range, windows } from '../pieces.js';
import type { SignOfLife } from '../sign-of-life.js';
import { box, disc, draw, type Stroke } from '../strokes.js';

const FLOORS = [106, 162, 218] as const;

const balcony = (y: number, isEven: boolean): readonly Stroke[] => [
  [isEven ? 'door' : 'eaves', box(4, y + 24, 66, 18)],
  [isEven ? 'eaves' : 'door', box(108, y + 24, 64, 18)],
];

/** A block of flats with balconies: many doors behind one front. */
export const groepen: SignOfLife = {
  width: 176,
  top: 86,
  number: [112, 254],
  body: [
    ['wall', box(0, 94, 176, 206)],
    ['roof', box(-4, 86, 184, 9)],
    ['plinth', box(0, 274, 176, 26)],
    ['shade', box(74, 108, 30, 138)],
    ...windows(
      ...FLOORS.flatMap((y) => [
        { at: [10, y, 24, 34] as const, curtains: true as const, sill: false as const },
        { at: [40, y, 22, 34] as const, sill: false as const },
        { at: [116, y, 22, 34] as const, sill: false as const },
        { at: [144, y, 24, 34] as const, curtains: true as const, sill: false as const },
      ]),
      ...range(3).map((i) => ({ at: [79, 116 + i * 44, 20, 28] as const, bars: 'upright' as const, sill: false as const })),
    ),
    ...FLOORS.flatMap((y, i) => balcony(y, i % 2 === 0)),
    ['trim', FLOORS.map((y) => box(4, y + 22, 66, 3) + box(108, y + 22, 64, 3)).join('') + box(70, 246, 38, 54)],
    ['door', box(74, 250, 14, 50) + box(90, 250, 14, 50)],
    ['glass', box(77, 254, 8, 26) + box(93, 254, 8, 26)],
    ['sill', box(62, 240, 54, 6)],
  ],
  life:
    draw([...plant(18, 130), ...plant(152, 186), ...plant(54, 242)]) +
    person(20, { skin: 'd', top: 1, hair: 'curls', hairColour: 1, pose: 'waves' }) +
    person(54, { skin: 'a', top: 3, hair: 'scarf', hairColour: 5, facesLeft: true }) +
    draw([
      ['white', disc(38, 303, 8)],
      ['dark', disc(38, 303, 2.6)],
    ]),
};
