import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { FIGURE } from '$lib/atlas/perspective';
import type { BorderId } from '$lib/atlas/types';
import { element } from '$lib/figure/markup/markup';
import { paintedFigure } from '$lib/figure/paper/paint';
import { getLocale } from '$lib/i18n/paraglide/runtime.js';
import { THUMBNAIL } from '$lib/features/stories/thumbnail-size';
import { themes } from '$lib/theme/colours/theme';
import type { ThemeName } from '$lib/theme/colours/theme';
import type { Story } from '$lib/story/story';
import { model } from './model';
import { pageFigure, signsOf } from './page-figure';
import { boldAt, cropOf, motifOf } from './thumbnail-motif';

/** Pixels of the picture for one of the page: screens of phones have two or three. */
const DENSITY = 2;

/** Shorter borders are a dot at this size. */
const SHORTEST_KM = 100;
const isLong = (border: BorderId): boolean => (model.border(border)?.mapKm ?? 0) >= SHORTEST_KM;

/** The small map on a story's card, as PNG: what tells the story from others, large. */
export function thumbnail(story: Story, theme: ThemeName): Uint8Array {
	const scene = motifOf([...story.steps.map((step) => step.scene), story.openingScene], isLong);
	const { x, y, width, height } = cropOf(scene, signsOf(scene));
	const css = readFileSync('src/lib/figure/figure.css', 'utf8') + boldAt(width);
	const figure = paintedFigure(
		pageFigure({ scene, overlays: {} }, 'card'),
		css,
		themes[theme],
		{ width: FIGURE.width, height: FIGURE.height },
		getLocale()
	);
	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: THUMBNAIL.width * DENSITY,
			height: THUMBNAIL.height * DENSITY,
			viewBox: `${x} ${y} ${width} ${height}`
		},
		element('rect', { width: '100%', height: '100%', fill: themes[theme].interface.space }),
		figure
	);
	return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
