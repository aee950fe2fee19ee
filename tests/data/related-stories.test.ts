import { expect, test } from 'vitest';
import { atlas } from '$lib/server/atlas';
import { storyCards } from '$lib/server/stories';

test('every country, field operation and field of work has a story that speaks of it', () => {
	const subjects = [
		...atlas.countries.map(({ id }) => ({ country: id })),
		...atlas.operations.map(({ id }) => ({ operation: id })),
		...atlas.fields.map(({ id }) => ({ field: id }))
	];
	expect(subjects.filter((subject) => storyCards(subject).length === 0)).toEqual([]);
});

test('of a field of work a story tells in which steps it shows who does it', () => {
	const [card] = storyCards({ field: 'national-minority-issues' });
	expect(card).toMatchObject({ slug: 'where-the-osce-works' });
	expect(card?.inSteps).toContain(2);
});
