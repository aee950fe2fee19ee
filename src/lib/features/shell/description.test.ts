import { expect, test } from 'vitest';
import { m } from '$lib/i18n/paraglide/messages.js';
import { LONGEST_DESCRIPTION, pageDescription } from './description';

test('a description says first that the atlas is unofficial', () => {
	expect(pageDescription(['Latvia.', 'Capital Riga.'])).toBe(
		'Unofficial atlas of the OSCE: Latvia. Capital Riga.'
	);
});

test('a sentence that does not fit is left out whole, and a shorter one after it still stands', () => {
	const long = `${'word '.repeat(30)}end.`;
	expect(pageDescription(['Latvia.', long, 'Capital Riga.'])).toBe(
		pageDescription(['Latvia.', 'Capital Riga.'])
	);
});

test('a first sentence that is too long ends at a word', () => {
	const cut = pageDescription([`${'mandate, '.repeat(30)}end.`]);
	expect(cut.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
	expect(cut).toMatch(/ mandate…$/);
});

test('what somebody does is told behind their name, however long it is', () => {
	const text = `Works for ${'peace and '.repeat(20)}more.`;
	expect(pageDescription([m.subject_description({ name: 'Mission to Moldova', text })])).toMatch(
		/^Unofficial atlas of the OSCE: Mission to Moldova\. Works for peace .*…$/
	);
});
