import type { Scene } from '../../atlas/scene';
import { DASHES, LINE_WIDTHS } from '../../theme/drawing/lines';
import type { ZoomSizes } from '../../theme/drawing/lines';
import type { Theme } from '../../theme/colours/theme';

/** What a Scene lights as lines, from below. All halos lie under all lines. */
export const MARKS = ['outlined', 'selected', 'lit', 'route'] as const;
export type Mark = (typeof MARKS)[number];

/** How lines are marked: their colour by its name in the theme, widths in px. */
export interface MarkLook {
	readonly colour: keyof Pick<Theme['map'], 'selectedLine' | 'highlight'>;
	readonly width: ZoomSizes;
	readonly halo: ZoomSizes;
	/** Dash and gap in px. */
	readonly dash?: readonly number[];
}

/** The look of a mark. What a story lights has the highlight colour; the country of a page is outlined in ink. */
export function lookOfMark(mark: Mark, tone: Scene['tone']): MarkLook {
	const colour = tone === 'story' ? 'highlight' : 'selectedLine';
	switch (mark) {
		case 'outlined':
			return { colour, width: LINE_WIDTHS.outlined, halo: LINE_WIDTHS.outlinedHalo, dash: DASHES.outlined };
		case 'selected':
			return { colour: 'selectedLine', width: LINE_WIDTHS.selected, halo: LINE_WIDTHS.selectedHalo };
		case 'lit':
			return tone === 'story'
				? { colour, width: LINE_WIDTHS.highlight, halo: LINE_WIDTHS.highlightHalo }
				: { colour, width: LINE_WIDTHS.selected, halo: LINE_WIDTHS.selectedHalo };
		case 'route':
			return { colour, width: LINE_WIDTHS.route, halo: LINE_WIDTHS.routeHalo, dash: DASHES.route };
	}
}

/** A coast or a border, as far as it decides whether a Scene marks it. */
export interface MarkableLine {
	/** The shapes on its sides: one at a coast, two in a border. */
	readonly sides: readonly string[];
	/** The id of a border; `null` of a coast. */
	readonly border: string | null;
	/** Lines that the policy dashes are neither lit nor part of the outline of the selected country. */
	readonly dashed: boolean;
}

/**
 * Which coasts and borders a Scene marks.
 * @param ownerOf the State of a dependency, or the id itself
 */
export function marksOf(
	{ selected, borders, outlines }: Pick<Scene, 'selected' | 'borders' | 'outlines'>,
	ownerOf: (id: string) => string
): Readonly<Record<Exclude<Mark, 'route'>, (line: MarkableLine) => boolean>> {
	const lit = new Set<string>(borders);
	const lands = outlines.map(({ countries }) => new Set<string>(countries));
	/** Does the line run around the land: on one of its sides, not on both? */
	const runsAround = (sides: readonly string[], isWithin: (owner: string) => boolean): boolean =>
		sides.filter((side) => isWithin(ownerOf(side))).length === 1;
	return {
		outlined: ({ sides }) => lands.some((within) => runsAround(sides, (owner) => within.has(owner))),
		selected: ({ sides, dashed }) => !dashed && runsAround(sides, (owner) => owner === selected),
		lit: ({ border, dashed }) => !dashed && border !== null && lit.has(border)
	};
}
