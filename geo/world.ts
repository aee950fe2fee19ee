import type { LineStyle } from '../src/lib/atlas/geometry';
import type { BorderId, CountryId } from '../src/lib/atlas/types';
import type { Point } from './area';

/** Index of an arc; `~index` is the same arc run backwards, as in TopoJSON. */
export type ArcIndex = number;

export interface LandShape {
	readonly id: CountryId;
	readonly state?: CountryId;
	readonly part?: 'distant';
	/** Polygons, each a list of rings, each a list of arcs. */
	readonly polygons: readonly (readonly (readonly ArcIndex[])[])[];
}

export interface BorderLine {
	readonly id: BorderId;
	readonly countries: readonly [CountryId, CountryId];
	readonly style: LineStyle;
	readonly arcs: readonly ArcIndex[];
}

export interface CoastLine {
	readonly id: CountryId;
	readonly arcs: readonly ArcIndex[];
}

/** The whole map at one level of detail: arcs once, and what is made of them. */
export interface World {
	readonly arcs: readonly (readonly Point[])[];
	readonly land: readonly LandShape[];
	readonly borders: readonly BorderLine[];
	readonly coast: readonly CoastLine[];
	/** Arcs that touch a part whose borders are listed apart. */
	readonly distantArcs: ReadonlySet<number>;
}

/** The arc's number, whichever way it runs. */
export const arcNumber = (index: ArcIndex): number => (index < 0 ? ~index : index);

/** The closed ring of points that a list of arcs makes. */
export function ringPoints(arcs: readonly (readonly Point[])[], ring: readonly ArcIndex[]): Point[] {
	const points: Point[] = [];
	for (const index of ring) {
		const arc = arcs[arcNumber(index)] ?? [];
		const run = index < 0 ? [...arc].reverse() : arc;
		points.push(...(points.length > 0 ? run.slice(1) : run));
	}
	return points;
}

/** The polygons of a shape as rings of points. */
export function shapePolygons(world: Pick<World, 'arcs'>, shape: LandShape): Point[][][] {
	return shape.polygons.map((polygon) => polygon.map((ring) => ringPoints(world.arcs, ring)));
}
