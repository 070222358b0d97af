import type { Stroke } from './strokes.js';

/** The street's ground line, and where things on the pavement stand. */
export const GROUND = 300;
export const PAVEMENT = 312;

/** What a part of the buurtsite looks like in the street. Drawn from x = 0; the plot says where it stands. */
export interface SignOfLife {
  readonly width: number;
  /** How high it reaches: the bubble with the step number hangs above it. */
  readonly top: number;
  readonly body: readonly Stroke[];
  /** A house wears the number of its step here. */
  readonly number?: readonly [x: number, y: number];
  /** People and other life, only when it is on. */
  readonly life: string;
  /** Whether that life is drawn behind the body instead of in front of it. */
  readonly isLifeBehind?: boolean;
}
