import { expect, test } from 'vitest';
import { missedRoutes } from './unseen-routes';

test('a kind of picture that no record asks for is not missed', () => {
	const pictures = ['/[[lang=lang]]/countries/[slug]/inset.svg', '/thumbnails/[theme]/[slug].png'];
	expect(missedRoutes(pictures)).toEqual([]);
});

test('a page that nothing leads to is missed, and so is a picture of the whole atlas', () => {
	const routes = ['/[[lang=lang]]/meetings/[slug]', '/[[lang=lang]]/stories/regions.svg'];
	expect(missedRoutes(routes)).toEqual(routes);
});
