import { describe, expect, it } from 'vitest';
import { ATLAS } from '$data/fixtures/small.fixture';
import { country } from '../atlas/ids.fixture';
import { scene } from '../map/map.fixture';
import { lineClasses, lookOfLine, looksOf } from './looks';

describe('the look of land', () => {
	const look = looksOf(scene(), ATLAS);

	it('is that of the State for a dependency', () => {
		expect(look('GRL', country('DNK'))).toBe('participating');
	});

	it('is neutral for the territory whose boundary is no State border', () => {
		expect(look('XKX')).toBe('no-status');
	});

	it('is outside for land without a status', () => {
		expect(look('CHN')).toBe('outside');
	});

	it('is outside where the status is not shown', () => {
		expect(looksOf(scene({ statuses: [] }), ATLAS)('DNK')).toBe('outside');
	});
});

describe('the look of a border', () => {
	it('is a Mediterranean outline beside any other look', () => {
		expect(lookOfLine(['outside', 'mediterranean'])).toBe('mediterranean');
	});

	it('is a status border as soon as one side has a status', () => {
		expect(lookOfLine(['asian', 'outside'])).toBe('participating');
		expect(lookOfLine(['no-status', 'outside'])).toBe('outside');
	});

	it('has the looks of both sides as classes, so that a style sheet can leave one out', () => {
		expect(lineClasses(['asian', 'participating'])).toBe('participating asian');
		expect(lineClasses(['no-status', 'outside'])).toBe('outside');
	});
});
