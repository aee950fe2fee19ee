import type { FeatureCollection } from 'geojson';
import type { Route } from '../../atlas/scene';
import { greatCircle } from '../../drawn/great-circle';

/** The routes of a Scene as lines. */
export function routeFeatures(routes: readonly Route[]): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: routes.map(({ from, to, ends }) => ({
			type: 'Feature',
			properties: { id: ends.join(' ') },
			geometry: {
				type: 'LineString',
				coordinates: greatCircle(from, to).map((place) => [...place])
			}
		}))
	};
}
