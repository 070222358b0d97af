import { person } from '../people.js';
import { bench } from '../pieces.js';
import type { SignOfLife } from '../sign-of-life.js';

/** A bench on which a resident and a professional sit together. */
export const warmContact: SignOfLife = {
  width: 62,
  top: 250,
  body: bench(0),
  life:
    person(16, { skin: 'a', top: 4, hair: 'bun', hairColour: 3, pose: 'sits' }) +
    person(48, { skin: 'd', top: 6, hair: 'short', hairColour: 1, pose: 'sits', facesLeft: true }),
};
