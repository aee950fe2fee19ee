import { describe, expect, it } from 'vitest';
import { border, country } from '../atlas/index.fixture';
import { featureStates, hoverFeatures } from './feature-states';
import { geometrySources } from './geometry-sources';
import { ATLAS, scene, TWO_LANDS } from './map.fixture';

const geometry = geometrySources(TWO_LANDS);

describe('feature states', () => {
	it('paint land by its status on the day of the Scene', () => {
		const { land } = featureStates(scene(), ATLAS, geometry);
		expect([land.get('AFG')?.look, land.get('TJK')?.look]).toEqual(['asian', 'participating']);
		const before = featureStates(scene({ date: '1991-12-31' }), ATLAS, geometry);
		expect(before.land.get('TJK')?.look).toBe('outside');
	});

	it('let a status that is filtered out fade to land outside, its border with it', () => {
		const { land, borders, dots } = featureStates(scene({ statuses: [] }), ATLAS, geometry);
		expect([land.get('AFG')?.look, borders.get('AFG-TJK')?.look, dots.get('AFG')?.look]).toEqual([
			'outside',
			'outside',
			'outside'
		]);
	});

	it('select the land, the coast with its islets, and the borders of a country', () => {
		const { land, coast, borders } = featureStates(scene({ selected: country('TJK') }), ATLAS, geometry);
		expect([land.get('TJK')?.selected, land.get('AFG')?.selected]).toEqual([true, false]);
		expect([coast.get('TJK')?.selected, coast.get('TJK/rings')?.selected]).toEqual([true, true]);
		expect(borders.get('AFG-TJK')?.selected).toBe(true);
	});

	it('light the borders of the Scene and no other', () => {
		const { borders } = featureStates(scene({ borders: [border('AFG-TJK')] }), ATLAS, geometry);
		expect(borders.get('AFG-TJK')?.lit).toBe(true);
		expect(featureStates(scene(), ATLAS, geometry).borders.get('AFG-TJK')?.lit).toBe(false);
	});

	it('know which shapes and lines light up under the pointer', () => {
		expect(hoverFeatures('AFG', geometry)).toEqual([
			{ source: 'land', id: 'AFG' },
			{ source: 'coast', id: 'AFG' },
			{ source: 'borders', id: 'AFG-TJK' }
		]);
	});
});
