import type { Scene } from '../atlas/scene';
import { groundOf } from '../drawn/ground';
import type { Ground } from '../drawn/ground';
import { pictureOf } from '../drawn/picture';
import type { Picture } from '../drawn/picture';
import { courses } from './ground/courses';
import { graticuleLines, limbShade, sea } from './ground/globe';
import { land } from './ground/land';
import { lines } from './ground/lines';
import { marks } from './ground/marks';
import { patterns } from './ground/patterns';
import type { FigureInputs, FigureOptions } from './inputs';
import { lettering, svgOf } from './labels/lettering';
import { linksOf } from './links';
import { group } from './markup/markup';

export type { FigureInputs, FigureOptions, FigureTexts } from './inputs';

/**
 * Draws a Scene as one `<svg>` element: the first paint, the page without JavaScript or WebGL, print.
 * Pure: the same input gives the same bytes, in Node and in the browser. Colours come from
 * `figure.css` by class; there is no style attribute, so a strict content security policy holds.
 * @returns markup; what lies around the viewBox is drawn too, and the page's box cuts it off
 * @throws SceneError listing the ids that the atlas does not know, CameraError for an impossible camera
 */
export function figure(scene: Scene, inputs: FigureInputs, options: FigureOptions = {}): string {
	const ground = groundOf(scene, inputs, options);
	return figureOf(ground, pictureOf(ground), inputs, options.idPrefix);
}

/** The same from a picture that has been decided before. */
export function figureOf(
	ground: Ground,
	picture: Picture,
	inputs: FigureInputs,
	idPrefix = 'figure'
): string {
	const links = linksOf(ground.scene, inputs);
	const linkedBySign = new Set(
		picture.signs.flatMap(({ kind, members }) => (kind === 'microstate' ? members : []))
	);
	const lands = land(ground, links, linkedBySign, idPrefix);
	return svgOf(
		picture,
		inputs.texts.title,
		'',
		sea(ground),
		group(
			{ class: 'content' },
			graticuleLines(ground),
			lands.markup,
			patterns(ground, lands.patterned, idPrefix),
			courses(ground),
			lines(ground),
			limbShade(ground, idPrefix),
			marks(ground, inputs.overlays, idPrefix),
			lettering(picture, links)
		)
	);
}
