import { kept } from './kept.js';
import { renderHouse as drawHouse } from './render-house.js';
import { renderStreet as drawStreet } from './render-street.js';

/** The street: the progress of a neighbourhood as one drawing. From state to SVG; colours live in the CSS. */
export const renderStreet = kept(drawStreet, 100);
export const renderHouse = kept(drawHouse, 500);

export { describeStreet } from './describe-street.js';
export { type SignState, signOf } from './draw-sign.js';
export { type House, type Season, seasonOf, type StreetOptions } from './render-street.js';
