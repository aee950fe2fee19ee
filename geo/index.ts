/**
 * The geometry library for code that runs while the site is built: borders, neighbours, lengths and
 * corridors, read off a topology of `geo/out/`. Nothing here is shipped to the browser.
 */
export { bordersByPair, borderLines, type PairBorder } from './pairs';
export { corridor, type CorridorShape } from './corridor';
export { neighbours, type NeighbourOptions } from './neighbours';
export { borderId, countryId } from './area';
export { lengthKm } from './sphere';
