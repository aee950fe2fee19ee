import { expect, test } from 'vitest';
import { border } from './ids.fixture';
import { showsLengths } from './scene';

test('a story with up to eight lit borders shows their lengths, a page of the atlas with any number', () => {
	const shown = (tone: 'atlas' | 'story', count: number): boolean =>
		showsLengths({ tone, borders: Array.from({ length: count }, (_, index) => border(`AFG-${index}`)) });
	expect([shown('story', 8), shown('story', 9), shown('atlas', 9)]).toEqual([true, false, true]);
});
