import type { Topology } from 'topojson-specification';
import type { LonLat } from '../../src/lib/atlas/types';
import { arcNumber, type ArcIndex } from '../world';

/** The points of one arc as `[lon, lat]`, in the arc's own direction whatever the sign of the index. */
export function arcPoints(topology: Pick<Topology, 'arcs' | 'transform'>, index: ArcIndex): LonLat[] {
	const arc = topology.arcs[arcNumber(index)] ?? [];
	if (!topology.transform) return arc.map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
	const { scale, translate } = topology.transform;
	let column = 0;
	let row = 0;
	return arc.map(([x = 0, y = 0]): LonLat => {
		column += x;
		row += y;
		return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
	});
}
