import type { Policy } from '../data/schema/policy';
import { countryId, type Area, type Ring } from './area';
import type { Level } from './checks/problem';
import { snap, type Grid } from './grid';
import { join } from './steps/join';
import { writeTopology } from './steps/write-topology';
import type { World } from './world';

/** Small worlds for tests. Hundredths of a degree, so that whole degrees stand on the grid. */
export const testGrid: Grid = { scale: [0.01, 0.01], translate: [-180, -90] };

/** A box as a ring in d3's winding, from its corners. */
export function boxRing(west: number, south: number, east: number, north: number): Ring {
	const corners: Ring = [
		[west, south],
		[west, north],
		[east, north],
		[east, south],
		[west, south]
	];
	return corners.map((point) => snap(testGrid, point));
}

export function area(id: string, ...rings: Ring[]): Area {
	return { id: countryId(id), sourceName: id, polygons: rings.map((ring) => [ring]) };
}

export type TestRow = Partial<Policy['rows'][number]>;

export function row(values: TestRow): Policy['rows'][number] {
	return {
		id: 'row',
		about: 'area',
		name: 'Row',
		hasShape: true,
		owner: null,
		countries: [],
		operation: { kind: 'none' },
		lineStyle: 'none',
		lines: [],
		lengths: 'None.',
		treatment: 'None.',
		reason: 'None.',
		note: 'None.',
		sources: ['source'],
		confirmed: true,
		inside: [],
		outside: [],
		...values
	};
}

export function policy(values: Partial<Policy> = {}): Policy {
	return { principle: 'None.', sources: [], rows: [], otherAreas: [], distantParts: [], ...values };
}

/** Two countries side by side, `AAA` west of `BBB`, sharing the meridian of 10°. */
export const twoCountries = (): Area[] => [
	area('AAA', boxRing(0, 0, 10, 10)),
	area('BBB', boxRing(10, 0, 20, 10))
];

export const worldOf = (areas: readonly Area[], rules: Policy = policy()): World => join(areas, rules);

export function levelOf(areas: readonly Area[], name = 'detail'): Level {
	return { name, topology: writeTopology(worldOf(areas), testGrid) };
}
