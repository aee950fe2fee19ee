import { describe, expect, it } from 'vitest';
import { ATLAS } from '$data/fixtures/small.fixture';
import { country } from '../atlas/ids.fixture';
import { scene } from '../map/map.fixture';
import { isAlwaysNear, lineClasses, lookOfLine, looksOf, markedAreas } from './looks';

describe('the look of land', () => {
	const look = looksOf(scene(), ATLAS);

	it('is that of the State for a dependency', () => {
		expect(look('GRL', country('DNK'))).toBe('first');
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
		expect(lookOfLine(['outside', 'second'])).toBe('second');
	});

	it('is a status border as soon as one side has a status', () => {
		expect(lookOfLine(['third', 'outside'])).toBe('first');
		expect(lookOfLine(['no-status', 'outside'])).toBe('outside');
	});

	it('has the looks of both sides as classes, so that a style sheet can leave one out', () => {
		expect(lineClasses(['third', 'first'])).toBe('first third');
		expect(lineClasses(['no-status', 'outside'])).toBe('outside');
	});
});

describe('the look of a land', () => {
	it('is that of its standing on the day of the picture', () => {
		const on = (date: string, id: string) => looksOf(scene({ date }), ATLAS)(id);
		expect([on(ATLAS.asOf, 'AFG'), on(ATLAS.asOf, 'DZA'), on('1950-01-01', 'DNK')]).toEqual([
			'third',
			'second',
			'outside'
		]);
	});

	it('is outside where only other statuses are shown', () => {
		const look = looksOf(scene({ statuses: ['asian-partner'] }), ATLAS);
		expect([look('AFG'), look('DNK'), look('nowhere')]).toEqual(['third', 'outside', 'outside']);
	});
});

it('an area is noted, a State beside it is not', () => {
	expect([...markedAreas(ATLAS)]).toEqual(['XKX']);
});

it('a story alone is told in the near look', () => {
	expect([isAlwaysNear({ tone: 'story' }), isAlwaysNear({ tone: 'atlas' })]).toEqual([true, false]);
});

it('a line has the class of each look beside it', () => {
	expect([lookOfLine(['first', 'outside']), lineClasses(['second', 'outside'])]).toEqual(['first', 'second']);
});
