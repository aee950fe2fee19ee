import { describe, expect, test } from 'vitest';
import { country } from '../../atlas/ids.fixture';
import type { Box } from '../../lettering/box';
import type { Ground } from '../ground';
import { moved, placeAt, plainGround, plainScreen } from '../plain-ground.fixture';
import type { Named } from './candidates';
import type { DrawnLabel } from './drawn-label';
import { yieldToBetters } from './yield-to-betters';

/** Fifty points of the grid; every land but TJK fills more than a fiftieth of it. */
const labelArea: Box = [0, 0, 330, 160];
const lands: Readonly<Record<string, Box>> = {
	AFG: [0, 0, 60, 60],
	XKX: [70, 0, 120, 60],
	SRB: [130, 0, 180, 60],
	GRL: [190, 0, 250, 60],
	TJK: [0, 70, 10, 78]
};
const ground = plainGround(lands, {
	labelArea,
	scene: moved,
	screen: plainScreen(0, [0, 0, 330, 160]),
	owner: (id) => (id === 'GRL' ? 'DNK' : id)
});

const label = (id: string, named: Named, x: number, ...sizes: DrawnLabel['sizes']): DrawnLabel => ({
	id,
	named,
	halo: 3,
	position: { lines: [], x, y: 30, align: 'start' },
	leader: null,
	at: [x, 30],
	anchor: placeAt([x, 30]),
	sizes
});
const name = (id: string, ...sizes: DrawnLabel['sizes']): DrawnLabel =>
	label(id, { kind: 'name', style: 'near', look: 'third', setOff: false }, 30, ...sizes);
const sign = (x: number, ...sizes: DrawnLabel['sizes']): DrawnLabel =>
	label('operation', { kind: 'sign', of: 'operation', lit: false }, x, ...sizes);
/** The boxes in which the first label is left. */
const left = (one: DrawnLabel, others: readonly DrawnLabel[] = [], on: Ground = ground): unknown =>
	yieldToBetters(on, [one, ...others]).find(({ id }) => id === one.id)?.sizes ?? 'nowhere';

describe('the name of a sign', () => {
	test('on a large land stands in the boxes in which the land has its name', () => {
		expect(left(sign(30, 'large', 'small'))).toBe('nowhere');
		expect(left(sign(30, 'large', 'small'), [name('AFG', 'small')])).toEqual(['small']);
		expect(left(sign(30, 'large', 'small'), [name('AFG', 'large')])).toEqual(['large']);
		expect(left(sign(30, 'medium', 'low'), [name('AFG', 'large', 'medium', 'low')])).toEqual([
			'medium',
			'low'
		]);
		expect(left(sign(30, 'large'), [name('SRB', 'large')])).toBe('nowhere');
	});

	test('is no name of its land, and that of a sea is none', () => {
		const sea = label('AFG', { kind: 'sea' }, 30, 'large');
		expect(left(sign(30, 'large'), [sea])).toBe('nowhere');
	});

	test('on small land, on the sea or beside the globe stands by itself', () => {
		const small = { ...sign(5, 'large'), position: { lines: [], x: 5, y: 74, align: 'start' as const } };
		expect([left(small), left(sign(300, 'large')), left(sign(900, 'large'))]).toEqual([
			['large'],
			['large'],
			['large']
		]);
	});

	test('on land that fills just a fiftieth of the picture asks for its name', () => {
		const least = plainGround({ TJK: [0, 70, 30, 100] }, { labelArea, scene: moved });
		const on = { ...sign(16, 'large'), position: { lines: [], x: 16, y: 80, align: 'start' as const } };
		expect(left(on, [], least)).toBe('nowhere');
	});

	test('stands by itself where it is lit', () => {
		expect(left(label('operation', { kind: 'sign', of: 'operation', lit: true }, 30, 'large'))).toEqual([
			'large'
		]);
	});

	test('on a dependency asks for the name of its State, on an area of no State for none', () => {
		expect([
			left(sign(220, 'large'), [name('GRL', 'large')]),
			left(sign(220, 'large'), [name('DNK', 'large')])
		]).toEqual(['nowhere', ['large']]);
		expect(left(sign(100, 'large'))).toEqual(['large']);
	});
});

describe('the name of an area of no State', () => {
	test('stands where the large State beside it has its name', () => {
		expect(left(name('XKX', 'large', 'small'))).toBe('nowhere');
		expect(left(name('XKX', 'large', 'small'), [name('SRB', 'small')])).toEqual(['small']);
	});

	test('asks for the names of all large States beside it', () => {
		const [line] = ground.borders.filter(({ id }) => id === 'SRB-XKX');
		if (!line) throw new Error('the small world lacks a line');
		const properties = { countries: [country('AFG'), country('XKX')] as const, style: 'dashed' as const };
		const two = { ...ground, borders: [line, { ...line, properties }] };
		expect(left(name('XKX', 'large'), [name('SRB', 'large')], two)).toBe('nowhere');
		expect(left(name('XKX', 'large'), [name('SRB', 'large'), name('AFG', 'large')], two)).toEqual(['large']);
	});

	test('stands by itself where the State beside it is hardly seen', () => {
		const far = plainGround({ ...lands, SRB: [130, 0, 131, 1] }, { labelArea, scene: moved });
		expect(left(name('XKX', 'large'), [], far)).toEqual(['large']);
	});
});

test('names of States, lengths and names of seas stand by themselves, as they were', () => {
	const others = [
		name('SRB', 'large'),
		label('length', { kind: 'length', story: false }, 30, 'large'),
		label('sea', { kind: 'sea' }, 30, 'large')
	];
	const result = yieldToBetters(ground, others);
	expect(result).toEqual(others);
	expect(result.every((one, index) => one === others[index])).toBe(true);
});
