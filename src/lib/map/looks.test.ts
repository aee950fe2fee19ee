import { describe, expect, it } from 'vitest';
import { country } from '../atlas/index.fixture';
import { lookOf, lookOfLine } from './looks';
import { ATLAS, scene } from './map.fixture';

describe('the look of land', () => {
	it('is that of the State for a dependency', () => {
		expect(lookOf({ id: 'GRL', state: country('DNK') }, scene(), ATLAS)).toBe('participating');
	});

	it('is neutral for the territory whose boundary is no State border', () => {
		expect(lookOf({ id: 'XKX' }, scene(), ATLAS)).toBe('no-status');
	});

	it('is outside for land without a status', () => {
		expect(lookOf({ id: 'CHN' }, scene(), ATLAS)).toBe('outside');
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
});
