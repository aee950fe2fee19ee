import { FIGURE } from '$lib/atlas/perspective';
import type { Shown } from '$lib/atlas/map-keys';
import { groundOf } from '$lib/drawn/ground';
import { landsNamed } from '$lib/features/share/lands-named';
import { landsInSight } from '$lib/drawn/labels/seen-land';
import { pictureOf } from '$lib/drawn/picture';
import { placeSigns } from '$lib/drawn/signs/place-signs';
import type { PlacedSign } from '$lib/drawn/signs/place-signs';
import { figure, figureOf } from '$lib/figure/figure';
import type { FigureInputs } from '$lib/figure/figure';
import { svgOf } from '$lib/figure/labels/lettering';
import { element, escaped } from '$lib/figure/markup/markup';
import figureCss from '$lib/figure/figure.css?raw';
import type { LinkedKind } from '$lib/figure/inputs';
import type { Use } from '$lib/drawn/plane/screen';
import { hasRings } from '$lib/features/share/has-rings';
import { seatAnchor } from '$lib/features/institution/institutions-by-seat';
import { figureTexts } from '$lib/features/stage/figure-texts';
import type { MapOverlays } from '$lib/atlas/overlays';
import type { Inset, Scene } from '$lib/atlas/scene';
import { addressOf, pathOf } from '$lib/i18n/address';
import { getLocale } from '$lib/i18n/paraglide/runtime.js';
import { themeStyleSheet } from '$lib/theme/colours/theme';
import { atlas, levels, rivers } from './atlas';
import { model } from './model';
import { rememberedDrawings } from './remembered-drawings';
import { usedStyle } from './used-style';

type PartOfInset = NonNullable<Inset['parts']>[number];

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
	return standing(draw(scene, overlays, pathOf, use));
}

/** Parts of a country below one another, each with its name and nothing else, as one file like `standaloneFigure`. */
export function standaloneParts(scene: Scene, parts: readonly PartOfInset[]): string {
	const inputs = figureInputs({}, pathOf);
	const height = FIGURE.height / parts.length;
	// As the large map has it, however near the small one looks.
	const { nearness, near } = groundOf(scene, inputs);
	const drawn = parts.map(({ name, camera }, index) => {
		const ground = { ...groundOf({ ...scene, camera }, inputs, { use: 'inset' }), nearness, near };
		const bare = { ...pictureOf(ground), labels: [], signs: [], horizon: [], scale: null };
		const filling = figureOf(ground, bare, inputs, `inset-${index}`).replace(' meet"', ' slice"');
		const box = { x: 0, y: index * height, width: FIGURE.width, height };
		const edge = index === 0 ? '' : element('path', { class: 'part-edge', d: `M0 ${box.y}h${FIGURE.width}` });
		const label = element(
			'text',
			{ class: 'part-name', x: PART_NAME.x, y: box.y + PART_NAME.y },
			escaped(name)
		);
		return element('svg', box, filling) + edge + label;
	});
	return standing(svgOf({ tone: scene.tone, nearness, near }, inputs.texts.title, '', ...drawn));
}

/** Where the name of a part stands below its left upper corner, in units. */
const PART_NAME = { x: 24, y: 70 } as const;

/** A figure with its colours and language. */
function standing(markup: string): string {
	const end = markup.indexOf('>') + 1;
	// Letters are made capitals by the rules of the language that is said here.
	return `${markup.slice(0, end - 1)} lang="${getLocale()}"><style>${usedStyle(standaloneCss, markup)}</style>${markup.slice(end)}`;
}

/** In a file the figure is its own container, and its box is what media queries ask about. */
const standaloneCss = themeStyleSheet() + figureCss.replaceAll('@container stage ', '@media ');

function draw(scene: Scene, overlays: MapOverlays, address: FigureAddress, use: Use = 'map'): string {
	// An inset stands on one page with its map, whose ids are others.
	const options = { use, idPrefix: use === 'inset' ? 'inset' : 'figure' };
	return figure(scene, figureInputs(overlays, address), options);
}

/** What the figure of a page shows, for its key. */
export function shownOf(scene: Scene): Shown {
	const ground = groundOf(scene, figureInputs({}, pathOf), { use: 'map' });
	return { lands: landsInSight(ground), rings: hasRings(placeSigns(ground)) };
}

/** Ids of the lands that the figure of a page names. */
export const landsNamedIn = (scene: Scene, use: Use): ReadonlySet<string> =>
	landsNamed(pictureOf(groundOf(scene, figureInputs({}, pathOf), { use })));

/** The signs of a figure that can be seen whole. */
export const signsOf = (scene: Scene): readonly PlacedSign[] =>
	placeSigns(groundOf(scene, figureInputs({}, pathOf), { use: 'card' }));

/** What every figure of the site is drawn from. */
function figureInputs(overlays: MapOverlays, address: FigureAddress): FigureInputs {
	return {
		atlas: model,
		levels,
		rivers,
		labels: atlas.labels,
		drawingOf: rememberedDrawings,
		overlays,
		texts: figureTexts(),
		hrefOf: (kind, id) => address(kind, kind === 'country' ? (model.country(id)?.slug ?? id) : id),
		hrefOfSeat: (city) => `${address('structure')}#${seatAnchor(city)}`
	};
}
