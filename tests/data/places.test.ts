import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { expect, it } from 'vitest';
import { loadData } from '../../data/load';
import { pointsAround } from '../../src/lib/atlas/frame';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { LonLat } from '../../src/lib/atlas/types';

const data = loadData();
// `npm run geo:build` checked this file before it wrote it.
const topology = JSON.parse(readFileSync(join('geo', 'out', 'detail.json'), 'utf8')) as AtlasTopology;
const shapes = feature(topology, topology.objects.countries).features.flatMap(({ id, geometry }) =>
	geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ id: String(id), geometry }] : []
);
/** The map's lines are generalised: a quay or a town at a border river may lie so far outside its land. */
const TOLERANCE_KM = 3;

/** Ids of the land in whose shape a point lies. */
const landAt = (point: LonLat): string[] =>
	shapes.filter(({ geometry }) => booleanPointInPolygon([...point], geometry)).map(({ id }) => id);
const liesIn = (point: LonLat, land: readonly string[]): boolean =>
	[point, ...pointsAround(point, TOLERANCE_KM)].some((near) => landAt(near).some((id) => land.includes(id)));

it('the seat and offices of every field operation lie in the land of its hosts', () => {
	const astray = data.operations.flatMap(({ id, hosts, seat, point, otherOffices }) =>
		[{ name: seat, point }, ...(otherOffices?.value ?? [])]
			.filter((office) => !liesIn(office.point, hosts))
			.map((office) => `${id}: ${office.name} lies in ${landAt(office.point).join() || 'no land'}`)
	);
	expect(astray).toEqual([]);
});

it('the seats of institutions and the places of meetings lie in their countries', () => {
	const placed = [
		...data.institutions.map(({ id, country, point }) => ({ id: id as string, country, point })),
		...data.meetings.map(({ id, country, point }) => ({ id: id as string, country, point }))
	];
	const astray = placed.filter(({ country, point }) => !liesIn(point, [country]));
	expect(astray.map(({ id }) => id)).toEqual([]);
});

it('Donetsk of the Observer Mission is the town in Russia, Donetsk of the Special Monitoring Mission the Ukrainian city', () => {
	const office = (operation: string): LonLat | undefined =>
		data.operations
			.find(({ id }) => id === operation)
			?.otherOffices?.value.find(({ name }) => name.startsWith('Donetsk'))?.point;
	const [russian, ukrainian] = [
		office('observer-mission-gukovo-and-donetsk'),
		office('special-monitoring-mission-to-ukraine')
	];
	expect(russian && landAt(russian)).toEqual(['RUS']);
	expect(ukrainian && landAt(ukrainian)).toEqual(['UKR']);
});
