import { describe, expect, it } from 'vitest';
import { ATLAS, WORLD } from '$data/fixtures/small.fixture';
import { fieldView } from './field-view';
import { fieldsView } from './fields-view';

describe('the page of a field of work', () => {
	it('tells apart who does it now and who did it before', () => {
		const view = fieldView(WORLD, ATLAS, 'policing');
		expect(view.now.map(({ id }) => id)).toEqual(['mission-to-serbia']);
		expect(view.before).toMatchObject([
			{ id: 'centre-in-dushanbe', opened: '2002-10-31', closed: '2008-06-19' }
		]);
	});

	it('marks the work of each operation by what was read of it', () => {
		const view = fieldView(WORLD, ATLAS, 'policing');
		expect(view.now[0]?.marks).toEqual({ numbers: [], confirmed: false });
		const [number = 0] = view.before[0]?.marks.numbers ?? [];
		expect(view.sources[number - 1]?.id).toBe('mandates');
	});

	it('tells activities that are no field operations apart', () => {
		expect(fieldView(WORLD, ATLAS, 'elections').beside).toMatchObject([
			{ id: 'programme-in-dushanbe', opened: null, marks: { confirmed: true } }
		]);
		expect(fieldView(WORLD, ATLAS, 'policing').beside).toEqual([]);
	});

	it('names the bodies that lead it', () => {
		expect(fieldView(WORLD, ATLAS, 'elections').lead.value).toEqual([
			{ id: 'odihr', name: 'Office for Democratic Institutions and Human Rights' }
		]);
	});

	it('keeps a dimension that is not confirmed so', () => {
		expect(fieldView(WORLD, ATLAS, 'policing').dimension).toEqual({
			value: { short: 'Politico-military', others: 'Other fields of the politico-military dimension' },
			marks: { numbers: [], confirmed: false }
		});
	});

	it('refuses a field that is not there, and names it', () => {
		expect(() => fieldView(WORLD, ATLAS, 'gardening')).toThrow('"gardening"');
	});
});

describe('the list of fields of work', () => {
	it('groups them by dimension and leaves out dimensions without any', () => {
		const { groups } = fieldsView(WORLD, ATLAS);
		expect(groups.map(({ dimension, fields }) => [dimension, fields.map(({ id }) => id)])).toEqual([
			['politico-military', ['policing']],
			['human', ['elections']],
			['cross-dimensional', ['border-management']]
		]);
	});

	it('counts the operations that do each now and did it before', () => {
		const { groups } = fieldsView(WORLD, ATLAS);
		expect(groups[0]?.fields[0]).toMatchObject({ now: 1, before: 1 });
		expect(groups[1]?.fields[0]).toMatchObject({ now: 2, before: 0 });
	});
});
