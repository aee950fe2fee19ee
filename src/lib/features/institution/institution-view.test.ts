import { describe, expect, it, test } from 'vitest';
import type { Atlas } from '$lib/atlas/atlas-index';
import type { Body, FieldId, Institution, InstitutionId, MeetingKindId } from '$lib/atlas/types';
import { WORLD } from '$data/fixtures/small.fixture';
import { institutionView } from './institution-view';

const cited = <Value>(value: Value, confirmed = true) => ({ value, sources: ['list'], confirmed });
const secretariat = WORLD.institutions.find(({ kind }) => kind === 'secretariat');
const field = WORLD.fields.find(({ id }) => id === 'border-management');
const [operation] = WORLD.operations;
if (!secretariat || !field || !operation) throw new Error('the small world is too small');

const department: Institution = {
	...secretariat,
	id: 'department' as InstitutionId,
	name: 'Department',
	kind: 'secretariat-unit',
	parent: secretariat.id,
	fieldsOfWork: cited([field.id, 'policing' as FieldId])
};
const college: Institution = {
	...secretariat,
	id: 'college' as InstitutionId,
	kind: 'training',
	parent: operation.id
};
const unit: Body = {
	id: 'unit' as InstitutionId,
	kind: 'former-unit',
	name: 'Unit',
	abbreviation: 'U',
	parent: secretariat.id,
	established: cited('2001'),
	ended: cited('2012', false),
	successor: cited(department.id),
	role: cited('a role'),
	website: null
};
const summit: Body = {
	id: 'summit' as InstitutionId,
	kind: 'decision-making-body',
	name: 'Summit',
	abbreviation: null,
	meetings: 'summit-meetings' as MeetingKindId,
	established: null,
	role: cited('a role'),
	website: null
};
const atlas: Atlas = {
	...WORLD,
	institutions: [secretariat, department, college],
	bodies: [summit, unit],
	fields: [
		{ ...field, lead: cited([department.id]) },
		{ ...field, id: 'policing' as FieldId, name: 'Policing' }
	],
	meetingKinds: [
		{
			id: 'summit-meetings' as MeetingKindId,
			name: 'Summit meetings',
			named: cited(null),
			summary: cited('a summary'),
			usualPlace: null
		}
	]
};

describe('the page of an office', () => {
	const person = (name: string, from: string | null, confirmed = true) => ({
		...{ name, from, to: null, sources: ['press'], confirmed }
	});
	const held: Atlas = {
		...atlas,
		institutions: [
			{
				...secretariat,
				holders: [person('A First', '1993-06'), person('B Second', null, false)],
				representatives: [
					{ ...person('C Third', '2019'), office: 'In the north' },
					{ ...person('D Fourth', '2020'), office: 'In the south' },
					{ ...person('E Fifth', '2021'), office: 'In the north' }
				]
			}
		]
	};

	it('names who has held it, in their order, and keeps the mark of who is not confirmed', () => {
		const { holders } = institutionView(held, secretariat.id);
		expect(holders.map(({ name, from }) => [name, from])).toEqual([
			['A First', '1993-06'],
			['B Second', null]
		]);
		expect(holders.map(({ marks }) => marks?.confirmed)).toEqual([true, false]);
	});

	it('names representatives by the land or subject that they were sent for', () => {
		const { representatives } = institutionView(held, secretariat.id);
		expect(representatives.map(({ office, persons }) => [office, persons.map(({ name }) => name)])).toEqual([
			['In the north', ['C Third', 'E Fifth']],
			['In the south', ['D Fourth']]
		]);
	});

	it('lists the sources of both', () => {
		expect(institutionView(held, secretariat.id).sources.map(({ id }) => id)).toEqual(['list', 'press']);
	});

	it('names nobody where nobody was read', () => {
		expect(institutionView(atlas, secretariat.id)).toMatchObject({ holders: [], representatives: [] });
	});
});

describe('the page of an institution', () => {
	it('names its parts, and units that were parts of it apart', () => {
		const view = institutionView(atlas, secretariat.id);
		expect(view.parts.map(({ id }) => id)).toEqual(['department']);
		expect(view.formerParts.map(({ id }) => id)).toEqual(['unit']);
	});

	it('tells fields that it leads from those that it works in', () => {
		const view = institutionView(atlas, department.id);
		expect(view.leads?.value.map(({ id }) => id)).toEqual([field.id]);
		expect(view.worksIn?.value.map(({ id }) => id)).toEqual(['policing']);
	});

	it('may be a part of a field operation', () => {
		expect(institutionView(atlas, college.id).parent).toMatchObject({ kind: 'operation', id: operation.id });
	});
});

test('a unit that is no more names who does its work', () => {
	const view = institutionView(atlas, unit.id);
	expect(view).toMatchObject({ kind: 'former-unit', seat: null, parent: { id: secretariat.id } });
	expect(view.successor?.value).toMatchObject({ id: department.id, name: 'Department' });
	expect(view.ended?.marks.confirmed).toBe(false);
});

test('a body that meets names its meetings and has no seat', () => {
	expect(institutionView(atlas, summit.id)).toMatchObject({
		seat: null,
		meetings: { id: 'summit-meetings', name: 'Summit meetings' }
	});
});

test('what is no part of the structure has no page', () => {
	expect(() => institutionView(atlas, 'nowhere')).toThrow('"nowhere"');
});
