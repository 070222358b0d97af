import type { FeatureKey } from '../features/feature-keys.js';
import { type DrawnSign, drawSign, type SignState } from './draw-sign.js';
import { escapeText } from './escape-text.js';
import { distance, pavement, sky, tree, TREES, treeShape } from './scenery.js';
import { PLOTS, STREET_WIDTH } from './signs-of-life.js';
import { short } from './strokes.js';

export type Season = 'lente' | 'zomer' | 'herfst' | 'winter';

export function seasonOf(at: Date): Season {
  const seasons = ['winter', 'lente', 'zomer', 'herfst'] as const;
  return seasons[Math.floor(((at.getMonth() + 1) % 12) / 3)] ?? 'lente';
}

export interface House {
  readonly key: FeatureKey;
  /** Number of the step that opens it. */
  readonly step: number;
  readonly state: SignState;
  /** 0 to 1, for `now`. */
  readonly progress?: number;
}

export interface StreetOptions {
  readonly houses: readonly House[];
  /** What stands on the street-name sign. */
  readonly name: string;
  readonly season?: Season;
  /** The whole drawing in one sentence, from `describeStreet`; left out where the text beside it says the same. */
  readonly label?: string;
  /** Unique on the page. */
  readonly id: string;
  /** Only what stands around this one (phones), this wide. */
  readonly focus?: FeatureKey;
  readonly focusWidth?: number;
  /** How much sky to leave out; more than 30 may cut off the bubble above the flats. */
  readonly top?: number;
}

interface View {
  readonly from: number;
  readonly to: number;
}

/** The neighbourhood's progress as a street. Pure: the same state gives the same drawing, so it may be kept. */
export function renderStreet(options: StreetOptions): string {
  const { season = 'lente', id, label, top = 30 } = options;
  const view = viewOf(options);
  const meaning = label === undefined ? 'aria-hidden="true" focusable="false"' : `role="img" aria-labelledby="${id}-t"`;
  // a crop fills its place from the road upwards, however wide the phone
  const fit = options.focus ? ' preserveAspectRatio="xMidYMax slice"' : '';
  const title = label === undefined ? '' : `<title id="${id}-t">${escapeText(label)}</title>`;
  return (
    `<svg class="street ${season}" viewBox="${String(view.from)} ${String(top)} ${String(view.to - view.from)} ${String(340 - top)}"${fit} ${meaning}>${title}` +
    `${top > 60 ? '' : sky(STREET_WIDTH)}${distance(STREET_WIDTH)}${treesIn(view, `${id}-boom`)}${pavement(view.from, view.to)}${signsIn(view, options)}</svg>`
  );
}

function viewOf({ focus, focusWidth = 430 }: StreetOptions): View {
  if (!focus) return { from: 0, to: STREET_WIDTH };
  const { at, sign } = PLOTS[focus];
  const from = Math.round(Math.max(0, Math.min(STREET_WIDTH - focusWidth, at[0] + sign.width / 2 - focusWidth / 2)));
  return { from, to: from + focusWidth };
}

function treesIn({ from, to }: View, id: string): string {
  const trees = TREES.filter(([x]) => x > from - 60 && x < to + 60);
  return treeShape(id) + trees.map(([x, scale]) => tree(id, x, scale)).join('');
}

function signsIn(view: View, { houses, name, id }: StreetOptions): string {
  const byKey = new Map(houses.map((house) => [house.key, house]));
  return Object.entries(PLOTS)
    .map(([key, { at, sign }]) => {
      const house = byKey.get(key as FeatureKey);
      const places = at.filter((x) => x + sign.width + 40 > view.from && x - 40 < view.to);
      if (!house || places.length === 0) return '';
      const drawn = { key: key as FeatureKey, sign, step: house.step, state: house.state, progress: house.progress ?? 0, name, id: `${id}-${key}` };
      return drawInPlaces(drawn, places);
    })
    .join('');
}

/** Drawn once and shown again; what is not yet there stands in one place only. */
function drawInPlaces(drawn: Omit<DrawnSign, 'x'>, [first = 0, ...others]: readonly number[]): string {
  const isThere = drawn.state === 'live' || drawn.state === 'paused';
  if (!isThere || others.length === 0) return drawSign({ ...drawn, x: first });
  const again = others.map((x) => `<use href="#${drawn.id}" x="${short(x - first)}"/>`).join('');
  return `<g id="${drawn.id}" class="street">${drawSign({ ...drawn, x: first })}</g>${again}`;
}
