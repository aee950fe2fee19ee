/**
 * The geometry library, for code that runs while the site is built and for people who want the
 * numbers. Table functions take a `BorderTable` and answer in km at full detail; line and shape
 * functions take a topology and answer at its level of detail. Coordinates are `[lon, lat]` in degrees.
 * Nothing here is shipped to the browser.
 */
export { borderTable, type BorderOptions, type BorderTable } from './library/border-table';
export { areaId, UnknownAreaError } from './library/area-id';
export { bordersOf } from './library/borders-of';
export { borderOf, NoBorderError } from './library/border-of';
export { bordersBetween } from './library/borders-between';
export { outerBorder, type OuterNeighbour } from './library/outer-border';
export { neighbours } from './library/neighbours';

export { bordersByPair, type PairBorder } from './library/borders-by-pair';
export { borderLines } from './library/border-lines';
export { coastLines } from './library/coast-lines';
export { threeCountryPoints, type ThreeCountryPoint } from './library/three-country-points';
export { nearestBorderPoint, type NearestBorderPoint } from './library/nearest-border-point';
export { corridor, type CorridorShape } from './library/corridor';
export { union } from './library/union';
export { homePart } from './library/home-part';

export { borderId, countryId } from './area';
export { distanceKm, lengthKm } from './sphere';
