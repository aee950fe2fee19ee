import { expect, test } from 'vitest';
import { atlas } from '$lib/server/atlas';
import { storyCards } from '$lib/server/stories';

const storiesOf = (subject: Parameters<typeof storyCards>[0]): string[] =>
	storyCards(subject).map(({ slug }) => slug);

test('a country lists the stories that set it off, and those that light what stands in it', () => {
	expect(storiesOf({ country: 'TJK' })).toContain('afghanistan');
	expect(storiesOf({ country: 'BIH' })).toContain('where-the-osce-works');
});

test('a country lists no story that only counts it among many', () => {
	// A claim of the story on Afghanistan counts the participating States, of which Ireland is one.
	expect(storiesOf({ country: 'IRL' })).not.toContain('afghanistan');
	const listing = atlas.countries.filter(({ id }) => storiesOf({ country: id }).includes('afghanistan'));
	expect(listing.length).toBeLessThan(20);
});

test('every field operation and field of work has a story that speaks of it', () => {
	const subjects = [
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
