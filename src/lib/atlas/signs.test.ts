import { describe, expect, test } from 'vitest';
import { ATLAS } from '$data/fixtures/small.fixture';
import { institution, operation } from './ids.fixture';
import { openingScene } from './opening-scene';
import { closedOperationsMarked, institutionsMarked, notClosed, operationsMarked } from './signs';

const opening = openingScene(ATLAS);
const marking = (...ids: string[]) => ({ ...opening, operations: ids.map(operation) });

describe('of the operations at work', () => {
	test('all, some or none are marked', () => {
		expect(operationsMarked(opening, ATLAS)).toBe('all');
		expect(operationsMarked(marking('mission-to-serbia'), ATLAS)).toBe('some');
		expect(operationsMarked(marking(), ATLAS)).toBe('none');
	});

	test('a closed one is none, and one that is marked twice is one', () => {
		expect(operationsMarked(marking('centre-in-dushanbe'), ATLAS)).toBe('none');
		const twice = marking(...opening.operations, 'mission-to-serbia');
		expect(operationsMarked(twice, ATLAS)).toBe('all');
	});

	test('as many as there are, but others, are some', () => {
		const three = opening.operations.slice(1);
		expect(operationsMarked(marking(...three, 'office-of-another-day'), ATLAS)).toBe('some');
	});
});

test('of the closed operations those of the day are marked', () => {
	const both = marking('centre-in-dushanbe', 'office-in-dushanbe');
	expect(closedOperationsMarked(both, ATLAS)).toBe('all');
	expect(closedOperationsMarked(marking('centre-in-dushanbe'), ATLAS)).toBe('some');
	expect(closedOperationsMarked(opening, ATLAS)).toBe('none');
	const earlier = { ...marking('centre-in-dushanbe'), date: '2005-01-01' };
	expect(closedOperationsMarked(earlier, ATLAS)).toBe('none');
	expect(notClosed(earlier.operations, earlier, ATLAS)).toEqual(['centre-in-dushanbe']);
	expect(notClosed(earlier.operations, opening, ATLAS)).toEqual([]);
});

test('of the institutions all, some or none are marked', () => {
	const marked = (...ids: string[]): string =>
		institutionsMarked({ ...opening, institutions: ids.map(institution) }, ATLAS);
	expect([marked('odihr', 'secretariat', 'freedom-of-the-media'), marked('odihr'), marked()]).toEqual([
		'all',
		'some',
		'none'
	]);
});
