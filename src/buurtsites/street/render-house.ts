import type { FeatureKey } from '../features/feature-keys.js';
import { BUBBLE_HEIGHT, drawSign, type SignState } from './draw-sign.js';
import { escapeText } from './escape-text.js';
import { pavement } from './scenery.js';
import { PLOTS } from './signs-of-life.js';
import { short } from './strokes.js';

interface HouseOptions {
  /** 0 to 1, for `now`. */
  readonly progress?: number;
  /** A sentence for who does not see it; left out where the text beside it says the same. */
  readonly label?: string;
  /** Unique on the page, when one feature is drawn more than once. */
  readonly id?: string;
  /** false: without pavement, to stand on the kerb of a page header. */
  readonly ground?: boolean;
  /** What stands on the street-name sign. */
  readonly name?: string;
}

const MARGIN = 30;

/** The sign of life of one feature by itself: beside its step, on its page, or where there is nothing yet. */
export function renderHouse(key: FeatureKey, step: number, state: SignState, options: HouseOptions = {}): string {
  const { progress = 0, label, id = `huis-${key}`, ground = true, name = '' } = options;
  const { sign } = PLOTS[key];
  const width = Math.max(sign.width + 2 * MARGIN, 120);
  const left = short((sign.width - width) / 2);
  const top = Math.min(sign.top - 10, 316 - width * 0.75) - (state === 'now' ? BUBBLE_HEIGHT - 4 : 0);
  const bottom = ground ? 328 : 314;
  const meaning = label === undefined ? 'aria-hidden="true" focusable="false"' : `role="img" aria-label="${escapeText(label)}"`;
  const body = drawSign({ key, sign, x: 0, step, state, progress, name, id });
  const stone = ground ? pavement(Number(left), Number(left) + width) : '';
  return `<svg class="street" viewBox="${left} ${short(top)} ${short(width)} ${short(bottom - top)}" ${meaning}>${stone}${body}</svg>`;
}
