import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { FIGURE } from '$lib/atlas/perspective';
import { element } from '$lib/figure/markup/markup';
import { paintedFigure } from '$lib/figure/paper/paint';
import { getLocale } from '$lib/i18n/paraglide/runtime.js';
import { insetName } from '$lib/story/reader-figures';
import { light } from '$lib/theme/colours/theme';
import { fontOptions } from './fonts';
import { pageFigure } from './page-figure';
import { stories } from './stories';
import { storyFigures } from './story-figures';
import type { StoryFigure } from './story-figures';

/** The steps that show what a line of a scene block does, by the picture's name in the author's guide. */
const SHOWN = {
	borders: ['vancouver-to-vladivostok', 'central-asia'],
	camera: ['vancouver-to-vladivostok', 'mexico'],
	corridor: ['afghanistan', 'borders'],
	emphasise: ['thirty-five-to-fifty-seven', 'baltic'],
	'former-state': ['thirty-five-to-fifty-seven', 'helsinki'],
	inset: ['the-smallest-states', 'liechtenstein'],
	meetings: ['afghanistan', 'madrid'],
	operations: ['where-the-osce-works', 'balkans'],
	places: ['afghanistan', 'crossings'],
	routes: ['afghanistan', 'training']
} as const;

/** px: a page shows it in a narrower column, on a screen of two dots a px in full. */
const SIZE = { width: 560, height: Math.round((560 * FIGURE.height) / FIGURE.width) } as const;
/** Where the small map stands, in px, as on the page. */
const INSET = { width: 168, left: 14, bottom: 38 } as const;

/** The pictures of the author's guide as PNG, by their names: steps of stories as a small screen shows them. */
export function guidePictures(): ReadonlyMap<string, Uint8Array> {
	return new Map(
		Object.entries(SHOWN).map(([name, [slug, step]]) => {
			const story = stories.find((one) => one.slug === slug);
			const figures = story ? storyFigures(story) : [];
			const figure = figures.find((one) => one.name === step);
			if (!figure) throw new Error(`the guide shows ${slug}#${step}, which is no step`);
			return [
				name,
				picture(
					figure,
					figures.find((one) => one.name === insetName(step))
				)
			];
		})
	);
}

function picture(figure: StoryFigure, inset: StoryFigure | undefined): Uint8Array {
	const height = (INSET.width * FIGURE.height) / FIGURE.width;
	const corner = { x: INSET.left, y: SIZE.height - INSET.bottom - height, width: INSET.width, height };
	const markup = element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', ...SIZE },
		drawn(figure, { x: 0, y: 0, ...SIZE }),
		...(inset
			? [
					drawn(inset, corner),
					element('rect', { ...corner, fill: 'none', stroke: light.interface.control, 'stroke-width': 1 })
				]
			: [])
	);
	return new Resvg(markup, { font: fontOptions() }).render().asPng();
}

interface Place {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

function drawn({ scene, overlays }: StoryFigure, place: Place): string {
	const css = readFileSync('src/lib/figure/figure.css', 'utf8');
	const painted = paintedFigure(pageFigure({ scene, overlays }), css, light, place, getLocale()).replace(
		/ (width|height)="[\d.]+"/g,
		(whole, _side, at: number) => (at < 400 ? '' : whole)
	);
	return element(
		'svg',
		{ ...place, viewBox: `0 0 ${FIGURE.width} ${FIGURE.height}` },
		element('rect', { width: FIGURE.width, height: FIGURE.height, fill: light.interface.space }),
		painted
	);
}
