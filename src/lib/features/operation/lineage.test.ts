import { describe, expect, it, test } from 'vitest';
import { textWidth } from '$lib/lettering/text-width';
import type { CountryId, Operation, OperationId } from '$lib/atlas/types';
import { lineageAround, lineageOf } from './lineage';
import { lineageLayout, NARROWEST } from './lineage-layout';

const cited = <Value>(value: Value, confirmed = true) => ({ value, sources: [], confirmed });

interface Given {
	readonly lineage?: string;
	readonly follows?: readonly string[];
	readonly host?: string;
	readonly confirmed?: boolean;
}
function operation(id: string, opened: string, closed: string | null, given: Given = {}): Operation {
	return {
		id: id as OperationId,
		kind: 'mission',
		name: `OSCE ${id}`,
		shortName: id,
		named: cited(null),
		formerNames: [],
		hosts: [(given.host ?? 'TJK') as CountryId],
		seat: 'Dushanbe',
		point: [68.8, 38.5],
		located: cited(null),
		opened: cited(opened, given.confirmed),
		closed: closed === null ? null : cited(closed),
		mandateEnded: null,
		endedBy: null,
		decided: null,
		decision: null,
		lineage: given.lineage ?? id,
		presenceSince: null,
		seenActive: null,
		mandate: cited(''),
		fieldsOfWork: cited([]),
		follows: given.follows ? cited(given.follows as OperationId[]) : null,
		otherOffices: null,
		website: null
	};
}

const mission = operation('Mission', '1994-02-19', '2002-10-31', { lineage: 'one' });
const centre = operation('Centre', '2002-10-31', '2008-06', { lineage: 'one', follows: ['Mission'] });
const office = operation('Office', '2008-06', null, { lineage: 'one', follows: ['Centre'] });
const group = operation('Group', '1992', '2001', { host: 'XKX', confirmed: false });
const successor = operation('Successor', '2005-01-01', null, { follows: ['Group'] });
const ALL = [office, successor, mission, group, centre];
const atlas = {
	operations: ALL,
	asOf: '2026-11-23',
	marks: [{ id: 'a-row', area: 'XKX' as CountryId, sign: '*' }]
};

describe('a lineage', () => {
	const lineage = lineageOf(atlas, ALL);

	it('tells operations of one presence together, each by its first day', () => {
		expect(lineage.rows.map(({ id }) => id)).toEqual(['Group', 'Mission', 'Centre', 'Office', 'Successor']);
	});

	it('says whether an operation that took over is the same presence', () => {
		expect(lineage.rows.map(({ follows }) => follows)).toEqual([
			[],
			[],
			[{ id: 'Mission', samePresence: true }],
			[{ id: 'Centre', samePresence: true }],
			[{ id: 'Group', samePresence: false }]
		]);
	});

	it('marks a date that is not confirmed, and an operation in Kosovo', () => {
		expect(lineage.rows[0]).toMatchObject({ opened: { date: '1992', confirmed: false }, sign: '*' });
		expect(lineage.rows[1]).toMatchObject({ opened: { date: '1994-02-19', confirmed: true }, sign: '' });
	});

	it('begins with the first field operation of all, whichever are shown', () => {
		expect(lineageOf(atlas, [successor]).from).toBe(1992);
	});

	it('joins no row to an operation that is not shown', () => {
		expect(lineageOf(atlas, [office]).rows[0]?.follows).toEqual([]);
	});
});

test.each<[string, Operation, string[]]>([
	['its whole lineage', centre, ['Office', 'Mission', 'Centre']],
	['one of another lineage that it took over from', successor, ['Successor', 'Group']],
	['one of another lineage that took over from it', group, ['Successor', 'Group']]
])('beside an operation stands %s', (_, { id }, around) => {
	expect(lineageAround(ALL, id).map((one) => one.id)).toEqual(around);
});

describe('the drawing of a lineage', () => {
	const layout = lineageLayout(lineageOf(atlas, ALL));
	const bar = (id: string) => {
		const found = layout.bars.find((one) => one.id === id);
		if (!found) throw new Error(`no bar of ${id}`);
		return found;
	};

	it('has a hollow bar for what is closed and a solid one, up to today, for what works', () => {
		expect(layout.bars.map(({ id, working }) => [id, working])).toEqual([
			['Group', false],
			['Mission', false],
			['Centre', false],
			['Office', true],
			['Successor', true]
		]);
		expect(bar('Office').x + bar('Office').width).toBeCloseTo(100);
	});

	it('draws a year from its first day through its last', () => {
		expect(bar('Group').x).toBe(0);
		const afterEnd = lineageLayout(lineageOf(atlas, [operation('Next', '2002-01-01', null)])).bars[0];
		expect(bar('Group').x + bar('Group').width).toBeCloseTo(afterEnd?.x ?? 0, 0);
	});

	it('joins one mandate to the next by a vertical, and dots the way to another presence', () => {
		const straight = layout.joins.filter(({ samePresence }) => samePresence);
		expect(straight).toHaveLength(2);
		expect(straight.every(({ x1, x2 }) => x1 === x2)).toBe(true);
		expect(straight[0]).toMatchObject({
			x1: bar('Centre').x,
			y1: bar('Mission').y + bar('Mission').height,
			y2: bar('Centre').y
		});
		expect(layout.joins.filter(({ samePresence }) => !samePresence)).toHaveLength(3);
	});

	it('keeps every label inside the narrowest drawing, clear of its own bar', () => {
		const long = operation('Advisory and Monitoring Group in Belarus', '1998', '2002-12-31');
		const late = operation('Special Monitoring Mission to Ukraine', '2014-03-21', '2022-10-31');
		for (const one of [long, late, ...ALL]) {
			const [placed] = lineageLayout(lineageOf(atlas, [one])).bars;
			if (!placed) throw new Error('no bar');
			const { label } = placed;
			const at = (label.x / 100) * NARROWEST + label.dx;
			const width = textWidth(label.text, { size: 14, weight: placed.working ? 600 : 400, spacing: 0 });
			const [left, right] = label.anchor === 'end' ? [at - width, at] : [at, at + width];
			expect.soft(left, label.text).toBeGreaterThanOrEqual(0);
			expect.soft(right, label.text).toBeLessThanOrEqual(NARROWEST + 4);
			const [from, to] = [placed.x, placed.x + placed.width].map((share) => (share / 100) * NARROWEST);
			const beside = right <= (from ?? 0) || left >= (to ?? 0);
			expect.soft(beside || label.y < placed.y, label.text).toBe(true);
		}
	});

	it('names the first year, the decades and today, no two of them in one place', () => {
		expect(layout.ticks.map(({ year }) => year)).toEqual([1992, 2000, 2010, 2020, null]);
	});
});
