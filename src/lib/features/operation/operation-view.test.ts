import { describe, expect, it, test } from 'vitest';
import type { Atlas } from '$lib/atlas/atlas-index';
import type { Activity, ActivityId, CountryId, Operation, OperationId } from '$lib/atlas/types';
import { WORLD } from '$data/fixtures/small.fixture';
import { operationsView } from './operations-view';
import { operationView } from './operation-view';
import { presenceKindName } from './presence-kind';

const cited = <Value>(value: Value, confirmed = true) => ({
	value,
	sources: confirmed ? ['list'] : [],
	confirmed
});
const [base] = WORLD.operations;
if (!base) throw new Error('the small world has no operation');

const named = (id: string, change: Partial<Operation>): Operation => ({
	...base,
	id: id as OperationId,
	name: `OSCE ${id}`,
	shortName: id,
	lineage: id,
	...change
});
const first = named('First Mission', {
	opened: cited('1994-02'),
	closed: cited('2002-10-31'),
	endedBy: cited('It became the second.'),
	mandateEnded: cited('2002-09-30', false),
	lineage: 'one',
	hosts: ['TJK' as CountryId]
});
const second = named('Second Mission', {
	opened: cited('2002-10-31'),
	lineage: 'one',
	follows: cited([first.id]),
	hosts: ['TJK' as CountryId],
	fieldsOfWork: cited(['border-management' as Operation['fieldsOfWork']['value'][number]], false),
	formerNames: [{ name: 'OSCE Old Name', from: '2003', to: '2004-05', sources: ['list'], confirmed: true }]
});
const elsewhere = named('Mission elsewhere', {
	opened: cited('1999-07-01'),
	closed: cited('2001'),
	hosts: ['SRB', 'XKX'] as CountryId[]
});
const programme: Activity = {
	...first,
	id: 'support-programme' as ActivityId,
	kind: 'programme',
	shortName: 'Support Programme',
	hosts: ['TJK' as CountryId],
	opened: null,
	closed: null,
	state: cited('ended', false),
	follows: cited([first.id])
};
const atlas: Atlas = {
	...WORLD,
	operations: [second, first, elsewhere],
	activities: [programme]
};

describe('the page of a field operation', () => {
	const view = operationView(atlas, first.id);

	it('keeps its dates as precise as they are known, with their marks', () => {
		expect(view.opened).toEqual({ value: '1994-02', marks: { numbers: [1], confirmed: true } });
		expect(view.mandateEnded).toEqual({ value: '2002-09-30', marks: { numbers: [], confirmed: false } });
		expect(view.state).toBe('ended');
	});

	it('names what took over from it, what is no field operation among them', () => {
		expect(view.successors?.value.map(({ name }) => name)).toEqual(['Second Mission', 'Support Programme']);
	});

	it('draws its lineage and never what is no field operation', () => {
		expect(view.lineage?.rows.map(({ id }) => id)).toEqual([first.id, second.id]);
	});

	it('names what it took over from, its fields and its former names', () => {
		const later = operationView(atlas, second.id);
		expect(later.predecessors?.value.map(({ id }) => id)).toEqual([first.id]);
		expect(later.fields.value.map(({ name }) => name)).toEqual(['Border management']);
		expect(later.fields.marks.confirmed).toBe(false);
		expect(later.formerNames.map(({ from, to }) => [from, to])).toEqual([['2003', '2004-05']]);
	});

	it('stands with the sign and the note of a marked area where it works there, and only then', () => {
		expect(operationView(atlas, elsewhere.id)).toMatchObject({ sign: '*', notes: [{ area: 'XKX' }] });
		expect(view).toMatchObject({ sign: '', notes: [] });
	});
});

test('the page of an activity says what it is, and has no lineage', () => {
	const view = operationView(atlas, programme.id);
	expect(view).toMatchObject({
		kind: 'programme',
		state: 'ended',
		stateConfirmed: false,
		lineage: null,
		opened: null,
		closed: null
	});
	expect(view.ended).toEqual({ numbers: [], confirmed: false });
	expect(view.predecessors?.value.map(({ id }) => id)).toEqual([first.id]);
});

test('where nobody has said whether an activity has ended, its page does not say so either', () => {
	const open = { ...programme, state: { value: 'unknown' as const, sources: ['list'], confirmed: false } };
	const view = operationView({ ...atlas, activities: [open] }, programme.id);
	expect(view.state).toBe('unknown');
	expect(view.ended).toEqual({ numbers: [1], confirmed: false });
	expect(presenceKindName(view)).toBe(presenceKindName({ ...view, state: 'active' }));
});

test('the name and kind of an activity carry the marks of where they were read', () => {
	expect(operationView(atlas, programme.id).named).toEqual({ numbers: [1], confirmed: true });
});

test('what is neither an operation nor an activity has no page', () => {
	expect(() => operationView(atlas, 'nowhere')).toThrow('"nowhere"');
});

describe('the index of field operations', () => {
	const view = operationsView(atlas);

	it('counts field operations only', () => {
		expect(view.active.map(({ id }) => id)).toEqual([second.id]);
		expect(view.closedCount).toBe(2);
		expect(view.activities.programme.map(({ id }) => id)).toEqual([programme.id]);
	});

	it('tells the closed ones by where they worked', () => {
		expect(view.closed.map(({ place, sign, slug }) => [place, sign, slug])).toEqual([
			['Serbia, Kosovo', '*', null],
			['Tajikistan', '', 'tajikistan']
		]);
	});

	it('draws no bar where a day is not known', () => {
		expect(view.activities.programme[0]?.span).toBeNull();
		expect(view.active[0]?.span?.width).toBeGreaterThan(0);
	});
});

test('who leads an operation and by which decision its mandate goes on are told with their sources', () => {
	const heads = [{ name: 'A Head', from: '2025-08-14', to: null, sources: ['press'], confirmed: true }];
	const atlas: Atlas = {
		...WORLD,
		operations: [{ ...base, heads, prolonged: { ...cited('PC.DEC/1'), sources: ['navigation'] } }]
	};
	const view = operationView(atlas, base.id);
	expect(view.heads.map(({ name, from }) => [name, from])).toEqual([['A Head', '2025-08-14']]);
	expect(view.prolonged?.value).toBe('PC.DEC/1');
	expect(view.sources.map(({ id }) => id)).toEqual(expect.arrayContaining(['press', 'navigation']));
});

test('an operation of which neither was read tells neither', () => {
	expect(operationView(WORLD, base.id)).toMatchObject({
		heads: [],
		prolonged: null
	});
});
