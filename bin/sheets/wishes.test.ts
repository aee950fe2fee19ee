import { expect, test } from 'vitest';
import { KIND_WORDS } from '../../tests/e2e/page-kinds';
import { wishesOf } from './wishes';

test('a kind, a width and a theme ask for one sheet', () => {
	expect(wishesOf(['country', '390', 'dark'])).toEqual([
		{
			name: 'country',
			address: 'countries/tajikistan/',
			window: { width: 390, height: 844 },
			theme: 'dark'
		}
	]);
});

test('no word asks for every kind of page in three sizes and both themes', () => {
	expect(wishesOf([])).toHaveLength(Object.keys(KIND_WORDS).length * 3 * 2);
});

test('an address is a page of its own', () => {
	expect(wishesOf(['/countries/russian-federation/', '?view=9,47,5.5', '1440', 'light'])).toMatchObject([
		{ name: 'countries-russian-federation', address: 'countries/russian-federation/' },
		{ name: 'view-9-47-5-5', address: '?view=9,47,5.5' }
	]);
});

test('an unknown word is answered with the words that there are', () => {
	expect(() => wishesOf(['contry'])).toThrow(/"contry" is none of home, countries.*1440.*dark/);
});
