import { describe, expect, it } from 'vitest';
import type { BorderRow, LabelPoint } from '../src/lib/atlas/geometry';
import type { Border } from '../src/lib/atlas/types';
import { indexOf, joinAtlas, namelessLand } from './join';
import { loadData } from './load';
import { borderIdSchema, countryIdSchema } from './schema/ids';

const data = loadData();
const label = (id: string): LabelPoint => ({
	id: countryIdSchema.parse(id),
	point: [0, 0],
	roomKm: 100,
	bbox: [0, 0, 1, 1],
	microstate: false
});
const row = (a: string, b: string, mapKm: number, kind: BorderRow['kind'] = 'home'): BorderRow => ({
	id: borderIdSchema.parse(`${a}-${b}`),
	countries: [countryIdSchema.parse(a), countryIdSchema.parse(b)],
	mapKm,
	kind
});
const labels = [...data.states, ...data.areas.areas, ...data.policy.otherAreas].map(({ id }) => label(id));
const atlas = joinAtlas(
	data,
	[row('AFG', 'TJK', 1172), row('SRB', 'XKX', 350, 'boundary'), row('ARG', 'BRA', 1100)],
	labels
);
const border = (id: string): Border | undefined => atlas.borders.find((candidate) => candidate.id === id);

describe('a border', () => {
	it('has the length on this map and the published one side by side', () => {
		expect(border('AFG-TJK')).toMatchObject({ mapKm: 1172, published: { km: 1357 } });
	});

	it('without a line on the map keeps its published length', () => {
		expect(border('AFG-UZB')).toMatchObject({ mapKm: null, kind: 'home', published: { km: 144 } });
	});

	it('of a dependency is none of its State where the map has no line', () => {
		expect(border('CAN-GRL')?.kind).toBe('dependency');
	});

	it('of Kosovo carries the note of the policy', () => {
		expect(border('SRB-XKX')?.note).toContain('1244');
	});
});

describe('the client index', () => {
	const index = indexOf(atlas);

	it('leaves out borders between two countries without a status', () => {
		expect(index.borders.map(({ id }) => id)).toContain('AFG-TJK');
		expect(index.borders.map(({ id }) => id)).not.toContain('ARG-BRA');
	});

	it('says since when a status holds, and no more about it', () => {
		const mongolia = index.countries.find(({ id }) => id === 'MNG');
		expect(mongolia?.statuses).toEqual([
			{ status: 'asian-partner', from: '2004-12', to: '2012-11-21' },
			{ status: 'participating', from: '2012-11-21', to: null }
		]);
	});
});

describe('land without a name', () => {
	it('is none when every label and border is named', () => {
		expect(namelessLand(atlas)).toEqual([]);
	});

	it('is told when the map draws an area that no file names', () => {
		const drawn = joinAtlas(data, [], [...labels, label('X-ATLANTIS')]);
		expect(namelessLand(drawn)).toEqual(['the map draws X-ATLANTIS, which data/ does not name']);
	});

	it('is told when a country has no place on the map', () => {
		const lost = joinAtlas(
			data,
			[],
			labels.filter(({ id }) => id !== 'MLT')
		);
		expect(namelessLand(lost)).toEqual(['the map has no label point for MLT']);
	});
});
