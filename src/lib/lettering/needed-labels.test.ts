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

/** So many labels that find their own places that none is put last in turn. */
const many = Object.fromEntries(
	Array.from({ length: 24 }, (_, index) => [`town ${index}`, String.fromCharCode(0x4e00 + index)])
);

test('of many labels too those that found no room are placed before the others', () => {
	expect(shown({ ...many, Belgrade: 'pq', Tirana: 'p' })).toHaveLength(26);
});

test('a label that was placed first stays before the others when another one joins it', () => {
	// Tirana first takes p, for which Belgrade takes r: the only place of Skopje.
	expect(shown({ ...many, Belgrade: 'prs', Tirana: 'p', Skopje: 'r' })).toHaveLength(27);
});

/** How often labels are laid out until the best layout is found. */
function rounds(needed: readonly string[], missing: (first: readonly string[]) => readonly string[]): number {
	let times = 0;
	const layOut = (first: readonly string[]): readonly string[] => {
		times++;
		return first;
	};
	fewestMissing(needed, layOut, missing);
	return times;
}

test('where nothing is missing labels are laid out once', () => {
	expect(rounds(['Belgrade', 'Tirana'], () => [])).toBe(1);
});

test('labels that never find room are tried four times, and behind each of a few others', () => {
	const lost = (): readonly string[] => ['Tirana'];
	expect(rounds(['Belgrade', 'Tirana', 'Skopje'], lost)).toBe(4 + 2);
	expect(rounds(['Tirana', ...Object.keys(many)], lost)).toBe(4);
	expect(rounds(['Tirana', ...Object.keys(many).slice(1)], lost)).toBe(4 + 23);
});

test('no label is put last once all have found room', () => {
	const first = ['Tirana'];
	expect(rounds(['Belgrade', 'Tirana', 'Skopje'], (order) => (order.length > 0 ? [] : first))).toBe(2);
	expect(rounds(['Belgrade', 'Tirana', 'Skopje'], (order) => (order.length === 3 ? [] : first))).toBe(5);
});

test('of layouts that miss as many the first is kept', () => {
	const layouts: string[] = [];
	const layOut = (): string => {
		layouts.push(`layout ${layouts.length}`);
		return layouts.at(-1) ?? '';
	};
	expect(fewestMissing(['Belgrade', 'Tirana'], layOut, () => ['Tirana'])).toBe('layout 0');
});
