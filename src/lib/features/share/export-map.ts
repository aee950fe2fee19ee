import { FIGURE } from '$lib/atlas/perspective';
import type { PageKind } from '$lib/atlas/page';
import { landsNamed } from './lands-named';
import { markNotes } from '$lib/i18n/mark-names';
import { paintedMarkup } from '$lib/figure/paper/painted';
import { sheet } from '$lib/figure/paper/sheet';
import { formatDate } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import { getLocale } from '$lib/i18n/paraglide/runtime.js';
import { themes } from '$lib/theme/colours/theme';
import type { ThemeName } from '$lib/theme/colours/theme';
import { atlas } from '../atlas';
import { figureDrawer } from '../stage/figure-slot.svelte';
import { figureElement } from '../stage/stage-figure';
import type { FigurePicture } from '../stage/figure-slot.svelte';
import { drawSvg } from './canvas';
import { hasRings } from './has-rings';
import { mapLegend } from './printed-legend';
import { withStyledFigure } from './styled-figure';
import { organisationWords } from '../organisation';

export interface ExportWish {
	readonly format: 'svg' | 'png';
	/** px */
	readonly width: number;
	readonly theme: ThemeName;
	readonly title: string;
	/** Of the page that the map is taken from. */
	readonly kind: PageKind;
	readonly address: string;
}

/** The fonts of figures, as `theme/fonts.css` names them. */
const LETTERS = { sans: '"Atlas Sans"', serif: '"Atlas Serif Italic"' } as const;
const EXPORT_SIZE = { width: FIGURE.width, height: FIGURE.height };

/**
 * The present picture as a file, with its legend and what must stand on it, in the page's language.
 * @throws Error where the picture cannot be drawn, or the browser has no memory for it.
 */
export async function exportMap({ scene, overlays }: FigurePicture, wish: ExportWish): Promise<Blob> {
	const drawer = await figureDrawer();
	await drawer.prepare(scene, EXPORT_SIZE.width, EXPORT_SIZE.height);
	const theme = themes[wish.theme];
	const figure = drawer.draw(scene, overlays, { ...EXPORT_SIZE, idPrefix: 'export', use: 'card' });
	const painted = withStyledFigure(figureElement(figure), theme, (styled) =>
		paintedMarkup(styled, EXPORT_SIZE, getLocale())
	);
	const picture = drawer.shown(scene, { ...EXPORT_SIZE, use: 'card' });
	const named = landsNamed(picture);
	const markup = sheet(
		painted,
		{
			title: wish.title,
			site: m.site_title(organisationWords),
			legend: mapLegend(scene, atlas, wish.kind, { lands: picture.lands, rings: hasRings(picture.signs) }),
			notes: [
				m.boundary_disclaimer(organisationWords),
				...markNotes(atlas.marks.filter(({ area }) => named.has(area))),
				m.print_sources(),
				`${m.as_of({ date: formatDate(atlas.asOf) })} ${wish.address}`
			]
		},
		theme,
		wish.width
	);
	return wish.format === 'svg' ? new Blob([markup], { type: 'image/svg+xml' }) : png(markup);
}

async function png(markup: string): Promise<Blob> {
	const svg = figureElement(markup);
	const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
	const canvas = document.createElement('canvas');
	Object.assign(canvas, { width, height });
	const context = canvas.getContext('2d');
	if (!context) throw new Error(`this browser has no canvas of ${width} × ${height} px`);
	// The names are set in the page's own letters.
	for (const element of [svg, ...svg.querySelectorAll('[font-family]')]) {
		const serif = element.getAttribute('font-family')?.includes('Serif') ?? false;
		element.setAttribute('font-family', serif ? LETTERS.serif : LETTERS.sans);
	}
	await Promise.all(Object.values(LETTERS).map((family) => document.fonts.load(`1em ${family}`)));
	drawSvg(svg, context);
	return new Promise((resolve, reject) =>
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be packed'))),
			'image/png'
		)
	);
}
