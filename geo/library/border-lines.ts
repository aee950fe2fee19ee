import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { BorderId, LonLat } from '../../src/lib/atlas/types';
import { arcPoints } from './arc-points';

/**
 * The lines of one border as lists of `[lon, lat]`, one per arc. Throws a RangeError that names the
 * pair if the two share no line at this level.
 */
export function borderLines(topology: AtlasTopology, id: BorderId): LonLat[][] {
	const lines = topology.objects.borders.geometries.flatMap((border) =>
		border.id === id && border.type === 'MultiLineString'
			? border.arcs.flat().map((arc) => arcPoints(topology, arc))
			: []
	);
	if (lines.length === 0) throw new RangeError(`"${id}" has no line on the map`);
	return lines;
}
