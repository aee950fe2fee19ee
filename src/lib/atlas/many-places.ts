import type { Scene } from './scene';

/** Up to so many places each have a sign of their own: a step of a story names a handful. */
export const MOST_SINGLE_PLACES = 60;

/** Are the places of a Scene so many that near ones share a sign? The words ask it too, before any renderer is there. */
export const hasManyPlaces = ({ places }: Pick<Scene, 'places'>): boolean =>
	places.length > MOST_SINGLE_PLACES;
