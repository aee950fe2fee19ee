import { describe, expect, test } from 'vitest';
import { institution, operation } from '../../atlas/ids.fixture';
import type { Box } from '../../lettering/box';
import { segmentGrid } from '../../lettering/segment-grid';
import { BOX_SIZES } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import { moved, plainGround, step } from '../plain-ground.fixture';
import type { PlacedSign } from '../signs/place-signs';
import type { NamingCandidate } from './candidates';
import { ORDER } from './label-order';
import { besideSign, enlargedSign, signNames } from './sign-names';

const whole: Box = [0, 0, 880, 740];
const [marks, borders] = [segmentGrid([], whole), segmentGrid([], whole)];
const grids = { borders, outlines: borders, marks };

function sign(changes: Partial<PlacedSign> = {}, x = 400): PlacedSign {
	return {
		kind: 'operation',
		members: ['office'],
		point: [0, 0],
		x,
		y: 300,
		pushed: [0, 0],
		box: [x - 5, 295, x + 5, 305],
		homes: [],
		name: 'Office',
		second: 'Seat',
		lit: false,
		aside: false,
		pin: false,
		closed: false,
		...changes
	};
}
/** A page whose reader moved the map, which lists both kinds of signs. */
const page: Ground['scene'] = {
	...moved,
	operations: [operation('office')],
	institutions: [institution('body')]
};
const onPage = (changes: Partial<Ground> = {}, lands: Readonly<Record<string, Box>> = {}): Ground =>
	plainGround(lands, { near: true, scene: page, labelArea: whole, ...changes });
const names = (signs: readonly PlacedSign[], ground = onPage()): NamingCandidate[] =>
	signNames(ground, signs, grids);
const texts = ({ positions }: NamingCandidate): string | undefined =>
	positions[0]?.lines.map(({ text }) => text).join(' | ');
const small = { growth: 2, signs: 2, firstLine: false };

describe('signs are named', () => {
	test('all from near, from far those that are lit', () => {
		const far = onPage({ near: false });
		expect([
			names([sign()]).length > 0,
			names([sign()], far),
			names([sign({ lit: true })], far).length > 0
		]).toEqual([true, [], true]);
	});

	test('from far all of the one kind that a page lists, but on the opening picture and in stories', () => {
		const named = (scene: Partial<Ground['scene']>, one = sign()): boolean =>
			names([one], onPage({ near: false, scene: { ...page, ...scene } })).length > 0;
		expect([
			named({ institutions: [] }),
			named({ operations: [] }),
			named({ operations: [], institutions: [] })
		]).toEqual([true, true, false]);
		expect(named({ institutions: [] }, sign({ kind: 'institution' }))).toBe(true);
		expect(named({ institutions: [] }, sign({ kind: 'microstate' }))).toBe(false);
		expect(named({ institutions: [], camera: { kind: 'opening' } })).toBe(false);
		expect(named({ institutions: [], tone: 'story' })).toBe(false);
	});

	test('of more than two dozen lit ones those that work alone', () => {
		const lit = (count: number) =>
			Array.from({ length: count }, (_, index) =>
				sign({ lit: true, members: [`m${index}`], closed: index === 0 }, 20 + 30 * index)
			);
		const named = (count: number): number => new Set(names(lit(count)).map(({ id }) => id)).size;
		expect([named(24), named(25)]).toEqual([24, 24]);
		expect(names(lit(25)).some(({ id }) => id === 'operation m0')).toBe(false);
	});
});

describe('the name of a sign', () => {
	test('has its second line below, and is tried beside it', () => {
		const [first] = names([sign()]);
		expect(first && texts(first)).toBe('Office | Seat');
		expect(first?.positions[0]).toMatchObject({ x: 409, y: 300, align: 'start' });
		const [alone] = names([sign({ second: '' })]);
		expect(alone && texts(alone)).toBe('Office');
		expect(first).toMatchObject({
			id: 'operation office',
			named: { kind: 'sign', of: 'operation', lit: false }
		});
	});

	test('of an operation comes before that of an institution, and may cross a line that is not lit later', () => {
		const [clear, crossing, ...others] = names([sign()]);
		expect([clear?.order, clear?.keepOff, crossing?.order, crossing?.keepOff]).toEqual([
			ORDER.status,
			borders,
			ORDER.sign,
			marks
		]);
		expect(others).toEqual([]);
		expect(names([sign({ kind: 'institution' })]).map(({ order }) => order)).toEqual([ORDER.sign]);
	});

	test('of an institution stands in short where it has no room, without its seat at last', () => {
		const inShort = names([sign({ kind: 'institution', abbreviation: 'RFoM' })]);
		expect(inShort.map(texts)).toEqual(['Office | Seat', 'RFoM | Seat', 'RFoM']);
		expect(inShort.map(({ order }) => order - ORDER.sign)).toEqual([0, 2, 3]);
	});

	test('beyond the edge has no line to it', () => {
		const narrow = onPage({ labelArea: [0, 0, 399, 740] });
		expect(names([sign({ lit: true })], narrow)).toHaveLength(1);
	});
});

describe('the name of a lit sign', () => {
	const named = (): NamingCandidate[] => names([sign({ lit: true })]);

	test('is needed: beside it, at a line, at last over other lines', () => {
		const lit = named();
		expect(
			lit.map(({ leader, keepOff, order }) => [leader !== undefined, keepOff === marks, order - ORDER.lit])
		).toEqual([
			[false, true, 0],
			[true, true, 0],
			[true, true, 0],
			[false, false, 1]
		]);
		expect(lit.every(({ needed }) => needed)).toBe(true);
		expect(lit.map(texts)).toEqual(['Office | Seat', 'Office | Seat', 'Office', 'Office | Seat']);
		expect(lit[1]?.leader).toEqual([400, 300]);
	});

	test('at a line stays on the land of its sign or on the sea, in a story anywhere', () => {
		const lands = { TJK: [380, 280, 480, 320], AFG: [500, 280, 600, 320] } as const;
		const at = (box: Box, changes: Partial<Ground> = {}, homes = ['TJK']): boolean | undefined =>
			names([sign({ lit: true, homes })], onPage(changes, lands))[1]?.accepts?.(box);
		expect(at([430, 290, 470, 310])).toBe(true);
		expect(at([530, 290, 570, 310])).toBe(false);
		expect(at([100, 100, 140, 120])).toBe(true);
		expect(at([530, 290, 570, 310], {}, [])).toBe(true);
		expect(at([530, 290, 570, 310], { scene: step })).toBe(true);
		expect(at([530, 290, 570, 310], { owner: (id) => (id === 'AFG' ? 'TJK' : id) })).toBe(true);
	});

	test('stays in a small box off its own sign as large as that is there', () => {
		const lit = named();
		const [first] = lit;
		expect([
			first?.stays?.([409, 290, 450, 310], small),
			first?.stays?.([411, 290, 450, 310], small)
		]).toEqual([false, true]);
	});

	test('moves in a small box beside the sign or to a line, whole or alone', () => {
		const lit = named();
		const elsewhere = lit[0]?.elsewhere?.(small) ?? [];
		expect(
			elsewhere.map(({ leader, positions }) => [leader !== undefined, positions[0]?.lines.length])
		).toEqual([
			[false, 2],
			[false, 1],
			[true, 2],
			[true, 1]
		]);
		expect(elsewhere[0]?.positions[0]).toMatchObject({ x: 414, align: 'start' });
	});

	test('stands in short before it hangs at a line, but in a story', () => {
		const one = sign({ lit: true, kind: 'institution', abbreviation: 'RFoM' });
		const beside = (ground: Ground): (string | undefined)[] =>
			names([one], ground)
				.filter(({ leader }) => !leader)
				.map(texts);
		expect(beside(onPage())).toEqual(['Office | Seat', 'RFoM | Seat', 'RFoM', 'Office | Seat']);
		expect(beside(onPage({ scene: step }))).toEqual(['Office | Seat', 'Office | Seat']);
	});

	test('of several words is tried in a small box in more and shorter lines, too', () => {
		const inLines = (name: string): unknown =>
			names([sign({ lit: true, name, second: '' })], onPage())[0]
				?.elsewhere?.(small)
				.filter(({ leader }) => !leader)
				.map(({ positions }) => positions[0]?.lines.map(({ text }) => text).join(' | '));
		expect(inLines('Office in Town')).toEqual([
			'Office in Town',
			'Office in Town',
			'Office | in Town',
			'Office | in | Town'
		]);
		expect(inLines('Office')).toEqual(['Office', 'Office']);
	});
});

describe('the name of a sign that its page lists', () => {
	const list = onPage({ near: false, scene: { ...page, institutions: [] } });

	test('is tried whole, alone, in short and at a line', () => {
		const listed = names([sign({ abbreviation: 'Off' })], list);
		expect(listed.map(texts)).toEqual(['Office | Seat', 'Office', 'Off | Seat', 'Off', 'Office']);
		expect(listed.map(({ order }) => order - ORDER.lit)).toEqual([0, 1, 2, 3, 4]);
		expect(listed.map(({ leader }) => leader !== undefined)).toEqual([false, false, false, false, true]);
		expect(listed[0]?.elsewhere?.(small).map(({ positions }) => positions[0]?.lines[0]?.text)).toEqual([
			'Office',
			'Off'
		]);
	});

	test('stands on no other sign', () => {
		const [first] = names([sign(), sign({ members: ['other'] }, 450)], list);
		expect([first?.accepts?.([410, 290, 444, 310]), first?.accepts?.([410, 290, 446, 310])]).toEqual([
			true,
			false
		]);
		expect(first?.accepts?.([396, 290, 404, 310])).toBe(true);
	});
});

describe('the name of one of many', () => {
	const town = (name: string, x: number) =>
		sign({ kind: 'town', name, members: [name], lit: true, many: true }, x);

	test('is tried whole beside it, alone close by, then at a line', () => {
		const [whole, close, atLine, ...others] = names([town('Town', 400)]);
		expect(others).toEqual([]);
		expect([whole && texts(whole), close && texts(close), atLine?.leader]).toEqual([
			'Town | Seat',
			'Town',
			[400, 300]
		]);
		expect(close?.positions).toHaveLength(8 + 8 + 12);
		expect(close?.order).toBeCloseTo(ORDER.lit + 1 + 28 / 29, 6);
		expect(atLine?.order).toBe(ORDER.lit + 2);
		expect(close?.positions.slice(16, 18).map(({ x, y, align }) => [x, y, align])).toEqual([
			[409, 302, 'start'],
			[391, 302, 'end']
		]);
	});

	test('goes without its second line where three others stand near', () => {
		const crowd = [400, 420, 440, 460].map((x, index) => town(`Town ${index}`, x));
		const own = (towns: PlacedSign[]): number => names(towns).filter(({ id }) => id === 'town Town 0').length;
		expect([own(crowd), own(crowd.slice(0, 3))]).toEqual([2, 3]);
		expect(own([...crowd.slice(0, 3), town('Town 3', 475)])).toBe(3);
		expect(own([...crowd.slice(0, 3), town('Town 3', 474)])).toBe(2);
	});

	test('chooses the sooner the fewer free places it has', () => {
		const order = (towns: PlacedSign[]): number => names(towns)[1]?.order ?? 0;
		expect(order([town('Town', 400), town('Other', 415)])).toBeLessThan(order([town('Town', 400)]));
	});

	test('at a line keeps clear of all other signs', () => {
		const [, , atLine] = names([town('Town', 400), town('Other', 450)]);
		expect([atLine?.accepts?.([436, 250, 440, 287]), atLine?.accepts?.([436, 250, 440, 285])]).toEqual([
			false,
			true
		]);
	});
});

test('a sign in a small box is larger about its place', () => {
	const pin = sign({ box: [390, 270, 410, 300] });
	expect(enlargedSign(pin, 2).box).toEqual([380, 240, 420, 300]);
});

test('places beside a sign begin at its right and go around, as far off as larger letters ask', () => {
	const lines = [{ text: 'Office', lettering: { size: 14, weight: 600, spacing: 0 } }];
	const half = (14 * 1.15) / 2;
	expect(
		besideSign(sign(), lines).map(({ x, y, align }) => [x, Math.round((y - 300) * 100) / 100, align])
	).toEqual(
		[
			[409, 0, 'start'],
			[391, 0, 'end'],
			[400, 9 + half, 'middle'],
			[400, -9 - half, 'middle'],
			[405, -1 - half, 'start'],
			[405, 1 + half, 'start'],
			[395, -1 - half, 'end'],
			[395, 1 + half, 'end']
		].map(([x, y, align]) => [x, typeof y === 'number' ? Math.round(y * 100) / 100 : y, align])
	);
	expect(besideSign(sign(), lines, 2)[2]?.y).toBeCloseTo(309 + 2 * half, 6);
});

describe('the name of a place that a page lists', () => {
	const list = (changes: Partial<Ground> = {}, lands: Readonly<Record<string, Box>> = {}): Ground =>
		onPage({ near: false, scene: { ...page, institutions: [] }, ...changes }, lands);
	const listed = (count: number, ground = list()): NamingCandidate[] => {
		const crowd = Array.from({ length: count }, (_, index) =>
			sign({ members: [`m${index}`], town: 'Town', homes: ['TJK'] }, 400 + 15 * index)
		);
		return names(crowd, ground).filter(({ id }) => id === 'operation m0');
	};

	test('is its own, then its town, then its own at a line', () => {
		expect(listed(1).map(texts)).toEqual(['Office | Seat', 'Office', 'Town', 'Office']);
		expect(listed(1).map(({ leader }) => leader !== undefined)).toEqual([false, false, false, true]);
		expect(listed(1).every(({ named }) => named.kind === 'sign' && named.lit)).toBe(true);
	});

	test('is its town where more than three stand together', () => {
		expect(listed(3).map(texts)).toContain('Office');
		expect(listed(4).map(texts)).toEqual(['Town', 'Town']);
	});

	test('is its town on a phone, in a medium box where its own has no room', () => {
		const first = (growth: number): (string | undefined)[] =>
			(listed(1)[0]?.elsewhere?.({ ...small, growth }) ?? []).map((one) =>
				one.positions[0]?.lines.map(({ text }) => text).join(' | ')
			);
		expect(first(BOX_SIZES.small.letters)).toEqual(['Town', 'Office', 'Town']);
		expect(first(BOX_SIZES.medium.letters)).toEqual(['Office', 'Town', 'Town']);
		const stays = (growth: number): boolean | undefined =>
			listed(1)[0]?.stays?.([0, 0, 1, 1], { ...small, growth });
		expect([stays(BOX_SIZES.small.letters), stays(BOX_SIZES.medium.letters)]).toEqual([false, true]);
	});

	test('has a line over its own land and that of its neighbours alone', () => {
		const over = (id: string): boolean | undefined => {
			const land: Box = [420, 250, 440, 350];
			return listed(1, list({}, { [id]: land }))
				.at(-1)
				?.acceptsLeader?.([400, 300, 460, 300]);
		};
		expect([over('TJK'), over('AFG'), over('POL')]).toEqual([true, true, false]);
	});
});
