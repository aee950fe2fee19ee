import { m } from '$lib/i18n/paraglide/messages.js';
import { organisationWords } from '../organisation';

/** Characters of which a search engine shows about so many, and cuts what is longer. */
export const LONGEST_DESCRIPTION = 160;
const ELLIPSIS = '…';

/**
 * What a page says of itself to search engines and to sites that show links: first that the atlas is
 * unofficial, then as many sentences as fit, in the order of their weight. A first sentence that is too
 * long ends at a word.
 */
export function pageDescription(sentences: readonly string[]): string {
	const [first = '', ...others] = sentences;
	let whole: string = m.page_description({ ...organisationWords, description: first });
	if (whole.length > LONGEST_DESCRIPTION) return cutAtWord(whole);
	for (const sentence of others) {
		const longer = `${whole} ${sentence}`;
		if (longer.length <= LONGEST_DESCRIPTION) whole = longer;
	}
	return whole;
}

function cutAtWord(text: string): string {
	const room = text.slice(0, LONGEST_DESCRIPTION - ELLIPSIS.length + 1);
	return room.slice(0, room.lastIndexOf(' ')).replace(/[\s,;:.–(]+$/, '') + ELLIPSIS;
}
