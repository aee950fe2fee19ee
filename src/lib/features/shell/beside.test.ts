import { expect, test } from 'vitest';
import { besideIn } from './beside';

const order = ['one', 'two', 'three'].map((slug) => ({ slug, label: slug.toUpperCase() }));

test('a page leads to the one before and the one after', () => {
	expect(besideIn(order, 'two')).toEqual({
		previous: { slug: 'one', label: 'ONE' },
		next: { slug: 'three', label: 'THREE' }
	});
});

test('at both ends of an order there is one page beside', () => {
	expect(besideIn(order, 'one').previous).toBeNull();
	expect(besideIn(order, 'three').next).toBeNull();
});

test('a page that no order holds is an error, not a page without neighbours', () => {
	expect(() => besideIn(order, 'four')).toThrow('the page "four" is in no order of pages');
});
