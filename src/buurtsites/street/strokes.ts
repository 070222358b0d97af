/** What colours a shape: a class in public/css/street.css, so day, evening and accent follow by themselves. */
export type Ink =
  | 'wall'
  | 'plinth'
  | 'roof'
  | 'eaves'
  | 'tile'
  | 'plank'
  | 'brick'
  | 'grass'
  | 'trim'
  | 'glass'
  | 'bars'
  | 'curtain'
  | 'sill'
  | 'door'
  | 'brass'
  | 'shutter'
  | 'shade'
  | 'leaf'
  | 'pot'
  | 'cat'
  | 'stem'
  | 'wood'
  | 'dark'
  | 'paper'
  | 'print'
  | 'string'
  | 'wheel'
  | 'frame'
  | 'red'
  | 'blue'
  | 'green'
  | 'yellow'
  | 'orange'
  | 'white'
  | 'water'
  | 'accent'
  | 'on-accent'
  | 'dial'
  | 'hands'
  | 'glow'
  | 'lamp';

/** One shape: its ink and its outline as path data. */
export type Stroke = readonly [ink: Ink, outline: string];

/** What a pencil sketch leaves out. */
const FINISHING_TOUCHES: ReadonlySet<Ink> = new Set<Ink>([
  'tile',
  'plank',
  'brick',
  'curtain',
  'bars',
  'brass',
  'leaf',
  'pot',
  'cat',
  'print',
  'glow',
  'hands',
  'shade',
]);

export const box = (x: number, y: number, width: number, height: number): string =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;

export const disc = (x: number, y: number, radius: number): string =>
  `M${short(x - radius)} ${short(y)}a${short(radius)} ${short(radius)} 0 1 0 ${short(2 * radius)} 0a${short(radius)} ${short(radius)} 0 1 0 ${short(-2 * radius)} 0z`;

/** A triangle hanging from a line, as in bunting. */
export const pennant = (x: number, y: number): string => `M${short(x)} ${short(y)}h12l-6 13z`;

export const short = (value: number): string => String(Math.round(value * 10) / 10);

export const sketched = (strokes: readonly Stroke[]): readonly Stroke[] => strokes.filter(([ink]) => !FINISHING_TOUCHES.has(ink));

/** Neighbours in one ink become one path: half the bytes. */
export function draw(strokes: readonly Stroke[]): string {
  const joined: [Ink, string][] = [];
  for (const [ink, outline] of strokes) {
    const last = joined.at(-1);
    if (last?.[0] === ink) last[1] += outline;
    else joined.push([ink, outline]);
  }
  return joined.map(([ink, outline]) => path(ink, outline)).join('');
}

/** A minus sign separates two numbers as well as a space does. */
export const path = (className: string, outline: string): string => `<path class="${className}" d="${outline.replaceAll(' -', '-')}"/>`;
