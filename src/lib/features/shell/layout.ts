/** How a page is laid out: a story beside its map, a text alone, or a panel beside the map. */
export type Layout = 'reading' | 'text' | '';

/** Pages that a map has nothing to tell on: they are set to the measure of a book. */
const TEXTS = /\/(?:404|about|glossary|sources)(?:\/|$)/;

/** The layout of a route; a page that is of no route is the one for unknown addresses. */
export function layoutOf(routeId: string | null): Layout {
	if (routeId === null || TEXTS.test(routeId)) return 'text';
	return routeId.endsWith('/stories/[slug]') ? 'reading' : '';
}
