import { GROUND } from './sign-of-life.js';
import { box, disc, path, short } from './strokes.js';
import { range } from './pieces.js';

/** What is always there, whatever the neighbours have built: sky, distance, trees, pavement and road. */
export const TREES = [
  [34, 0.95],
  [216, 0.8],
  [336, 0.74],
  [900, 0.72],
  [984, 0.66],
  [1352, 0.86],
  [1436, 0.78],
  [2034, 1],
] as const;

/** One tree, drawn once and planted often. The class is for browsers that match no ancestors outside what is reused. */
export const treeShape = (id: string): string =>
  `<defs><g id="${id}" class="street">${path('trunk', 'M-5 0q3-30 1-66h8q-2 36 1 66zM1-48l16-20 4 3-18 26z')}` +
  path('leaves-1', disc(-22, -84, 26) + disc(20, -80, 28)) +
  path('leaves-2', disc(-2, -108, 32) + disc(24, -96, 22)) +
  `${path('leaves-3', disc(-14, -116, 12) + disc(12, -92, 9) + disc(-26, -86, 8))}</g></defs>`;

export const tree = (id: string, x: number, scale: number): string =>
  `<use href="#${id}" transform="translate(${short(x)} ${short(GROUND + 4)}) scale(${String(scale)})"/>`;

const cloud = (x: number, y: number, scale: number): string =>
  `<path class="cloud" transform="translate(${short(x)} ${short(y)}) scale(${String(scale)})" d="M0 26h74q14 0 14-11t-13-11q-3-12-17-12-11 0-15 9-5-5-12-3-8 2-9 10-11-2-17 4-5 14-5 14z"/>`;

export function sky(width: number): string {
  return `<path class="sun" d="${disc(width - 130, 76, 24)}"/>${cloud(width * 0.4, 62, 0.7)}${cloud(width * 0.57, 40, 0.95)}${cloud(width * 0.79, 66, 0.6)}`;
}

/** A skyline that repeats, so that it fits a street of any length. */
export function distance(width: number): string {
  const hills = range(Math.ceil(width / 320))
    .map(() => 'q60-26 120-14 70-30 200 14')
    .join('');
  return `<path class="far" d="M0 300v-70${hills}v70z"/><path class="far-tower" d="M848 300v-176l-3-2 5-46 5 46-3 2v14h11v162z"/>`;
}

export const pavement = (from: number, to: number): string =>
  path('pavement', box(from, 300, to - from, 16)) +
  path('joint', `M${short(from)} 308h${short(to - from)}`) +
  path('kerb', box(from, 316, to - from, 4)) +
  path('road', box(from, 320, to - from, 20));
