import { PAVEMENT } from './sign-of-life.js';
import { box, disc, pennant, short, type Stroke } from './strokes.js';

interface Window {
  readonly at: readonly [x: number, y: number, width: number, height: number];
  readonly bars?: 'upright' | 'two' | 'across' | 'cross';
  readonly curtains?: true;
  readonly plant?: true;
  readonly cat?: true;
  readonly sill?: false;
}

/** All windows of a house at once, layer by layer. */
export function windows(...all: readonly Window[]): readonly Stroke[] {
  return [
    ...all.map(({ at: [x, y, w, h] }): Stroke => ['trim', box(x - 2.5, y - 2.5, w + 5, h + 5)]),
    ...all.map(({ at }): Stroke => ['glass', box(...at)]),
    ...all.filter(({ curtains }) => curtains).map(({ at }): Stroke => ['curtain', curtainsIn(at)]),
    ...all.filter(({ plant }) => plant).flatMap(({ at: [x, y, w, h] }) => plant(x + w / 2, y + h)),
    ...all
      .filter(({ cat }) => cat)
      .map(({ at: [x, y, w, h] }): Stroke => ['cat', `M${short(x + w - 15)} ${short(y + h)}q-1-9 4-11v-5l3 2.5h3l3-2.5v6q3 3 1.5 10z`]),
    ...all.flatMap(({ at, bars }): Stroke[] => (bars ? [['bars', barsIn(at, bars)]] : [])),
    ...all.filter(({ sill }) => sill !== false).map(({ at: [x, y, w, h] }): Stroke => ['sill', box(x - 5, y + h + 2.5, w + 10, 3.5)]),
  ];
}

type Place = Window['at'];

function curtainsIn([x, y, w, h]: Place): string {
  const side = short(w * 0.3);
  return `M${short(x)} ${short(y)}h${side}q0 ${short(h * 0.6)}-${side} ${short(h * 0.85)}zM${short(x + w)} ${short(y)}h-${side}q0 ${short(h * 0.6)} ${side} ${short(h * 0.85)}z`;
}

function barsIn([x, y, w, h]: Place, bars: NonNullable<Window['bars']>): string {
  const upright = box(x + w / 2 - 1.2, y, 2.4, h);
  const across = box(x, y + h * 0.32, w, 2.2);
  if (bars === 'two') return box(x + w / 3 - 1, y, 2, h) + box(x + (2 * w) / 3 - 1, y, 2, h);
  if (bars === 'cross') return upright + across;
  return bars === 'upright' ? upright : across;
}

export const plant = (x: number, y: number): readonly Stroke[] => [
  ['leaf', `M${short(x - 5)} ${short(y - 5)}q-5-4-4-9 5 1 6 6 0-7 3-11 3 4 3 11 2-5 6-6 1 5-4 9z`],
  ['pot', `M${short(x - 5)} ${short(y - 6)}h10l-1.5 6h-7z`],
];

export function door(x: number, y: number, width: number, height: number): readonly Stroke[] {
  return [
    ['trim', box(x - 3, y - 3, width + 6, height + 3)],
    ['door', box(x, y, width, height)],
    ['glass', box(x + 4, y + 4, width - 8, height * 0.28)],
    ['brass', box(x + width / 2 - 5, y + height * 0.62, 10, 2.6) + disc(x + width - 4.5, y + height * 0.54, 1.8)],
    ['sill', box(x - 6, y + height - 4, width + 12, 4)],
  ];
}

export const bricks = (...at: readonly (readonly [x: number, y: number])[]): Stroke => ['brick', at.map(([x, y]) => box(x, y, 9, 2.6)).join('')];

export const bench = (x: number): readonly Stroke[] => [
  ['dark', box(x + 6, PAVEMENT - 36, 3.5, 36) + box(x + 52, PAVEMENT - 36, 3.5, 36)],
  ['wood', box(x, PAVEMENT - 36, 62, 5) + box(x, PAVEMENT - 28, 62, 4) + box(x, PAVEMENT - 20, 62, 5)],
];

/** Flags on a line that hangs through. */
export function bunting(x: number, y: number, width: number, count: number): readonly Stroke[] {
  const step = width / count;
  const inks = ['yellow', 'red', 'blue'] as const;
  const hang = (i: number): number => y + 4 * 22 * ((i + 0.5) / count) * (1 - (i + 0.5) / count) * 0.9;
  return [
    ['string', `M${short(x)} ${short(y)}q${short(width / 2)} 42 ${short(width)} 0`],
    ...inks.map((ink, which): Stroke => [
      ink,
      range(count)
        .filter((i) => i % 3 === which)
        .map((i) => pennant(x + i * step + step / 2 - 6, hang(i)))
        .join(''),
    ]),
  ];
}

export const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
