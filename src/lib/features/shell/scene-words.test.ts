import { expect, test } from 'vitest';
import { ATLAS } from '$data/fixtures/small.fixture';
import { country } from '$lib/atlas/ids.fixture';
import { emptyScene } from '$lib/atlas/scene';
import { wordsOf } from './scene-words';

const bare = emptyScene(ATLAS);

test('a list that is too long for two lines tells its first and how many more there are, and all of it after that', () => {
	const many = ATLAS.holdersOf('participating').map(({ id }) => id);
	const [lead = '', whole = ''] = wordsOf({ ...bare, emphasised: many }, ATLAS);
	expect(lead).toMatch(/^11 participating States are highlighted: .* and \d more\.$/);
	expect(lead.length).toBeLessThanOrEqual(130);
	for (const id of many) expect(whole).toContain(ATLAS.nameInSentence(id));
});

test('what fits is said once', () => {
	const few = wordsOf({ ...bare, emphasised: ['TJK', 'UZB'].map(country) }, ATLAS);
	expect(few[0]).toBe('2 participating States are highlighted: Tajikistan and Uzbekistan.');
	expect(new Set(few).size).toBe(few.length);
	expect(few[1]).not.toContain('Uzbekistan');
});
