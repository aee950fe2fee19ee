import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { FIGURE } from '$lib/atlas/camera';
import { KOSOVO } from '$lib/atlas/kosovo';
import type { MapOverlays } from '$lib/atlas/overlays';
import type { Scene } from '$lib/atlas/scene';
import { element, escaped } from '$lib/figure/markup';
import { paintedFigure } from '$lib/figure/paint';
import { m } from '$lib/i18n/paraglide/messages.js';
import { light } from '$lib/theme/theme';
import { model } from './model';
import { cardFonts } from './fonts';
import { pageFigure } from './page-figure';

/** px, as sites that show links expect it. */
export const CARD = { width: 1200, height: 630 } as const;
const COLUMN = { left: 56, width: 400 } as const;
const TITLE = { size: 52, line: 58, most: 4 } as const;
const SANS = 'Source Sans 3';
const SERIF = 'Source Serif 4, Source Serif 4 SemiBold';
/** Mean width of a serif letter of this weight, in ems: close enough to break a title. */
const LETTER_EMS = 0.52;

export interface CardWords {
	readonly title: string;
	/** What it is: "Participating State". */
	readonly kind: string;
}

/** A card as PNG: the page's picture with its title, and that the atlas is unofficial. */
export function card(words: CardWords, scene: Scene, overlays: MapOverlays): Uint8Array {
	const resvg = new Resvg(cardMarkup(words, scene, overlays), {
		font: { fontFiles: [...cardFonts()], loadSystemFonts: false, defaultFontFamily: SANS }
	});
	return resvg.render().asPng();
}

function cardMarkup({ title, kind }: CardWords, scene: Scene, overlays: MapOverlays): string {
	const { paper, ink, ink2, ink3, space, rule2 } = light.interface;
	const map = { x: COLUMN.left + COLUMN.width + 24, width: CARD.width - COLUMN.left - COLUMN.width - 24 };
	const scale = Math.min(map.width / FIGURE.width, CARD.height / FIGURE.height);
	const size = { width: Math.round(FIGURE.width * scale), height: Math.round(FIGURE.height * scale) };
	const css = readFileSync('src/lib/figure/figure.css', 'utf8');
	// The figure is painted as it looks at its own size; the card shrinks letters and all.
	const figure = paintedFigure(pageFigure({ scene, overlays }, 'card'), css, light, {
		width: FIGURE.width,
		height: FIGURE.height
	}).replace(/ (width|height)="[\d.]+"/g, (whole, _side, at: number) => (at < 400 ? '' : whole));
	const lines = broken(title);
	const text = (y: number, content: string, size: number, more: Record<string, string>): string =>
		element('text', { x: COLUMN.left, y, 'font-size': size, 'font-family': SANS, ...more }, escaped(content));
	const top = 210;
	const noted = `${figure}${title}`.includes(model.nameOf(KOSOVO));
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: CARD.width,
			height: CARD.height,
			viewBox: `0 0 ${CARD.width} ${CARD.height}`
		},
		element('rect', { width: CARD.width, height: CARD.height, fill: space }),
		element(
			'svg',
			{
				x: map.x + (map.width - size.width) / 2,
				y: (CARD.height - size.height) / 2,
				width: size.width,
				height: size.height,
				viewBox: `0 0 ${FIGURE.width} ${FIGURE.height}`,
				overflow: 'visible'
			},
			figure
		),
		element('rect', { width: map.x, height: CARD.height, fill: paper }),
		element('rect', { x: map.x, width: 1, height: CARD.height, fill: rule2 }),
		text(92, m.site_title(), 26, { fill: ink, 'font-weight': '600' }),
		text(top - TITLE.line - 14, kind, 24, { fill: ink2 }),
		...lines.map((line, index) =>
			text(top + index * TITLE.line, line, TITLE.size, {
				fill: ink,
				'font-family': SERIF,
				'font-weight': '600'
			})
		),
		...wrapped(noted ? `${m.boundary_disclaimer()} ${m.kosovo_note()}` : m.boundary_disclaimer(), 58).map(
			(line, index, all) => text(596 - (all.length - 1 - index) * 20, line, 15.5, { fill: ink3 })
		)
	);
}

/** A title in lines that fit the column; the last one ends in an ellipsis where there are too many. */
function broken(title: string): string[] {
	const lines = wrapped(title, Math.floor(COLUMN.width / (TITLE.size * LETTER_EMS)));
	if (lines.length <= TITLE.most) return lines;
	return [...lines.slice(0, TITLE.most - 1), `${lines[TITLE.most - 1] ?? ''}…`];
}

/** Words in lines of at most so many letters. */
export function wrapped(text: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines[lines.length - 1];
		if (last !== undefined && last.length + 1 + word.length <= letters)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
