import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { Point, PolygonRings } from '../area';
import { arcNumber } from '../world';

/** One thing that is wrong with the geometry; `shape` goes to the file of problems. */
export interface Problem {
	readonly check: string;
	/** The level of detail, or the table, in which it was found. */
	readonly level: string;
	/** The id of the country, border or arc. */
	readonly subject: string;
	readonly message: string;
	readonly shape?: Geometry;
}

/** A level of detail as it will be written. */
export interface Level {
	readonly name: string;
	readonly topology: AtlasTopology;
}

export interface DecodedShape {
	readonly id: string;
	readonly polygons: readonly PolygonRings[];
}

/** The countries of a level with plain coordinates, as a renderer would get them. */
export function decode({ topology }: Level): DecodedShape[] {
	return feature(topology, topology.objects.countries).features.map(({ id, geometry }) => {
		const polygons =
			geometry.type === 'Polygon'
				? [geometry.coordinates]
				: geometry.type === 'MultiPolygon'
					? geometry.coordinates
					: [];
		return {
			id: String(id),
			polygons: polygons.map((rings) =>
				rings.map((ring) => ring.map(([lon = 0, lat = 0]): Point => [lon, lat]))
			)
		};
	});
}

export interface DecodedLine {
	readonly id: string;
	readonly layer: 'borders' | 'coast';
	readonly lines: readonly (readonly Point[])[];
}

/** The arcs of a level with plain coordinates. */
export function decodeArcs({ topology }: Level): Point[][] {
	const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
	return topology.arcs.map((arc) => {
		let column = 0;
		let row = 0;
		return arc.map(([x = 0, y = 0]): Point => {
			column += x;
			row += y;
			return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
		});
	});
}

/** The borders and coasts of a level with plain coordinates; the direction of an arc is left as it is. */
export function decodeLines(level: Level): DecodedLine[] {
	const arcs = decodeArcs(level);
	return (['borders', 'coast'] as const).flatMap((layer) =>
		level.topology.objects[layer].geometries.map((object): DecodedLine => {
			const numbers = object.type === 'MultiLineString' ? object.arcs.flat() : [];
			return { id: String(object.id), layer, lines: numbers.map((index) => arcs[arcNumber(index)] ?? []) };
		})
	);
}
