import { feature } from 'topojson-client';
import type { AtlasTopology } from '../atlas/geometry';
import type { LonLat } from '../atlas/types';

/** The line of each border of a topology, as points; `[]` for a border that the topology does not hold. */
export function borderPointsOf(topology: AtlasTopology): (id: string) => readonly LonLat[] {
	const borders = new Map(topology.objects.borders.geometries.map((border) => [String(border.id), border]));
	return (id) => {
		const border = borders.get(id);
		if (border?.type !== 'MultiLineString') return [];
		const { coordinates } = feature(topology, border).geometry;
		return coordinates.flat().map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
	};
}
