import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { FIGURE } from '$lib/atlas/perspective';
import { marksNamed } from '$lib/atlas/marks';
import { markNotes } from '$lib/i18n/mark-names';
import type { MapOverlays } from '$lib/atlas/overlays';
import type { Scene } from '$lib/atlas/scene';
import { element } from '$lib/figure/markup/markup';
import { paintedFigure } from '$lib/figure/paper/paint';
import { m } from '$lib/i18n/paraglide/messages.js';
import { getLocale } from '$lib/i18n/paraglide/runtime.js';
import { light } from '$lib/theme/colours/theme';
import { COLUMN, cardText } from './card-text';
import type { CardWords } from './card-text';
import { fontOptions } from './fonts';
import { model } from './model';
import { landsNamedIn, pageFigure } from './page-figure';
import { organisationWords } from '$lib/features/organisation';

/** px, as sites that show links expect it. */
export const CARD = { width: 1200, height: 630 } as const;

/** A card as PNG: the page's picture with its title, and that the atlas is unofficial. */
export function card(words: CardWords, scene: Scene, overlays: MapOverlays): Uint8Array {
	return new Resvg(cardMarkup(words, scene, overlays), { font: fontOptions() }).render().asPng();
}

function cardMarkup({ title, kind }: CardWords, scene: Scene, overlays: MapOverlays): string {
	const { paper, space, rule2 } = light.interface;
	const map = { x: COLUMN.left + COLUMN.width + 24, width: CARD.width - COLUMN.left - COLUMN.width - 24 };
	const scale = Math.min(map.width / FIGURE.width, CARD.height / FIGURE.height);
	const size = { width: Math.round(FIGURE.width * scale), height: Math.round(FIGURE.height * scale) };
	const css = readFileSync('src/lib/figure/figure.css', 'utf8');
	// The figure is painted as it looks at its own size; the card shrinks letters and all.
	const figure = paintedFigure(
		pageFigure({ scene, overlays }, 'card'),
		css,
		light,
		{ width: FIGURE.width, height: FIGURE.height },
		getLocale()
	).replace(/^<svg[^>]*>/, (opening) => opening.replace(/ (width|height)="[\d.]+"/g, ''));
	const lands = landsNamedIn(scene, 'card');
	const inWords = marksNamed(scene, model);
	const marks = model.marks.filter((mark) => lands.has(mark.area) || inWords.includes(mark));
	const notes = [m.boundary_disclaimer(organisationWords), ...markNotes(marks)].join(' ');
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
		cardText({ title, kind, notes })
	);
}
