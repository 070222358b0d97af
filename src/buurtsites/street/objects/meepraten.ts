import { person } from '../people.js';
import type { SignOfLife } from '../sign-of-life.js';
import { box, draw } from '../strokes.js';

/** An advertising column full of questions, and somebody with an answer. */
export const meepraten: SignOfLife = {
  width: 38,
  top: 206,
  body: [
    ['green', box(2, 230, 34, 82) + box(-2, 306, 42, 6)],
    ['dark', 'M-3 230q4-20 22-22q18 2 22 22z'],
    ['white', box(6, 238, 26, 26)],
    ['yellow', box(6, 268, 26, 30)],
  ],
  life:
    draw([
      ['print', box(10, 244, 18, 3) + box(10, 250, 18, 3) + box(10, 256, 10, 3)],
      ['red', 'M12 276h14v10h-6l-4 5v-5h-4z'],
      ['white', 'M50 222h26q4 0 4 4v12q0 4-4 4h-14l-7 7v-7h-5q-4 0-4-4v-12q0-4 4-4z'],
      ['dark', box(52, 230, 4, 4) + box(60, 230, 4, 4) + box(68, 230, 4, 4)],
    ]) + person(52, { skin: 'b', top: 4, hair: 'bob', hairColour: 1, pose: 'waves', facesLeft: true }),
};
