/**
 * The address at which a reader reports an error in a page: that of the publisher, and the page with it.
 * A mail begins with the page in its subject and its text; a page of the web gets it as `page=`.
 * @param href of the publisher, `https:` or `mailto:`
 * @param page the address of the page that is reported
 */
export function reportAddress(href: string, page: string): string {
	const joined = href + (href.includes('?') ? '&' : '?');
	const told = encodeURIComponent(page);
	return href.startsWith('mailto:') ? `${joined}subject=${told}&body=${told}%0A%0A` : `${joined}page=${told}`;
}
