import { GEOMETRY } from '../../data/pack';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { landsOf } from '../../data/astray';
import { loadData } from '../../data/load';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { LonLat } from '../../src/lib/atlas/types';

const data = loadData();
// `npm run geo:build` checked this file before it wrote it.
const topology = JSON.parse(readFileSync(join(GEOMETRY, 'detail.json'), 'utf8')) as AtlasTopology;
const landAt = landsOf(topology);

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
