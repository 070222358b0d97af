import { FEATURE_KEYS, type House, renderStreet } from '../buurtsites/index.js';

const houses: readonly House[] = FEATURE_KEYS.map((key, i) => ({ key, step: i + 1, state: i < 13 ? 'live' : i === 13 ? 'now' : 'later', progress: 0.5 }));

/** A street on its way, as decoration on the front door. */
export const frontPageStreet = {
  wide: renderStreet({ houses, name: 'Jullie buurt', id: 'straat' }),
  narrow: renderStreet({ houses, name: 'Jullie buurt', id: 'straat-smal', focus: 'agenda', top: 40 }),
};
