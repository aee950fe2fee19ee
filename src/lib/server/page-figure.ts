import { figure } from '$lib/figure/figure';
import figureCss from '$lib/figure/figure.css?raw';
import type { LinkedKind } from '$lib/figure/inputs';
import type { Use } from '$lib/drawn/plane/screen';
import { seatAnchor } from '$lib/features/institution/institutions-by-seat';
import { figureTexts } from '$lib/features/stage/figure-texts';
import type { MapOverlays } from '$lib/atlas/overlays';
import type { Scene } from '$lib/atlas/scene';
import { addressOf, pathOf } from '$lib/i18n/address';
import { getLocale } from '$lib/i18n/paraglide/runtime.js';
import { themeStyleSheet } from '$lib/theme/theme';
import { atlas, detail, overview, rivers } from './atlas';
import { model } from './model';
import { usedStyle } from './used-style';

/** How the pages that a figure links to are written. */
type FigureAddress = (kind: LinkedKind | 'structure', slug?: string) => string;

/** The figure of a page as markup; empty where the page has no Scene. */
export function pageFigure({ scene, overlays = {} }: App.Locals, use: Use = 'map'): string {
	return scene ? draw(scene, overlays, addressOf, use) : '';
}

/**
 * A figure that can stand alone as a file, with its colours. Links begin at the site's root, as the
 * file does not know in which page it will be shown: who puts it there sets them right.
 */
export function standaloneFigure(scene: Scene, overlays: MapOverlays, use: Use): string {
	const markup = draw(scene, overlays, pathOf, use);
	const end = markup.indexOf('>') + 1;
	// Letters are made capitals by the rules of the language that is said here.
	return `${markup.slice(0, end - 1)} lang="${getLocale()}"><style>${usedStyle(standaloneCss, markup)}</style>${markup.slice(end)}`;
}

/** In a file the figure is its own container, and its box is what media queries ask about. */
const standaloneCss = themeStyleSheet() + figureCss.replaceAll('@container stage ', '@media ');

function draw(scene: Scene, overlays: MapOverlays, address: FigureAddress, use: Use = 'map'): string {
	return figure(
		scene,
		{
			atlas: model,
			overview,
			detail,
			rivers,
			labels: atlas.labels,
			overlays,
			texts: figureTexts(),
			hrefOf: (kind, id) => address(kind, kind === 'country' ? (model.country(id)?.slug ?? id) : id),
			hrefOfSeat: (city) => `${address('structure')}#${seatAnchor(city)}`
		},
		// An inset stands on one page with its map, whose ids are others.
		{ use, idPrefix: use === 'inset' ? 'inset' : 'figure' }
	);
}
