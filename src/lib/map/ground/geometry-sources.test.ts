import { describe, expect, it } from 'vitest';
import { TOPOLOGY } from '$data/fixtures/small.fixture';
import { geometrySources, middleOf } from './geometry-sources';

describe('the sources of the live map', () => {
	it('carry the id of every shape as a property, which feature state needs', () => {
		const { land, borders } = geometrySources(TOPOLOGY);
		expect(land.features.map(({ properties }) => properties?.['id'])).toEqual(
			TOPOLOGY.objects.countries.geometries.map(({ id }) => id)
		);
		expect(land.features.slice(0, 2).map(({ properties }) => properties?.['id'])).toEqual(['TJK', 'AFG']);
		expect(borders.features.map(({ properties }) => properties?.['id'])).toEqual([
			'AFG-TJK',
			'AFG-TJK/1',
			'AFG-CHN',
			'AFG-CHN/1',
			'AFG-TKM',
			'AFG-UZB',
			'KGZ-TJK',
			'KGZ-TJK/1',
			'TKM-UZB',
			'SRB-XKX'
		]);
	});

	it('hold short rings apart from the coast that they belong to', () => {
		const { coast, coastFeatures } = geometrySources(TOPOLOGY);
		expect(coastFeatures.slice(0, 3).map(({ id, sides }) => [id, sides])).toEqual([
			['TJK', ['TJK']],
			['TJK/rings', ['TJK']],
			['AFG', ['AFG']]
		]);
		expect(coast.features[1]?.geometry).toHaveProperty('coordinates.0.length', 4);
	});

	it('mark what is thin as part of an outline: every coast, and short rings of borders', () => {
		const { coast, borders } = geometrySources(TOPOLOGY);
		expect(new Set(coast.features.map(({ properties }) => properties?.['thin']))).toEqual(new Set([true]));
		const long = borders.features.filter(({ id }) => !String(id).endsWith('/rings'));
		expect(new Set(long.map(({ properties }) => properties?.['thin']))).toEqual(new Set([false]));
	});

	it('know the middle of each border', () => {
		expect(geometrySources(TOPOLOGY).middles.get('AFG-TJK')).toEqual([10, 45]);
	});

	it('are refused when a shape has no id, with their number', () => {
		const [first, ...others] = TOPOLOGY.objects.countries.geometries;
		const nameless = { ...first, id: undefined };
		const broken = {
			...TOPOLOGY,
			objects: {
				...TOPOLOGY.objects,
				countries: { type: 'GeometryCollection', geometries: [nameless, ...others] }
			}
		};
		// @ts-expect-error a topology without an id is what a broken file holds
		expect(() => geometrySources(broken)).toThrow('geometry: 1 shapes without a string id');
	});

	it('cut a line that is too long for MapLibre into pieces that meet', () => {
		const long = Array.from({ length: 15_001 }, (_, step) => [step / 1000, 5]);
		const { coast } = geometrySources({
			...TOPOLOGY,
			arcs: [TOPOLOGY.arcs[0] ?? [], long, ...TOPOLOGY.arcs.slice(2)]
		});
		const [first] = coast.features;
		if (first?.geometry.type !== 'MultiLineString') throw new Error('the coast is not a line');
		const [one, two, ...rest] = first.geometry.coordinates;
		expect([one, two, ...rest].map((piece) => piece?.length)).toEqual([4001, 4001, 4001, 3001]);
		expect(one?.at(-1)).toEqual(two?.[0]);
	});
});

describe('the middle of a line', () => {
	it('lies halfway by length, not by points', () => {
		expect(
			middleOf([
				[0, 0],
				[0.1, 0],
				[0.2, 0],
				[4, 0]
			])?.[0]
		).toBeCloseTo(2, 6);
	});

	it('is nowhere on a line of one point', () => {
		expect(middleOf([[0, 0]])).toBeNull();
	});
});
