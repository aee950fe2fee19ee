import { expect, test } from 'vitest';
import { m } from '$lib/i18n/paraglide/messages.js';
import { statusNames } from '$lib/i18n/status-names';

test('the description of a country tells its status within a sentence, so in small letters', () => {
	const lithuania = {
		name: 'Lithuania',
		status: statusNames('participating')?.one ?? '',
		date: '10 September 1991'
	};
	expect(m.country_description_since(lithuania)).toBe(
		'Lithuania, participating State since 10 September 1991.'
	);
	expect(m.country_description_unconfirmed(lithuania)).toBe(
		'Lithuania, participating State since 10 September 1991 (not confirmed).'
	);
});
