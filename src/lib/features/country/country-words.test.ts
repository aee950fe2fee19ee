import { expect, test } from 'vitest';
import { m } from '$lib/i18n/paraglide/messages.js';

test('the description of a country tells its status within a sentence, so in small letters', () => {
	const lithuania = { name: 'Lithuania', standing: 'participating', date: '10 September 1991' };
	expect(m.country_description(lithuania)).toBe('Lithuania, participating State since 10 September 1991.');
	expect(m.country_description_unconfirmed({ ...lithuania, standing: 'asian-partner' })).toBe(
		'Lithuania, Asian Partner for Co-operation since 10 September 1991 (not confirmed).'
	);
});
