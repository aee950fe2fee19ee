import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { FIGURE } from '$lib/atlas/camera';
import type { Scene } from '$lib/atlas/scene';
import { element } from '$lib/figure/markup/markup';
import { paintedFigure } from '$lib/figure/paper/paint';
import { getLocale } from '$lib/i18n/paraglide/runtime.js';
import { THUMBNAIL } from '$lib/features/stories/thumbnail';
import { themes } from '$lib/theme/colours/theme';
import type { ThemeName } from '$lib/theme/colours/theme';
import type { Story } from '$lib/story/story';
import { model } from './model';
import { pageFigure } from './page-figure';

/** Pixels of the picture for one of the page: screens of phones have two or three. */
const DENSITY = 2;
/** What is shown of the figure's width about its middle: so near that lit lines and signs are still seen. */
const SHARE = 0.45;
/** At this size letters are dust, and lines are seen only where they are bold. */
const BOLD =
	'.figure :is(.labels, .scale-bar, .horizon, .count) { display: none; }' +
	'.figure .marks.story :is(.lit, .outlined, .route) { stroke-width: 7px; }' +
	'.figure .marks.story .halo { stroke-width: 13px; }';
/** A line in the story's own colour says more than so many signs or fills. */
const LINE = 4;
/** Shorter borders are a dot at this size. */
const SHORTEST_KM = 100;

/** How much of what a story is about a picture lights: borders, operations, countries. */
const lit = ({ borders, litOperations, emphasised }: Scene): number =>
	LINE * borders.filter((id) => (model.border(id)?.mapKm ?? 0) >= SHORTEST_KM).length +
	litOperations.length +
	emphasised.length;

/** The small map on a story's card, as PNG: the middle of the picture that lights most. */
export function thumbnail(story: Story, theme: ThemeName): Uint8Array {
	const [scene = story.openingScene] = [
		...story.steps.map((step) => step.scene),
		story.openingScene
	].toSorted((one, other) => lit(other) - lit(one));
	const css = readFileSync('src/lib/figure/figure.css', 'utf8') + BOLD;
	const figure = paintedFigure(
		pageFigure({ scene, overlays: {} }, 'card'),
		css,
		themes[theme],
		{ width: FIGURE.width, height: FIGURE.height },
		getLocale()
	);
	const width = FIGURE.width * SHARE;
	const height = (width * THUMBNAIL.height) / THUMBNAIL.width;
	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: THUMBNAIL.width * DENSITY,
			height: THUMBNAIL.height * DENSITY,
			viewBox: `${(FIGURE.width - width) / 2} ${(FIGURE.height - height) / 2} ${width} ${height}`
		},
		element('rect', { width: '100%', height: '100%', fill: themes[theme].interface.space }),
		figure
	);
	return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
