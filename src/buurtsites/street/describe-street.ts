import type { FeatureKey } from '../features/feature-keys.js';
import type { House } from './render-street.js';

/** The drawing in words, for who does not see it, and as caption below it. */
export function describeStreet(houses: readonly House[], titles: ReadonlyMap<FeatureKey, string>): string {
  const named = (state: House['state']): readonly string[] => houses.filter((house) => house.state === state).map(({ key }) => titles.get(key) ?? key);
  const live = named('live');
  const now = named('now');
  const paused = named('paused');
  return [
    `Tekening van jullie straat. ${String(live.length)} van de ${String(houses.length)} onderdelen ${live.length === 1 ? 'staat' : 'staan'} aan${live.length > 0 ? `: ${inWords(live)}` : ''}.`,
    now.length > 0 ? ` Jullie werken aan ${inWords(now)}.` : '',
    paused.length > 0 ? ` Even stil: ${inWords(paused)}.` : '',
  ].join('');
}

function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} en ${last}` : last;
}
