import { describe, expect, it } from 'vitest';
import { country } from '../atlas/index.fixture';
import { geometrySources, patternSources } from './geometry-sources';
import { GROUND_KINDS, groundFeatures } from './ground';
import { TWO_LANDS } from './map.fixture';

const PATTERNS = patternSources([
	{ country: country('AFG'), kind: 'hatch', band: 'far', marks: [[0, 0, 0.5, 0.5]] },
	{ country: country('AFG'), kind: 'hatch', band: 'near', marks: [[0, 0, 0.5, 0.5]] }
]);
const { features } = groundFeatures(geometrySources(TWO_LANDS), PATTERNS, [
	{
		id: 'river',
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
