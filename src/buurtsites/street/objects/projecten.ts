import { person } from '../people.js';
import { range } from '../pieces.js';
import type { SignOfLife } from '../sign-of-life.js';
import { box, disc, draw } from '../strokes.js';

const flower = (x: number, y: number): string =>
  range(6)
    .map((i) => disc(x + Math.cos((i * Math.PI) / 3) * 6.5, y + Math.sin((i * Math.PI) / 3) * 6.5, 4))
    .join('');

/** A garden box that people made and water together. */
export const projecten: SignOfLife = {
  width: 58,
  top: 244,
  body: [
    ['wood', box(0, 290, 58, 22)],
    ['plank', 'M0 301h58'],
    ['grass', 'M6 290q-3-14 8-16 2-10 12-4 8-10 16 0 12-2 10 20z'],
  ],
  life:
    draw([
      ['stem', 'M14 290v-30M40 290v-22'],
      ['yellow', flower(14, 256) + flower(40, 264)],
      ['wood', disc(14, 256, 5) + disc(40, 264, 5)],
    ]) + person(72, { skin: 'a', top: 5, hair: 'cap', hairColour: 5, pose: 'gives', facesLeft: true }),
};
