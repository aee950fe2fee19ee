import { geoArea, geoPath } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import type { AtlasTopology, BorderGeometry, CountryGeometry } from '../../atlas/geometry';
import type { LonLat } from '../../atlas/types';
import { insideOf } from './inside';
import { pathWriter } from './path';
import type { Screen } from './screen';
import { screenArcs } from './simplify';
import type { ScreenArc } from './simplify';

/** A line as it is seen, `[x, y]` in figure units. */
export type Polyline = readonly (readonly [x: number, y: number])[];

/** One level of detail on one screen: path data for its shapes and lines. */
export interface Drawing {
	/** Path data of the filled shapes in one path; empty where nothing of them is seen. */
	fill(shapes: readonly CountryGeometry[]): string;
	/** Path data of lines; empty where nothing of them is seen. */
	stroke(lines: readonly LineGeometry[]): string;
	/** The visible pieces of lines, for labels to keep clear of. */
	polylines(lines: readonly LineGeometry[]): Polyline[];
	/** Does a place in sight lie on any of the shapes? */
	holds(shapes: readonly CountryGeometry[], place: LonLat): boolean;
	/** Which places in sight lie on a shape, for many questions about one. */
	holder(shape: CountryGeometry): (place: LonLat) => boolean;
	/** Lines in degrees, one list of points a piece, as simplified for the screen. */
	pieces(lines: readonly LineGeometry[]): LonLat[][];
}
export type LineGeometry = Pick<BorderGeometry, 'arcs'>;

/** Prepares a level of detail for a screen: every arc is projected and simplified once. */
export function drawingOf(topology: AtlasTopology, screen: Screen): Drawing {
	const arcs = screenArcs(topology, screen);
	const pieces = (lines: readonly LineGeometry[]): LonLat[][] =>
		lines.flatMap((line) =>
			line.arcs.filter((list) => seen(list, arcs, screen)).map((list) => stitched(list, arcs))
		);
	/** Labels ask thousands of times whether a place lies on a shape; its rings are put together once. */
	const holders = new Map<CountryGeometry, (place: LonLat) => boolean>();
	const holder = (shape: CountryGeometry): ((place: LonLat) => boolean) => {
		const known = holders.get(shape);
		if (known) return known;
		const holds = insideOf(
			(shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat())
				.filter((ring) => seen(ring, arcs, screen))
				.map((ring) => stitched(ring, arcs))
		);
		holders.set(shape, holds);
		return holds;
	};
	return {
		holder,
		fill(shapes) {
			const coordinates = shapes.flatMap((shape) =>
				(shape.type === 'Polygon' ? [shape.arcs] : shape.arcs).flatMap((rings) =>
					polygon(rings, arcs, screen)
				)
			);
			return fillPath(screen, { type: 'MultiPolygon', coordinates });
		},
		stroke(lines) {
			return strokePath(screen, pieces(lines));
		},
		holds(shapes, place) {
			return shapes.some((shape) => holder(shape)(place));
		},
		polylines: (lines) => pieces(lines).flatMap((piece) => visiblePieces(piece, screen)),
		pieces
	};
}

/** Path data of filled outlines that are wound as d3 expects. */
export function fillPath(screen: Screen, shape: MultiPolygon): string {
	const writer = pathWriter('ring');
	geoPath(screen.projection, writer)(shape);
	return writer.data();
}

/** Path data of lines given in degrees. */
export function strokePath(screen: Screen, pieces: readonly (readonly LonLat[])[]): string {
	const writer = pathWriter('line');
	const shape: MultiLineString = {
		type: 'MultiLineString',
		coordinates: pieces.map((piece) => piece.map(position))
	};
	geoPath(screen.projection, writer)(shape);
	return writer.data();
}

/** Winds a ring as d3 expects: clockwise around land, the other way around a hole. */
export function wound(ring: readonly LonLat[], hole: boolean): Position[] {
	const positions = ring.map(position);
	const surrounds = geoArea({ type: 'Polygon', coordinates: [positions] }) > 2 * Math.PI;
	return surrounds === hole ? positions : positions.reverse();
}

const position = ([lon, lat]: LonLat): Position => [lon, lat];

function polygon(
	rings: readonly (readonly number[])[],
	arcs: readonly ScreenArc[],
	screen: Screen
): Position[][][] {
	const [outer, ...holes] = rings;
	if (!outer || !seen(outer, arcs, screen)) return [];
	const outline = stitched(outer, arcs);
	if (outline.length < 4) return [];
	return [
		[
			wound(outline, false),
			...holes
				.filter((hole) => seen(hole, arcs, screen))
				.map((hole) => stitched(hole, arcs))
				.filter((hole) => hole.length >= 4)
				.map((hole) => wound(hole, true))
		]
	];
}

/** Could any of it be seen? Of a list of arcs the box counts, since land may lie all around the picture. */
function seen(list: readonly number[], arcs: readonly ScreenArc[], screen: Screen): boolean {
	const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const index of list) {
		const arc = arcs[index < 0 ? ~index : index];
		if (!arc || arc.speck) return false;
		box[0] = Math.min(box[0], arc.box[0]);
		box[1] = Math.min(box[1], arc.box[1]);
		box[2] = Math.max(box[2], arc.box[2]);
		box[3] = Math.max(box[3], arc.box[3]);
	}
	return screen.isInSight(box);
}

/** Joins arcs end to end; a negative index is an arc walked backwards, as in TopoJSON. */
function stitched(list: readonly number[], arcs: readonly ScreenArc[]): LonLat[] {
	const line: LonLat[] = [];
	for (const index of list) {
		const { points } = arcs[index < 0 ? ~index : index] ?? { points: [] };
		line.pop();
		line.push(...(index < 0 ? [...points].reverse() : points));
	}
	return line;
}

function visiblePieces(piece: readonly LonLat[], screen: Screen): Polyline[] {
	const pieces: (readonly [number, number])[][] = [];
	let open: (readonly [number, number])[] = [];
	for (const place of piece) {
		const point = screen.place(place);
		if (point) open.push(point);
		else {
			pieces.push(open);
			open = [];
		}
	}
	return [...pieces, open].filter((points) => points.length > 1);
}
