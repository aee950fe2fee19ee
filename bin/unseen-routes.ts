/** A picture of one record each, as the small map of a country or of a story: it may be that no record has one. */
const PICTURE_OF_A_RECORD = /\/(?!\[\[lang=lang\]\])\[[^/]+\][^[]*\.(svg|png)$/;

/**
 * Which of the routes for which no address was met are missed: a page that nothing leads to is a fault, a kind of
 * picture that no record of an organisation asks for is none.
 * @param routes ids of routes that were not pre-rendered.
 */
export const missedRoutes = (routes: readonly string[]): string[] =>
	routes.filter((route) => !PICTURE_OF_A_RECORD.test(route));
