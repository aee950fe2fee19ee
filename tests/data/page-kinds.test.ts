import { expect, test } from 'vitest';
import { OF_LARGER_SITES, PAGE_KINDS, routesOnDisk } from '../e2e/page-kinds';

test('every route has a page of its kind in the browser tests, and no kind is without a route', () => {
	expect(routesOnDisk()).toEqual([...Object.keys(PAGE_KINDS), ...OF_LARGER_SITES].sort());
});
