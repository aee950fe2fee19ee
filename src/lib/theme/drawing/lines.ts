/**
 * Widths and sizes of everything drawn on the map, in CSS px. Both renderers read them, so that the
 * still figure and the live map look alike. Colours are the theme's.
 */

import { DASHED, DASHED_FAR, LIT } from '../shapes/shapes';
import { NEAR_LINES, SIGNS } from '../shapes/further/signs';

/** A size that follows the zoom: `far` up to zoom 3, `near` from zoom 4 to 5, `close` from zoom 6; linear between. */
export interface ZoomSizes {
	readonly far: number;
	readonly near: number;
	readonly close: number;
}

/** The zooms at which sizes and looks change. */
export const ZOOM_BANDS = { far: 3, near: 4, nearEnd: 5, close: 6 } as const;

/** How much of the near look a zoom shows: 0 is far (strong fills), 1 is near (pale fills); linear between. */
export function nearness(zoom: number): number {
	return Math.min(1, Math.max(0, (zoom - ZOOM_BANDS.far) / (ZOOM_BANDS.near - ZOOM_BANDS.far)));
}

/** The size at a zoom, in px. */
export function sizeAt(sizes: ZoomSizes, zoom: number): number {
	if (zoom <= ZOOM_BANDS.near) return sizes.far + (sizes.near - sizes.far) * nearness(zoom);
	const share = (zoom - ZOOM_BANDS.nearEnd) / (ZOOM_BANDS.close - ZOOM_BANDS.nearEnd);
	return sizes.near + (sizes.close - sizes.near) * Math.min(1, Math.max(0, share));
}

/** Widths of lines. */
export const LINE_WIDTHS = {
	graticule: { far: 0.7, near: 0.7, close: 0.7 },
	limb: { far: 1, near: 1, close: 1 },
	/** At least one side has a status. */
	border: { far: 0.85, near: 1.1, close: 1.5 },
	/** Both sides are outside the area. */
	borderOutside: { far: 0.5, near: 0.9, close: 1.1 },
	/** Not drawn on far land of full members. */
	coast: { far: 0.5, near: 0.8, close: 1 },
	secondOutline: { far: 0.9, near: 0.9, close: 1.1 },
	/** Lines that the policy dashes: boundaries that are no State's, lines of control. */
	dashed: { far: 0.6, near: DASHED.width, close: 1.3 },
	/** As wide as a border, so that a river in a border shows where the two part. */
	river: { far: 1.1, near: 1.2, close: 1.6 },
	selected: { far: 2, near: 2.2, close: 2.5 },
	selectedHalo: { far: 6, near: 6, close: 6 },
	/** Coasts of a selected country, and rings of its borders shorter than `SHORT_RING_KM`; without a halo. */
	selectedShort: { far: 1.1, near: 1.1, close: 1.1 },
	highlight: { far: 2.4, near: LIT.width, close: 4 },
	highlightHalo: { far: 6, near: 8, close: 9 },
	corridorEdge: { far: 1, near: NEAR_LINES.corridorEdge.width, close: 1 },
	route: { far: 1.6, near: NEAR_LINES.route.width, close: 2.2 },
	routeHalo: { far: 4, near: 5, close: 5 },
	/** Around several countries: of a former State, of what a story is about. */
	outlined: { far: 1.6, near: NEAR_LINES.outlined.width, close: 2.2 },
	outlinedHalo: { far: 4, near: 5, close: 5 },
	leader: { far: 1, near: 1, close: 1 }
} as const satisfies Record<string, ZoomSizes>;

/**
 * Zooms between which rivers are drawn. Below, they would be hairs across a globe that shows no others.
 * Above, they would seem to know more than they do: their source is good to about 2 km (the Panj lies up
 * to 2.6 km off the border that runs in it), and at 37° north that is 4 px of the map at zoom 7.
 */
export const COURSE_ZOOMS = { river: { from: 4, to: 7 } } as const;

/** Has a picture one scale? A whole globe has none: its land is seen ever smaller towards the limb. */
export const showsScale = (zoom: number): boolean => nearness(zoom) >= 0.5;

/** Dash and gap in px. MapLibre counts dashes in line widths: divide by the width. */
export const DASHES = {
	dashed: { far: DASHED_FAR, near: DASHED.dash },
	corridorEdge: NEAR_LINES.corridorEdge.dash,
	route: NEAR_LINES.route.dash,
	outlined: NEAR_LINES.outlined.dash
} as const;

/** Circumference in km below which a ring of the selected country gets `selectedShort`. */
export const SHORT_RING_KM = 80;
/** The same as it is seen, in units of the figure: a smaller ring would vanish in its halo. */
export const SHORT_RING_UNITS = 60;

/** Distance in px between lines of hatch and between dots, by the band of zooms: that of the key. */
export const PATTERN_SPACING = { hatch: { far: 5, near: 8 }, dots: { far: 5.6, near: 9 } } as const;
/** Turn of the rows of dots against the screen's edge. */
export const DOTS_DEGREES = 30;

/** Opacity of hatch. */
export const HATCH_OPACITY = { far: 1, near: 0.8 } as const;

/** Radius of the sign of so many places, with its line. */
export const clusterRadius = (count: number): number =>
	SIGNS.cluster.margin + SIGNS.cluster.digit * String(count).length + SIGNS.cluster.line;

/** Map lettering: size in px, weight, letter spacing in em, halo width in px. */
export const LABELS = {
	/** A far name grows from `small` to `large` with the room that the country has on screen; `smallest` is the last try. */
	countryFar: { smallest: 11, small: 12.5, large: 15, weight: 600, spacing: 0.01, halo: 3 },
	/** Near names are set in capitals. */
	countryNear: { small: 12, large: 20, weight: 600, spacing: 0.06, halo: 4 },
	/** The country that the page or the story is about. */
	subject: { small: 16, large: 22, weight: 700, spacing: 0.14, halo: 4 },
	/** Of a former State, or of what a story is about. */
	outline: { size: 13, weight: 700, spacing: 0.08 },
	town: { size: 14, weight: 500, spacing: 0, halo: 3.5 },
	sign: { size: 14, weight: 600, spacing: 0, halo: 4 },
	/** Beside the ring of one of the smallest States, in the far look. */
	ring: { size: 12.5, weight: 600, spacing: 0, halo: 3 },
	signSecond: { size: 13, weight: 400, spacing: 0, halo: 4 },
	length: { size: 16, weight: 700, spacing: 0, halo: 4 },
	lengthStory: { size: 21, weight: 700, spacing: 0, halo: 5 },
	lengthPair: { size: 13, weight: 400, spacing: 0, halo: 4 },
	sea: { size: 14, weight: 400, spacing: 0.06, halo: 0 },
	river: { size: 13, weight: 400, spacing: 0.04, halo: 2.5 },
	scale: { size: 12.5, weight: 400, spacing: 0 },
	/** Number on a sign that stands for several. */
	count: { size: 11, weight: 700, spacing: 0, halo: 3 },
	/** Height of a line of text, in font sizes. */
	lineHeight: 1.15,
	/** The line from a border to its length, and the dot where it starts: width and radius. */
	leaderWidth: 1,
	leaderDot: 2.2
} as const;

/**
 * The figure shrinks with its box, but letters and signs must stay legible: below these sizes of the
 * box, in px, they grow against the map by `letters` and `signs`, and by `largeLetters` where a label is
 * large already: the subject's name and lengths. `figure.css` holds the same numbers.
 */
export const BOX_SIZES = {
	medium: { width: 748, height: 629, letters: 1.45, largeLetters: 1.4, signs: 1.4 },
	small: { width: 484, height: 407, letters: 2.2, largeLetters: 1.7, signs: 1.7 }
} as const;

/** Degrees between meridians and between parallels, by zoom. The near ones hold all far ones. */
export const GRATICULE_DEGREES = { far: 15, near: 7.5 } as const;

/**
 * Shade at the limb: share of the globe's seen radius, and share of the theme's strongest shade. It
 * covers the last 22 % of the radius and grows like the shadow on a ball, slowly first.
 */
export const LIMB_SHADE = [
	[0.78, 0],
	[0.86, 0.14],
	[0.92, 0.36],
	[0.96, 0.62],
	[1, 1]
] as const;
