/** The street: the progress of a neighbourhood as one drawing. Pure functions from state to SVG; colours live in the CSS. */
export { describeStreet } from './describe-street.js';
export type { SignState } from './draw-sign.js';
export { renderHouse } from './render-house.js';
export { type House, renderStreet, type Season, type StreetOptions } from './render-street.js';
