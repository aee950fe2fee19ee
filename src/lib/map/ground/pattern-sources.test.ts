import { expect, test } from 'vitest';
import { country } from '../../atlas/ids.fixture';
import { patternSources } from './pattern-sources';

test('patterns become lines and points under their country, one a band', () => {
	const { hatch, dots } = patternSources([
		{ country: country('DZA'), kind: 'hatch', band: 'far', marks: [[0, 0, 0.5, 0.5]] },
		{
			country: country('JPN'),
			kind: 'dots',
			band: 'near',
			origin: [100, 30],
			across: [1, 0],
			down: [0, -1],
			runs: [[0, 0, 2]]
		}
	]);
	expect(hatch.features[0]?.properties).toEqual({ id: 'DZA', band: 'far' });
	expect(dots.features.map(({ properties }) => properties)).toEqual([
		{ id: 'JPN', band: 'near', dense: false },
		{ id: 'JPN', band: 'near', dense: true }
	]);
	expect(dots.features.map(({ geometry }) => geometry)).toEqual([
		{
			type: 'MultiPoint',
			coordinates: [
				[100, 30],
				[102, 30]
			]
		},
		{ type: 'MultiPoint', coordinates: [[101, 30]] }
	]);
});
