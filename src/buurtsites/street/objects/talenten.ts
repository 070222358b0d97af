import { person } from '../people.js';
import { PAVEMENT, type SignOfLife } from '../sign-of-life.js';
import { box, disc } from '../strokes.js';

/** A bicycle that somebody with golden hands repairs. */
export const talenten: SignOfLife = {
  width: 60,
  top: 260,
  body: [
    ['wheel', disc(12, PAVEMENT - 9, 9.5) + disc(48, PAVEMENT - 9, 9.5)],
    ['frame', 'M12 303l11-21h16l9 21M23 282l9 21h-20M32 303l8-23M19 279h7M39 280q2-4 7-3'],
    ['red', box(56, 303, 16, 9)],
    ['dark', 'M60 303v-4h8v4h-2v-2h-4v2z'],
  ],
  life: person(72, { skin: 'b', top: 1, hair: 'bald', hairColour: 1, pose: 'gives', facesLeft: true }),
  isLifeBehind: true,
};
