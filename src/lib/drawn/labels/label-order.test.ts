import { describe, expect, test } from 'vitest';
import { country } from '../../atlas/ids.fixture';
import type { Box } from '../../lettering/box';
import type { Ground } from '../ground';
import { labelOf, moved, plainGround } from '../plain-ground.fixture';
import { isNoState, LARGE_SHARE, ORDER, orderOfLand } from './label-order';

/** Fifty points of the grid, of which a land of one line and column has one: the smallest large land. */
const labelArea: Box = [0, 0, 330, 160];
const lands: Readonly<Record<string, Box>> = {
	AFG: [0, 0, 30, 30],
	CHN: [40, 0, 60, 160],
	XKX: [70, 0, 90, 30]
};
const near = plainGround(lands, { labelArea, scene: moved });
const order = (id: string, look: 'third' | 'outside' | 'no-status', ground: Ground = near): number =>
	orderOfLand(ground, labelOf(id, 250), look);

describe('the name of a land', () => {
	test('that fills a fiftieth of a near picture comes before signs, the larger the sooner, whatever its look', () => {
		expect(order('AFG', 'third')).toBe(ORDER.large - LARGE_SHARE * 1e4);
		expect(order('CHN', 'outside')).toBe(ORDER.large - 5 * LARGE_SHARE * 1e4);
		expect(order('CHN', 'outside')).toBeLessThan(ORDER.status);
	});

	test('that fills less comes by its room, one outside the area after all others', () => {
		expect(order('TJK', 'third')).toBe(ORDER.status - 250);
		expect(order('TJK', 'outside')).toBe(ORDER.outside - 250);
	});

	test('comes by its room in the opening picture, however much it fills', () => {
		const opening = plainGround(lands, { labelArea });
		expect([order('AFG', 'third', opening), order('CHN', 'outside', opening)]).toEqual([
			ORDER.status - 250,
			ORDER.outside - 250
		]);
	});

	test('that a page speaks of comes before others', () => {
		const page = plainGround(lands, { labelArea, scene: { ...moved, emphasised: [country('TJK')] } });
		expect(order('TJK', 'third', page)).toBe(ORDER.told - 250);
		expect(order('AFG', 'third', page)).toBeLessThan(ORDER.told - 250);
	});

	test('that belongs to no State comes after every State, the larger the sooner', () => {
		expect(order('XKX', 'no-status')).toBe(ORDER.noState - LARGE_SHARE);
	});
});

describe('an area belongs to no State', () => {
	const ofKosovo = near.borders.filter(({ id }) => id === 'SRB-XKX');
	/** The small world with a second line of Kosovo. */
	const withLine = (style: 'border' | 'dashed'): Ground => ({
		...near,
		borders: [
			...near.borders,
			...ofKosovo.map((line) => ({
				...line,
				properties: { countries: [country('SRB'), country('XKX')] as const, style }
			}))
		]
	});

	test('where the policy dashes every line of it', () => {
		expect(isNoState(near, 'XKX')).toBe(true);
		expect(isNoState(withLine('dashed'), 'XKX')).toBe(true);
		expect(isNoState(withLine('border'), 'XKX')).toBe(false);
	});

	test('not where it has no line, nor where it is a State or a part of one', () => {
		expect(isNoState({ ...near, borders: [] }, 'XKX')).toBe(false);
		expect([isNoState(near, 'SRB'), isNoState(near, 'GRL'), isNoState(near, 'unknown')]).toEqual([
			false,
			false,
			false
		]);
		const ofGreenland: Ground = {
			...near,
			borders: ofKosovo.map((line) => ({
				...line,
				properties: { countries: [country('DNK'), country('GRL')] as const, style: 'dashed' as const }
			}))
		};
		expect(isNoState(ofGreenland, 'GRL')).toBe(false);
	});
});
