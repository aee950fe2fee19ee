import { describe, expect, it } from 'vitest';
import { model } from '$lib/server/model';
import { stories } from '$lib/server/stories';
import type { Page } from '$lib/atlas/page';
import { scenesOf } from '$lib/story/story';
import { BOXES, shown } from './shown-picture.fixture';

const PHONES = BOXES.slice(2);

const opening = stories.find(({ slug }) => slug === 'afghanistan');
if (!opening) throw new Error('the story of Afghanistan is missing');

/** Pages whose subject nearly fills its land with its name at the size of a phone. */
const PAGES: readonly [string, Page][] = [
	['AFG', { kind: 'story', slug: opening.slug, steps: scenesOf(opening), step: 0 }],
	...['DNK', 'GRC', 'ISR', 'KOR', 'NLD'].map((iso): [string, Page] => {
		const country = model.countries.find(({ id }) => id === iso);
		if (!country) throw new Error(`no country ${iso}`);
		return [iso, { kind: 'country', id: country.id }];
	})
];

describe('on phones the name of a page’s subject stands on its land, in smaller letters where it must', () => {
	for (const [id, page] of PAGES) {
		it.each(PHONES)(`${id} in a box of $width × $height px`, (box) => {
			const { labels, boxOf, ground } = shown(page, box);
			const name = labels.find(({ named }) => named.kind === 'name' && named.style === 'subject');
			if (!name) throw new Error('the subject has no name');
			expect(name.leader).toBeNull();
			const [left, top, right, bottom] = boxOf(name);
			const own = ground.lands.filter((land) => land.id === id);
			for (const at of [left, (left + right) / 2, right]) {
				const place = ground.screen.under([at, (top + bottom) / 2]);
				expect(place !== null && ground.drawing.holds(own, place), `${at}`).toBe(true);
			}
		});
	}
});
