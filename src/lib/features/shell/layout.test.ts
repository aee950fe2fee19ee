import { expect, test } from 'vitest';
import { layoutOf } from './layout';

test('a story is read beside its map, and a page about the atlas itself without one', () => {
	expect(layoutOf('/[[lang=lang]]/stories/[slug]')).toBe('reading');
	expect(layoutOf('/[[lang=lang]]/sources/list')).toBe('text');
	expect(layoutOf('/404')).toBe('text');
	expect(layoutOf(null)).toBe('text');
});

test('every other page stands beside the map', () => {
	for (const route of ['/[[lang=lang]]', '/[[lang=lang]]/stories', '/[[lang=lang]]/countries/[slug]'])
		expect(layoutOf(route), route).toBe('');
});
