/** A page by the last part of its address and the words that lead to it. */
export interface PageLink {
	readonly slug: string;
	readonly label: string;
}

/** The pages before and after one, in an order of pages; `null` at an end. */
export interface Beside<Link> {
	readonly previous: Link | null;
	readonly next: Link | null;
}

/**
 * The pages beside one in an order that readers know from the index.
 * @throws when the page is not in the order, from which it could not be reached then.
 */
export function besideIn(order: readonly PageLink[], slug: string): Beside<PageLink> {
	const at = order.findIndex((link) => link.slug === slug);
	if (at < 0) throw new Error(`the page "${slug}" is in no order of pages`);
	return { previous: order[at - 1] ?? null, next: order[at + 1] ?? null };
}
