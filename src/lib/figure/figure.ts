import { FIGURE } from '../atlas/camera';
import type { Scene } from '../atlas/scene';
import { calloutOf } from './callout';
import { checkScene } from './check';
import { graticuleLines, limbShade, sea } from './globe';
import { beyondHorizon, horizonNames } from './horizon';
import type { FigureInputs, FigureOptions } from './inputs';
import { labels } from './labels';
import { land } from './land';
import { lines, marks } from './lines';
import { element, group } from './markup';
import { patterns } from './patterns';
import { overTheMap } from './over-the-map';
import { pictureOf } from './picture';
import { rivers } from './rivers';
import { scaleBar } from './scale-bar';
import { signs } from './sign-markup';
import { placeSigns } from './signs';

export { FigureError } from './inputs';
export type { FigureInputs, FigureOptions, FigureTexts } from './inputs';

/** The look between far and near is drawn in this many steps; `figure.css` has a rule for each. */
const LOOK_STEPS = 10;

/**
 * Draws a Scene as one `<svg>` element: the first paint, the page without JavaScript or WebGL, print.
 * Pure: the same input gives the same bytes, in Node and in the browser. Colours come from
 * `figure.css` by class; there is no style attribute, so a strict content security policy holds.
 * @returns markup; what lies around the viewBox is drawn too, and the page's box cuts it off
 * @throws FigureError listing the ids that the atlas does not know, CameraError for an impossible camera
 */
export function figure(scene: Scene, inputs: FigureInputs, options: FigureOptions = {}): string {
	checkScene(scene, inputs.atlas);
	const picture = pictureOf(scene, inputs, options);
	const placed = placeSigns(picture);
	const rings = placed.filter(({ kind }) => kind === 'microstate');
	const linkedBySign = new Set(rings.flatMap(({ members }) => members));
	const callout = scene.camera.kind === 'opening' && !picture.near ? calloutOf(rings) : null;
	const hidden = beyondHorizon(picture);
	const scale = scaleBar(picture);
	const taken = [
		...(callout?.boxes ?? []),
		...hidden.map(({ box }) => box),
		...(scale ? [scale.box] : []),
		...(picture.use === 'map' ? overTheMap(scene, inputs.atlas) : [])
	];
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			class: `figure${scene.tone === 'story' ? ' story' : ''} look-${Math.round(picture.nearness * LOOK_STEPS)} ${picture.near ? 'near' : 'far'}`,
			viewBox: `0 0 ${FIGURE.width} ${FIGURE.height}`,
			preserveAspectRatio: 'xMidYMid meet',
			role: 'group',
			'aria-label': inputs.texts.title,
			// A translator's elements are not drawn in here, and the live map's names are not translated either.
			translate: 'no'
		},
		sea(picture),
		group(
			{ class: 'content' },
			graticuleLines(picture),
			land(picture, linkedBySign),
			patterns(picture),
			rivers(picture),
			lines(picture),
			limbShade(picture),
			marks(picture),
			signs(picture, placed, callout),
			horizonNames(picture, hidden),
			labels(picture, placed, taken),
			scale?.markup ?? ''
		)
	);
}
