import { describe, expect, it } from 'vitest';
import { TOPOLOGY } from '$data/fixtures/small.fixture';
import { geometrySources } from './geometry-sources';
import { GROUND_KINDS, groundFeatures } from './ground';

const { features } = groundFeatures(geometrySources(TOPOLOGY), [
	{
		id: 'river',
		kind: 'river',
		lines: [
			[
				[0, 0],
				[1, 1]
			]
		]
	}
]);

describe('the ground of the live map', () => {
	it('holds every kind, from the graticule up', () => {
		const kinds = features.map(({ properties }) => String(properties?.['kind']));
		expect([...new Set(kinds)]).toEqual([...GROUND_KINDS]);
	});

	it('holds each meridian and parallel once, so that no line of the near look is drawn over itself', () => {
		const lines = features
			.filter(({ properties }) => properties?.['kind'] === 'graticule')
			.flatMap(({ geometry }) => (geometry.type === 'MultiLineString' ? geometry.coordinates : []))
			.map((line) => {
				const [lons, lats] = [0, 1].map((axis) => new Set(line.map((point) => point[axis])));
				return lons?.size === 1 ? `meridian ${[...lons].join()}` : `parallel ${[...(lats ?? [])].join()}`;
			});
		expect(lines.length).toBeGreaterThan(24);
		expect(new Set(lines).size).toBe(lines.length);
	});

	it('never gives one id to features of two kinds, so that a state reaches one of them only', () => {
		const kindsById = new Map<string, Set<unknown>>();
		for (const { properties } of features) {
			const id = String(properties?.['id']);
			kindsById.set(id, (kindsById.get(id) ?? new Set()).add(properties?.['kind']));
		}
		expect([...kindsById].filter(([, kinds]) => kinds.size > 1)).toEqual([]);
		expect([...kindsById.keys()]).toContain('AFG');
	});
});
