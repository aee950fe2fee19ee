import { expect, test } from 'vitest';
import { fewestMissing } from './needed-labels';

/** Labels that show, where each takes the first free one of its places, in the order in which they come. */
function shown(places: Readonly<Record<string, string>>): string[] {
	const needed = Object.keys(places);
	const layOut = (first: readonly string[]): string[] => {
		const taken = new Set<string>();
		return [...first, ...needed.filter((label) => !first.includes(label))].filter((label) => {
			const place = [...(places[label] ?? '')].find((one) => !taken.has(one));
			if (place !== undefined) taken.add(place);
			return place !== undefined;
		});
	};
	const missingIn = (layout: readonly string[]): string[] =>
		needed.filter((label) => !layout.includes(label));
	return [...fewestMissing(needed, layOut, missingIn)].sort();
}

test('a label that found no room is placed before the others', () => {
	expect(shown({ Belgrade: 'pq', Tirana: 'p' })).toEqual(['Belgrade', 'Tirana']);
});

test('a label that always finds room is placed last where it stands in the way of others', () => {
	// Skopje takes p, for which Sarajevo leaves q, for which Belgrade leaves s: the only place of Tirana.
	const places = { Skopje: 'pr', Belgrade: 'sq', Sarajevo: 'qp', Tirana: 's' };
	expect(shown(places)).toHaveLength(4);
});

test('where not all find room the most are shown', () => {
	expect(shown({ Belgrade: 'p', Tirana: 'p', Skopje: 'q' })).toHaveLength(2);
});
