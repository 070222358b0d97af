import { PAVEMENT } from './sign-of-life.js';
import { box, disc, path, short } from './strokes.js';

type Hair = 'short' | 'bun' | 'scarf' | 'bob' | 'curls' | 'bald' | 'cap';
type Pose = 'stands' | 'waves' | 'gives' | 'sits';

/** Somebody in the street. They have no face, so that nobody is taken for somebody. */
export interface Look {
  readonly skin: 'a' | 'b' | 'c' | 'd';
  /** Colour of what they wear, 1 to 6. */
  readonly top: 1 | 2 | 3 | 4 | 5 | 6;
  readonly hair: Hair;
  /** Colour of hair, cap or scarf, 1 to 5. */
  readonly hairColour: 1 | 2 | 3 | 4 | 5;
  readonly pose?: Pose;
  readonly facesLeft?: true;
}

const HEAD = -59;

/** Under the head, or over it: what a cap and short hair do. */
const HAIR: Readonly<Record<Hair, { readonly isBehind: boolean; readonly outline: string }>> = {
  short: { isBehind: false, outline: 'M-9-58q-1-11 9-11t9 9q-5-4-9-4-6 0-9 6z' },
  bun: { isBehind: false, outline: `M-9-58q-1-11 9-11t9 9q-5-4-9-4-6 0-9 6z${disc(-2, -70, 4.6)}` },
  scarf: { isBehind: true, outline: 'M-10-45q-1-25 10-25t10 25q-10 5-20 0z' },
  bob: { isBehind: true, outline: 'M-11-51q-4-20 11-20t11 20q-11 4-22 0z' },
  curls: { isBehind: true, outline: disc(0, -62, 11) + disc(-8, -58, 5) + disc(8, -58, 5) },
  bald: { isBehind: false, outline: 'M-8.8-56q-2-5 0-7h2v7zM8.8-56q2-5 0-7h-2v7z' },
  cap: { isBehind: false, outline: 'M-9-61q0-8 9-8t9 7l6 1.5q0 1.5-3 1.5h-12z' },
};

const ARMS: Readonly<Record<Pose, { readonly sleeve: string; readonly hand: string }>> = {
  stands: { sleeve: 'M10-42q5 2 4 9l-1 11h-4l-1-14z', hand: disc(11, -22, 3) },
  waves: { sleeve: 'M7-45l9-8v-9h5v12l-12 12z', hand: disc(18.5, -64, 3.2) },
  gives: { sleeve: 'M8-46l8 9 8-2 1 5-10 4-9-6z', hand: disc(25, -36, 3.1) },
  sits: { sleeve: 'M9-42q5 2 3 8l8 2-1 5-11-2z', hand: disc(20, -29, 3) },
};

export function person(x: number, look: Look): string {
  const { skin, top, hair, hairColour, pose = 'stands' } = look;
  const { sleeve, hand } = ARMS[pose];
  const { isBehind, outline } = HAIR[hair];
  const head = isBehind ? disc(0, HEAD + 1, 7.6) : disc(0, HEAD, 8.4);
  const locks = path(`hair-${short(hairColour)}`, outline);
  const face = path(`skin-${skin}`, head + box(-3, -53, 6, 8) + hand + disc(-11, -23, 3));
  return (
    `<g transform="translate(${short(x)} ${short(PAVEMENT)})${look.facesLeft ? ' scale(-1 1)' : ''}">` +
    path('legs', pose === 'sits' ? 'M-8-24h18q4 0 4 4v20h-7v-15h-15z' : 'M-8-24h16v24h-7.5v-20h-1v20h-7.5z') +
    path(`top-${short(top)}`, `M-11-20v-17q0-13 11-13t11 13v17z${sleeve}M-10-42q-5 2-4 9l1 11h4l1-14z`) +
    `${isBehind ? locks + face : face + locks}</g>`
  );
}
