import { feature } from 'topojson-client';
import type { Topology, GeometryCollection } from 'topojson-specification';
import type { Policy } from '../../data/schema/policy';
import { countryId, type Area, type Point, type PolygonRings, type Ring } from '../area';
import { dissolve } from '../dissolve';
import { fromGrid, toGrid, type Grid } from '../grid';
import { clockwise, flatArea, withoutSpikes, wraps } from '../ring';
import { ALPHA3_BY_NUMERIC } from '../iso-numeric';

export type SourceTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const toPolygons = (coordinates: readonly (readonly (readonly number[][])[])[]): PolygonRings[] =>
	coordinates.map((rings) => rings.map((ring) => ring.map(([lon = 0, lat = 0]): Point => [lon, lat])));

/** Some islets of a few grid steps were turned over by the rounding of the source. */
const wound = (polygon: PolygonRings): PolygonRings =>
	polygon.map((ring, index) => (wraps(ring) ? ring : clockwise(ring, index === 0)));

/** Other islets were rounded to a point or a line. */
const hasLand = (ring: Ring): boolean => wraps(ring) || flatArea(ring) !== 0;

const keyOf = (ring: Ring): string => [...new Set(ring.map((point) => point.join(' ')))].sort().join(', ');

/** One cell of the grid, with its south-west corner where the first point of the ring is. */
function cellAt(grid: Grid, ring: Ring): Ring {
	const [column, row] = toGrid(grid, ring[0] ?? [0, 0]);
	const corners: [number, number][] = [
		[0, 0],
		[0, 1],
		[1, 1],
		[1, 0],
		[0, 0]
	];
	return corners.map(([x, y]) => fromGrid(grid, column + x, row + y));
}

/**
 * Drops what the rounding of the source left without area. An area that would lose all its land (the
 * Holy See) becomes one cell of the grid, and so does the hole in the country round it.
 */
function restoreLand(areas: readonly Area[], grid: Grid): Area[] {
	const cells = new Map<string, Ring>();
	for (const { polygons } of areas) {
		const [exterior] = polygons[0] ?? [];
		if (exterior && !polygons.some(([ring]) => ring && hasLand(ring))) {
			cells.set(keyOf(exterior), cellAt(grid, exterior));
		}
	}
	const restore = (ring: Ring): Ring =>
		hasLand(ring) ? withoutSpikes(ring) : (cells.get(keyOf(ring)) ?? []);
	return areas.map((area) => {
		const polygons = area.polygons
			.map((polygon) => polygon.map(restore))
			.filter(([exterior]) => exterior !== undefined && exterior.length > 0)
			.map((polygon) => wound(polygon.filter((ring) => ring.length > 0)));
		return { ...area, polygons: dissolve(polygons) };
	});
}

/**
 * Gives every shape of the source its id: alpha-3 from the ISO number, or the id that the policy
 * declares for shapes known by name only. Australia's number stands on two shapes, so a declared
 * name wins over the number. Islands of one area that share an edge (in Canada and Japan) become one,
 * so that no line runs between them. Throws one Error naming every shape without an id, or every id that
 * stands on two shapes.
 */
export function identify(source: SourceTopology, policy: Pick<Policy, 'otherAreas'>, grid: Grid): Area[] {
	const declared = new Map(policy.otherAreas.map((area) => [area.sourceName, area.id]));
	const unknown: string[] = [];
	const areas: Area[] = [];
	for (const shape of feature(source, source.objects.countries).features) {
		const sourceName = shape.properties.name;
		const id = declared.get(sourceName) ?? ALPHA3_BY_NUMERIC.get(String(shape.id));
		const { geometry } = shape;
		if (id === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) {
			unknown.push(`${sourceName} (id ${shape.id ?? 'none'}, ${geometry.type})`);
			continue;
		}
		const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		areas.push({ id: countryId(id), sourceName, polygons: toPolygons(coordinates) });
	}
	if (unknown.length > 0) throw new Error(`Shapes without an id: ${unknown.join('; ')}`);
	const twice = areas.filter(({ id }, index) => areas.findIndex((other) => other.id === id) < index);
	if (twice.length > 0) {
		const named = twice.map(
			({ id, sourceName }) => `${id} (${areas.find((other) => other.id === id)?.sourceName}, ${sourceName})`
		);
		throw new Error(`Shapes with one id: ${named.join('; ')}`);
	}
	return restoreLand(areas, grid).sort((a, b) => (a.id < b.id ? -1 : 1));
}
