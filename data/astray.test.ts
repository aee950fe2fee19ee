import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { AtlasTopology, LabelPoint } from '../src/lib/atlas/geometry';
import type { LonLat } from '../src/lib/atlas/types';
import { astray } from './astray';
import { loadData } from './load';
import { GEOMETRY } from './pack';

// `npm run geo:build` checked these files before it wrote them.
const read = (name: string) => JSON.parse(readFileSync(join(GEOMETRY, `${name}.json`), 'utf8'));
const [topology, labels] = [read('detail') as AtlasTopology, read('labels') as LabelPoint[]];
const data = loadData();
const turned = <Thing extends { readonly point: LonLat }>(thing: Thing): Thing => ({
	...thing,
	point: [thing.point[1], thing.point[0]]
});

it('every point of the facts lies in the land that its record names', () => {
	expect(astray(data, topology, labels)).toEqual([]);
});

it('a place, a seat, a meeting and a capital whose longitude and latitude are exchanged are found', () => {
	const exchanged = {
		...data,
		states: data.states.map((one) => ({ ...one, capital: turned(one.capital) })),
		operations: data.operations.map(turned),
		institutions: data.institutions.map(turned),
		meetings: data.meetings.map(turned),
		places: data.places.map(turned)
	};
	const all = ['states', 'operations', 'institutions', 'meetings', 'places'] as const;
	const found = astray(exchanged, topology, labels);
	const unseen = all.flatMap((kind) =>
		exchanged[kind].filter(({ id }) => !found.some(({ record }) => record === id)).map(({ id }) => id)
	);
	// Where both numbers are nearly equal, the exchanged point lies in the same land.
	expect(unseen).toEqual(['EGY', 'NGA', 'assistance-group-to-chechnya']);
	// There the order is known: Cairo and Grozny lie further east than north.
	const points = [
		data.countries.find(({ id }) => id === unseen[0])?.capital.point,
		data.operations.find(({ id }) => id === unseen[2])?.point
	];
	for (const [lon, lat] of points.map((point) => point ?? [0, 0])) expect(lon).toBeGreaterThan(lat);
	expect(found.find(({ record }) => record === 'kabul')).toEqual({
		file: '{pack}/places.json',
		record: 'kabul',
		field: 'point',
		message: 'lies more than 3 km outside AFG; the longitude comes first: [69.172, 34.528]'
	});
});

it('an office of an operation is looked at too', () => {
	const operations = data.operations.map((one) =>
		one.otherOffices
			? { ...one, otherOffices: { ...one.otherOffices, value: one.otherOffices.value.map(turned) } }
			: one
	);
	const fields = astray({ ...data, operations }, topology, labels).map(({ field }) => field);
	expect(fields).toContain('otherOffices.value[0].point');
});

it('the seat of a related activity may lie outside its hosts, but not in the sea', () => {
	const moved = (point: LonLat) => ({
		...data,
		activities: data.activities.map((one) =>
			one.id === 'sanctions-assistance-missions' ? { ...one, point } : one
		)
	});
	expect(astray(moved([4.35, 50.85]), topology, labels)).toEqual([]);
	expect(astray(moved([-30, 45]), topology, labels)).toHaveLength(1);
});
