import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { FIGURE } from '$lib/atlas/camera';
import type { Scene } from '$lib/atlas/scene';
import { element } from '$lib/figure/markup';
import { paintedFigure } from '$lib/figure/paper/paint';
import { getLocale } from '$lib/i18n/paraglide/runtime.js';
import { THUMBNAIL } from '$lib/features/stories/thumbnail';
import { themes } from '$lib/theme/theme';
import type { ThemeName } from '$lib/theme/theme';
import type { Story } from '$lib/story/story';
import { pageFigure } from './page-figure';

/** Pixels of the picture for one of the page: screens of phones have two or three. */
const DENSITY = 2;
/** What is shown of the figure's width about its middle: so near that lit lines and signs are still seen. */
const SHARE = 0.5;
/** At this size letters are dust. */
const WITHOUT_LETTERS = '.figure :is(.labels, .scale-bar, .horizon, .count) { display: none; }';

/** How many borders, operations and countries a picture lights. */
const lit = ({ borders, litOperations, emphasised }: Scene): number =>
	borders.length + litOperations.length + emphasised.length;

/** The small map on a story's card, as PNG: the middle of the picture that lights most. */
export function thumbnail(story: Story, theme: ThemeName): Uint8Array {
	const [scene = story.openingScene] = story.steps
		.map((step) => step.scene)
		.toSorted((one, other) => lit(other) - lit(one));
	const css = readFileSync('src/lib/figure/figure.css', 'utf8') + WITHOUT_LETTERS;
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
