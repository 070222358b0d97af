import { person } from '../people.js';
import type { SignOfLife } from '../sign-of-life.js';
import { box, disc } from '../strokes.js';

/** A picnic table with coffee: where the team sits down together. */
export const onsTeam: SignOfLife = {
  width: 106,
  top: 246,
  body: [
    ['dark', 'M24 312l10-38h5l-8 38zM82 312l-10-38h-5l8 38z'],
    ['wood', box(6, 270, 94, 7) + box(0, 290, 26, 5) + box(80, 290, 26, 5)],
    ['red', 'M44 270v-15h16v15zM60 258h6v8h-6z'],
    ['white', box(28, 262, 8, 8) + box(70, 262, 8, 8)],
    ['pot', disc(52, 254, 3)],
  ],
  life:
    person(-2, { skin: 'a', top: 2, hair: 'bob', hairColour: 3, pose: 'gives' }) +
    person(36, { skin: 'c', top: 5, hair: 'short', hairColour: 1, pose: 'waves' }) +
    person(82, { skin: 'd', top: 3, hair: 'scarf', hairColour: 5, pose: 'gives', facesLeft: true }),
  isLifeBehind: true,
};
