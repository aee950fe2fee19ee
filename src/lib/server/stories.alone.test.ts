import { expect, test, vi } from 'vitest';
import type { Story } from '$lib/story/story';
import { newestStories, storyPage } from './stories';

const COUNT = vi.hoisted(() => {
	// Routes ask for it; the site's own configuration says which these are.
	vi.stubGlobal('SECTIONS_WITHOUT_PAGES', []);
	return 90;
});

vi.mock('./atlas', () => ({ atlas: {}, levels: {} }));
vi.mock('./model', () => ({ model: {} }));
vi.mock('$lib/story/load-stories', () => ({
	loadStories: (): Partial<Story>[] =>
		Array.from({ length: COUNT }, (_, index) => ({
			slug: `story-${index}` as Story['slug'],
			title: `Story ${index}`,
			summary: 'About a line.',
			// In no order, so that the newest are to be found.
			date: new Date(Date.UTC(2020, 0, 1 + ((index * 37) % COUNT)))
				.toISOString()
				.slice(0, 10) as Story['date'],
			opening: [],
			steps: []
		}))
}));

test('ninety stories stand on three pages, the newest first, each once', () => {
	const pages = [1, 2, 3].map(storyPage);
	expect(pages.map(({ stories }) => stories.length)).toEqual([40, 40, 10]);
	expect(pages.map(({ pages: all, number }) => `${number} of ${all}`)).toEqual([
		'1 of 3',
		'2 of 3',
		'3 of 3'
	]);
	const slugs = pages.flatMap(({ stories }) => stories.map(({ slug }) => slug));
	expect(new Set(slugs).size).toBe(COUNT);
	expect(slugs[0]).toBe(newestStories[0]?.slug);
	expect(newestStories.map(({ slug }) => slug)).toEqual(slugs.slice(0, 40));
});

test('a page behind the last has no story', () => {
	expect(storyPage(4).stories).toEqual([]);
});

test('the build makes a page of every forty', async () => {
	const { entries } = await import('../../routes/[[lang=lang]]/stories/page/[number]/+page.server');
	expect(await entries()).toEqual([{ number: '1' }, { number: '2' }, { number: '3' }]);
});
