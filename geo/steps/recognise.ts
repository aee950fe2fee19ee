import type { CutLine, Policy } from '../../data/schema/policy';
import type { CountryId, OutsideArea } from '../../src/lib/atlas/types';
import { hasPolygonIn, polygonContains } from '../area';
import type { Area, Point, PolygonRings } from '../area';
import { cutPolygon, insertPoints } from '../cut-polygon';
import { dissolve } from '../dissolve';
import { snap, type Grid } from '../grid';

/** Spacing in degrees of the points of a cut along a parallel, so that a great circle keeps to it. */
const PARALLEL_STEP_DEGREES = 0.25;

type Areas = Map<CountryId, Area>;
/** Lines along which land is cut, by their names. */
type Lines = Readonly<Record<string, CutLine>>;
type Operation = Policy['rows'][number]['operation'];

function parallelLine(grid: Grid, polygon: PolygonRings, latitude: number): Point[] {
	const longitudes = (polygon[0] ?? []).map(([lon]) => lon);
	const west = Math.min(...longitudes) - PARALLEL_STEP_DEGREES;
	const east = Math.max(...longitudes) + PARALLEL_STEP_DEGREES;
	const line: Point[] = [];
	for (let lon = west; lon < east + PARALLEL_STEP_DEGREES; lon += PARALLEL_STEP_DEGREES) {
		line.push(snap(grid, [lon, latitude]));
	}
	return line;
}

function take(areas: Areas, id: CountryId): Area {
	const area = areas.get(id);
	if (!area) throw new RangeError(`the source has no area "${id}"`);
	return area;
}

function transfer(areas: Areas, from: Area, to: Area, moved: readonly PolygonRings[]): void {
	const kept = from.polygons.filter((polygon) => !moved.includes(polygon));
	if (kept.length > 0) areas.set(from.id, { ...from, polygons: kept });
	else areas.delete(from.id);
	areas.set(to.id, { ...to, polygons: dissolve([...to.polygons, ...moved]) });
}

function cutAndTransfer(
	areas: Areas,
	grid: Grid,
	ids: { from: CountryId; to: CountryId },
	choose: (polygon: PolygonRings) => boolean,
	lineFor: (polygon: PolygonRings) => readonly Point[],
	isMoved: (piece: PolygonRings) => boolean
): void {
	const from = take(areas, ids.from);
	const polygon = from.polygons.find(choose);
	if (!polygon) throw new RangeError(`no polygon of ${ids.from} is where the cut should be`);
	const cut = cutPolygon(grid, polygon, lineFor(polygon));
	const moved = cut.pieces.filter(isMoved);
	if (moved.length !== 1)
		throw new RangeError(`the cut of ${ids.from} leaves ${moved.length} pieces to move`);
	const rest = from.polygons.filter((other) => other !== polygon);
	areas.set(ids.from, { ...from, polygons: [...rest, ...cut.pieces] });
	for (const area of areas.values()) {
		if (area.id !== ids.from) areas.set(area.id, insertPoints(area, cut.inserted));
	}
	transfer(areas, take(areas, ids.from), take(areas, ids.to), moved);
}

function apply(areas: Areas, grid: Grid, operation: Operation, lines: Lines): void {
	switch (operation.kind) {
		case 'none':
			return;
		case 'keep':
			take(areas, operation.area);
			return;
		case 'merge': {
			const { at } = operation;
			const from = take(areas, operation.from);
			const moved = at ? from.polygons.filter((polygon) => polygonContains(polygon, at)) : from.polygons;
			if (moved.length === 0)
				throw new RangeError(`no polygon of ${operation.from} lies at ${at?.join(' ')}`);
			transfer(areas, from, take(areas, operation.to), moved);
			return;
		}
		case 'cut': {
			const { parallel } = operation;
			const isCrossed = ([ring]: PolygonRings) =>
				ring !== undefined && ring.some((p) => p[1] < parallel) && ring.some((p) => p[1] > parallel);
			const isSouth = ([ring]: PolygonRings) =>
				ring !== undefined && ring.every(([, lat]) => lat <= parallel + grid.scale[1]);
			cutAndTransfer(areas, grid, operation, isCrossed, (p) => parallelLine(grid, p, parallel), isSouth);
			return;
		}
		case 'cut-line': {
			const { at } = operation;
			const line = lines[operation.line];
			if (!line) throw new RangeError(`there is no line "${operation.line}"`);
			const holds = (polygon: PolygonRings) => polygonContains(polygon, at);
			cutAndTransfer(areas, grid, operation, holds, () => line.line, holds);
			return;
		}
		default:
			operation satisfies never;
	}
}

function splitDistantParts(areas: Areas, policy: Policy): void {
	for (const { id, state, within, name } of policy.distantParts) {
		const home = take(areas, state);
		const distant = home.polygons.filter((polygon) => hasPolygonIn(polygon, within));
		if (distant.length === 0) throw new RangeError(`${name}: ${state} has no land in ${within.join(' ')}`);
		if (id === undefined) continue;
		const known = areas.get(id);
		areas.set(home.id, { ...home, polygons: home.polygons.filter((polygon) => !distant.includes(polygon)) });
		areas.set(id, {
			id,
			sourceName: name,
			state: home.id,
			part: 'distant',
			polygons: [...(known?.polygons ?? []), ...distant]
		});
	}
}

/** Rows about land that name an area which the map has not. */
function unknownAreas({ rows }: Policy, known: ReadonlySet<CountryId>): string[] {
	return rows
		.filter(({ about }) => about === 'area')
		.flatMap(({ id, owner, countries, outside }) => {
			const named = [...(owner === null ? [] : [owner]), ...countries, ...outside.map(({ area }) => area)];
			const unknown = [...new Set(named)].filter((area) => !known.has(area));
			return unknown.map((area) => `${id}: the map has no area "${area}"`);
		});
}

/**
 * Applies the declared policy to the shapes: merges, cuts, parts with an id of their own, and the
 * State of every dependency that has a shape. The areas come back sorted by id. Throws one Error with every row that
 * cannot be applied, each by its id.
 */
export function recognise(
	source: readonly Area[],
	policy: Policy,
	lines: Lines,
	dependencies: readonly Pick<OutsideArea, 'id' | 'state'>[],
	grid: Grid
): Area[] {
	const areas: Areas = new Map(source.map((area): [CountryId, Area] => [area.id, area]));
	const problems: string[] = [];
	const attempt = (name: string, action: () => void) => {
		try {
			action();
		} catch (error) {
			problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
		}
	};
	for (const row of policy.rows) attempt(row.id, () => apply(areas, grid, row.operation, lines));
	attempt('distantParts', () => splitDistantParts(areas, policy));
	for (const { id, state } of dependencies) {
		const area = areas.get(id);
		if (area && state !== undefined) areas.set(id, { ...area, state });
	}
	problems.push(...unknownAreas(policy, new Set([...source.map(({ id }) => id), ...areas.keys()])));
	if (problems.length > 0)
		throw new Error(`data/world/policy.json cannot be applied:\n${problems.join('\n')}`);
	return [...areas.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
