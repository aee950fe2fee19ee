import { describe, expect, test } from 'vitest';
import { createAtlas } from './atlas';
import { FIXTURE_INDEX, institution, operation } from './index.fixture';
import { openingScene } from './opening-scene';
import { closedOperationsMarked, institutionsMarked, notClosed, operationsMarked } from './signs';

const atlas = createAtlas(FIXTURE_INDEX);
const opening = openingScene(atlas);
const marking = (...ids: string[]) => ({ ...opening, operations: ids.map(operation) });

describe('of the operations at work', () => {
	test('all, some or none are marked', () => {
		expect(operationsMarked(opening, atlas)).toBe('all');
		expect(operationsMarked(marking('mission-to-serbia'), atlas)).toBe('some');
		expect(operationsMarked(marking(), atlas)).toBe('none');
	});

	test('a closed one is none, and one that is marked twice is one', () => {
		expect(operationsMarked(marking('centre-in-dushanbe'), atlas)).toBe('none');
		const twice = marking(...opening.operations, 'mission-to-serbia');
		expect(operationsMarked(twice, atlas)).toBe('all');
	});

	test('as many as there are, but others, are some', () => {
		const three = opening.operations.slice(1);
		expect(operationsMarked(marking(...three, 'office-of-another-day'), atlas)).toBe('some');
	});
});

test('of the closed operations those of the day are marked', () => {
	expect(closedOperationsMarked(marking('centre-in-dushanbe'), atlas)).toBe('all');
	expect(closedOperationsMarked(opening, atlas)).toBe('none');
	const earlier = { ...marking('centre-in-dushanbe'), date: '2005-01-01' };
	expect(closedOperationsMarked(earlier, atlas)).toBe('none');
	expect(notClosed(earlier.operations, earlier, atlas)).toEqual(['centre-in-dushanbe']);
	expect(notClosed(earlier.operations, opening, atlas)).toEqual([]);
});

test('of the institutions all, some or none are marked', () => {
	const marked = (...ids: string[]): string =>
		institutionsMarked({ ...opening, institutions: ids.map(institution) }, atlas);
	expect([marked('odihr', 'secretariat'), marked('odihr'), marked()]).toEqual(['all', 'some', 'none']);
});
