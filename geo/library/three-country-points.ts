import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { CountryId, LonLat } from '../../src/lib/atlas/types';
import { arcPoints } from './arc-points';

/** A point at which the land of three countries or more meets. */
export interface ThreeCountryPoint {
	readonly point: LonLat;
	/** In order of ids; four where the source's grid puts two such points into one. */
	readonly countries: readonly CountryId[];
}

const FEWEST_COUNTRIES = 3;

/**
 * Every point where borders of three countries or more end together, ordered by its countries, then
 * from west to east. Dependencies, Kosovo and areas of nobody count like any other. A point is exact to
 * the source's grid (about 400 by 190 m) at every level of detail, since simplification keeps the ends
 * of arcs. Linear in the number of arcs.
 */
export function threeCountryPoints(topology: AtlasTopology): ThreeCountryPoint[] {
	const nodes = new Map<string, { point: LonLat; countries: Set<CountryId> }>();
	for (const border of topology.objects.borders.geometries) {
		if (border.type !== 'MultiLineString' || !border.properties) continue;
		for (const index of border.arcs.flat()) {
			const line = arcPoints(topology, index);
			for (const point of [line[0], line[line.length - 1]]) {
				if (!point) continue;
				const node = nodes.get(point.join(' ')) ?? { point, countries: new Set() };
				for (const country of border.properties.countries) node.countries.add(country);
				nodes.set(point.join(' '), node);
			}
		}
	}
	const key = ({ countries }: ThreeCountryPoint) => countries.join(' ');
	return [...nodes.values()]
		.filter(({ countries }) => countries.size >= FEWEST_COUNTRIES)
		.map(({ point, countries }) => ({ point, countries: [...countries].sort() }))
		.sort((a, b) => (key(a) === key(b) ? a.point[0] - b.point[0] : key(a) < key(b) ? -1 : 1));
}
