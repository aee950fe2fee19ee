import type { MultiLineString } from 'topojson-specification';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { CountryId } from '../../src/lib/atlas/types';

/** The lines of several countries taken as one, as TopoJSON objects on the arcs of the topology. */
export interface UnionLines {
	/** All round: coast, and borders with countries that are not in it. */
	readonly outline: MultiLineString;
	/** Borders between two of its countries: no line of a former State, though one of today. */
	readonly inner: MultiLineString;
}

/**
 * Outline and inner lines of several countries taken as one, at the level of detail of the topology: a
 * former State from its successors, for instance. Pass a part to `feature` of topojson-client for
 * coordinates. Cuts along ±180° are in neither. For a fill light every country: they share arcs, so no gap
 * opens. A code that the topology does not have adds nothing. Lines are those of today: what has moved
 * since is not seen (for the Soviet Union and Yugoslavia see `geo/README.md`).
 */
export function unionLines(
	{ objects }: Pick<AtlasTopology, 'objects'>,
	countries: Iterable<CountryId>
): UnionLines {
	const members = new Set<unknown>(countries);
	const outline: number[][] = [];
	const inner: number[][] = [];
	for (const coast of objects.coast.geometries) {
		if (coast.type === 'MultiLineString' && members.has(coast.id)) outline.push(...coast.arcs);
	}
	for (const border of objects.borders.geometries) {
		if (border.type !== 'MultiLineString') continue;
		const sides = border.properties?.countries.filter((id) => members.has(id)).length ?? 0;
		if (sides === 1) outline.push(...border.arcs);
		if (sides === 2) inner.push(...border.arcs);
	}
	return {
		outline: { type: 'MultiLineString', arcs: outline },
		inner: { type: 'MultiLineString', arcs: inner }
	};
}
