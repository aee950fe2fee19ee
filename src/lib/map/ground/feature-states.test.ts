import { describe, expect, it } from 'vitest';
import { ATLAS, TOPOLOGY } from '$data/fixtures/small.fixture';
import { border, country } from '../../atlas/ids.fixture';
import { featureStates, hoverFeatures } from './feature-states';
import { geometrySources } from './geometry-sources';
import { scene } from '../map.fixture';

const geometry = geometrySources(TOPOLOGY);

describe('feature states', () => {
	it('paint land by its status on the day of the Scene', () => {
		const { ground } = featureStates(scene(), ATLAS, geometry);
		expect([ground.get('AFG')?.look, ground.get('TJK')?.look]).toEqual(['third', 'first']);
		const before = featureStates(scene({ date: '1991-12-31' }), ATLAS, geometry);
		expect(before.ground.get('TJK')?.look).toBe('outside');
	});

	it('let a status that is filtered out fade to land outside, its border with it', () => {
		const { ground } = featureStates(scene({ statuses: [] }), ATLAS, geometry);
		expect([ground.get('AFG')?.look, ground.get('border/AFG-TJK')?.look]).toEqual(['outside', 'outside']);
	});

	it('select the land, the coast with its islets, and the borders of a country', () => {
		const { ground } = featureStates(scene({ selected: country('TJK') }), ATLAS, geometry);
		expect([ground.get('TJK')?.selected, ground.get('AFG')?.selected]).toEqual([true, false]);
		expect([ground.get('coast/TJK')?.selected, ground.get('coast/TJK/rings')?.selected]).toEqual([
			true,
			true
		]);
		expect(ground.get('border/AFG-TJK')?.selected).toBe(true);
	});

	it('light the borders of the Scene and no other', () => {
		const { ground } = featureStates(scene({ borders: [border('AFG-TJK')] }), ATLAS, geometry);
		expect(ground.get('border/AFG-TJK')?.lit).toBe(true);
		expect(featureStates(scene(), ATLAS, geometry).ground.get('border/AFG-TJK')?.lit).toBe(false);
	});

	it('know which shapes and lines light up under the pointer', () => {
		expect(hoverFeatures('AFG', geometry)).toEqual([
			{ source: 'ground', id: 'AFG' },
			{ source: 'ground', id: 'coast/AFG' },
			{ source: 'ground', id: 'border/AFG-TJK' },
			{ source: 'ground', id: 'border/AFG-TJK/1' },
			{ source: 'ground', id: 'border/AFG-CHN' },
			{ source: 'ground', id: 'border/AFG-CHN/1' },
			{ source: 'ground', id: 'border/AFG-TKM' },
			{ source: 'ground', id: 'border/AFG-UZB' }
		]);
	});
});
