import { expect, test } from 'vitest';
import { resolvedAddress, wholeAddress } from './whole-address';

test('a page has a whole address where the origin is known, below whatever path', () => {
	expect(wholeAddress('/countries/latvia/', 'https://atlas.example')).toBe(
		'https://atlas.example/countries/latvia/'
	);
	expect(wholeAddress('/', 'https://example.org/atlas')).toBe('https://example.org/atlas/');
});

test('without an origin there is no whole address', () => {
	expect(wholeAddress('/countries/latvia/', '')).toBeNull();
});

test('a relative address is made whole by the page that it stands on, and left alone where that is unknown', () => {
	expect(resolvedAddress('../', 'https://example.org/atlas/countries/latvia/')).toBe(
		'https://example.org/atlas/countries/'
	);
	expect(resolvedAddress('../', null)).toBe('../');
});
