/** Every limit on bytes, counts and shares, in one place. A kB has 1,000 bytes; brotli as a host serves it. */
export const LIMITS = {
	/** JavaScript that the home page loads before the map library. */
	scriptBeforeMapBrotli: 60_000,
	/** Names, dates and places that the browser holds, loaded beside the scripts. */
	indexBrotli: 16_000,
	/** Text and one figure of any page, with what starts it, without the styles that stand in it. */
	pageBrotli: 40_500,
	pageRaw: 220_000,
	/** All that a browser waits for before the first map, as hosts send it: the page up to the end of its figure. */
	beforeMapServed: 45_000,
	/** All that comes until a page answers, as hosts send it: the page, its style sheets, scripts and the index. */
	beforeAnswerServed: 200_000,
	/** Letters of a first screen. */
	letters: 60_000,
	/** The geometry that figure and live map begin with. */
	overviewBrotli: 80_000,
	/** Share of the pixels on coasts, borders and letters of one renderer that have none of the other within 1 px. */
	drift: 0.001,
	/** The same of the flat map, on which more islets are smaller than a pixel: the figure leaves those out. */
	flatDrift: 0.01,
	/** Share of the pixels along borders in which the background shows. */
	gapsAlongBorders: 0.0002,
	/** Land simplified country by country must show more than this, or the measurement sees nothing. */
	gapsOfTheControl: 0.01,
	/** The scripts that draw the figure in the browser, beyond those that every page has. */
	figureChunkBrotli: 44_000,
	/** The whole site in one language; the styles of first views stand in each page, 8 MB in all. */
	siteRaw: 100_000_000
} as const;
