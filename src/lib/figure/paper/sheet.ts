import { FIGURE } from '../../atlas/perspective';
import type { MapKey } from '../../atlas/map-keys';
import { textWidth } from '../../lettering/text-width';
import type { Theme } from '../../theme/colours/theme';
import { fitted, fittedText, wrapped } from './fitted-text';
import { element, escaped } from '../markup/markup';
import { paintedPart } from './painted-part';
import { KEY_BOX, keySign } from './legend-parts';
import { FAMILIES } from './painted';

/** What stands around a figure that leaves the site. */
export interface SheetWords {
	readonly title: string;
	/** The atlas, with "unofficial". */
	readonly site: string;
	readonly legend: readonly SheetEntry[];
	/** Disclaimer, notes, sources, day and address, a paragraph each. */
	readonly notes: readonly string[];
}

export interface SheetEntry {
	readonly sign: MapKey;
	/** Does the picture show it as near ones do? */
	readonly near: boolean;
	readonly name: string;
}

/** Units around everything, and heights of the lines of text. */
const MARGIN = 24;
const TITLE = { y: 40, sizes: [24, 20, 17], weight: 700, most: 5, line: 1.2, after: 24 } as const;
/** The name of the atlas, right of the title, with the least room between them. */
const SITE = { sizes: [16, 13, 11], weight: 400, room: 300, gap: 24 } as const;
const LEGEND_ROW = 28;
const NOTE = { size: 12.5, row: 17, after: 5 } as const;
const LEGEND_SIZE = 14;
/**
 * Where Source Sans is not at hand, drawing programs and browsers take wider letters: DejaVu Sans, the widest
 * of them, needs so much of the room of ours.
 */
const WIDER: Readonly<Record<Weight, number>> = { 400: 1.23, 700: 1.3 };
const SWATCH = { width: 26, gap: 8, after: 24 } as const;

type Weight = 400 | 700;
/** Room that a line of text takes at most, in units, in whatever letters the sheet is shown. */
export type RoomOf = (text: string, size: number, weight: Weight) => number;

const roomByTable: RoomOf = (text, size, weight) =>
	WIDER[weight] * textWidth(text, { size, weight, spacing: 0 });

/**
 * A sheet with a painted figure of `FIGURE`'s size, its legend and everything that must stand on it, as SVG.
 * @param width px; the height follows
 * @param roomOf where more is known of the letters than the table of their widths does
 */
export function sheet(
	figure: string,
	words: SheetWords,
	theme: Theme,
	width: number,
	roomOf: RoomOf = roomByTable
): string {
	const { paper, ink, ink2, space } = theme.interface;
	const room = FIGURE.width - 2 * MARGIN;
	const site = fittedText(
		words.site,
		SITE.sizes,
		SITE.room,
		() => 1,
		(one, size) => roomOf(one, size, SITE.weight)
	);
	const siteRoom = Math.max(...site.lines.map((line) => roomOf(line, site.size, SITE.weight)));
	const title = fittedText(
		words.title,
		TITLE.sizes,
		room - siteRoom - SITE.gap,
		() => TITLE.most,
		(one, size) => roomOf(one, size, TITLE.weight)
	);
	const titleLine = title.size * TITLE.line;
	const mapTop = Math.ceil(TITLE.y + (title.lines.length - 1) * titleLine + TITLE.after);
	const rows = legendRows(words.legend, room, roomOf);
	const notes = words.notes.map((note) => wrapped(note, room, (one) => roomOf(one, NOTE.size, 400)));
	const legendTop = mapTop + FIGURE.height + 12;
	const notesTop = legendTop + rows.length * LEGEND_ROW + 10;
	const height =
		notesTop + notes.reduce((sum, lines) => sum + lines.length * NOTE.row + NOTE.after, 0) + MARGIN / 2;
	let y = notesTop;
	const noteMarkup = notes.flatMap((lines) => {
		const written = lines.map((line) => {
			y += NOTE.row;
			return text(MARGIN, y - 4, line, NOTE.size, ink2);
		});
		y += NOTE.after;
		return written;
	});
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height: Math.round((width * height) / FIGURE.width),
			viewBox: `0 0 ${FIGURE.width} ${height}`,
			'font-family': FAMILIES.sans
		},
		element('rect', { width: FIGURE.width, height, fill: paper }),
		...title.lines.map((line, index) =>
			text(MARGIN, TITLE.y + index * titleLine, line, title.size, ink, TITLE.weight)
		),
		...site.lines.map((line) =>
			element(
				'text',
				{ x: FIGURE.width - MARGIN, y: TITLE.y, 'font-size': site.size, 'text-anchor': 'end', fill: ink2 },
				escaped(line)
			)
		),
		element('rect', { y: mapTop, width: FIGURE.width, height: FIGURE.height, fill: space }),
		// The figure cuts itself off at its edge. Cut once more, a near map is not drawn by resvg at all.
		element('g', { transform: `translate(0 ${mapTop})` }, figure),
		...rows.flatMap((row, index) =>
			row.map(({ entry, x }) => {
				const middle = legendTop + index * LEGEND_ROW + LEGEND_ROW / 2;
				return (
					element(
						'g',
						{ transform: `translate(${MARGIN + x + SWATCH.width / 2} ${middle})` },
						legendSign(entry, theme)
					) + text(MARGIN + x + SWATCH.width + SWATCH.gap, middle + 5, entry.name, LEGEND_SIZE, ink)
				);
			})
		),
		...noteMarkup
	);
}

function text(x: number, y: number, content: string, size: number, fill: string, weight = 400): string {
	return element('text', { x, y, 'font-size': size, 'font-weight': weight, fill }, escaped(content));
}

/** A sign or a swatch about the point 0, 0 in its middle, painted. */
export function legendSign({ sign, near }: SheetEntry, theme: Theme): string {
	const { parts, top } = keySign(sign, near);
	const painted = parts.map((part) => paintedPart(part, theme)).join('');
	const lowered = -KEY_BOX.height / 2 - top;
	return lowered === 0 ? painted : element('g', { transform: `translate(0 ${lowered})` }, painted);
}

function legendRows(
	entries: readonly SheetEntry[],
	room: number,
	roomOf: RoomOf
): { readonly entry: SheetEntry; readonly x: number }[][] {
	const widthOf = (name: string): number => roomOf(name, LEGEND_SIZE, 400);
	const rows: { entry: SheetEntry; x: number }[][] = [[]];
	let x = 0;
	for (const entry of entries) {
		const { name } = entry;
		const [shown = ''] = fitted(name, room - SWATCH.width - SWATCH.gap, 1, widthOf);
		const width = SWATCH.width + SWATCH.gap + widthOf(shown);
		if (x > 0 && x + width > room) {
			rows.push([]);
			x = 0;
		}
		rows[rows.length - 1]?.push({ entry: { ...entry, name: shown }, x });
		x += width + SWATCH.after;
	}
	return rows;
}
