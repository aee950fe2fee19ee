import { FIGURE } from '../../atlas/perspective';
import type { Picture } from '../../drawn/picture';
import type { Links } from '../links';
import { element, group } from '../markup/markup';
import { horizonNames } from './horizon';
import { labelMarkup } from './label-markup';
import { scaleBar } from './scale-bar';
import { signs } from './sign-markup';

/** The look between far and near is drawn in this many steps; `figure.css` has a rule for each. */
const LOOK_STEPS = 10;

/**
 * Everything that stands on the land, above either renderer: signs, names, lengths, the scale.
 * @param ofBox whether the picture was decided for the one box that will show it
 */
export function lettering(picture: Picture, links: Links, ofBox = false): string {
	const signOf = new Map(picture.signs.map((sign) => [`${sign.kind} ${sign.members[0] ?? ''}`, sign]));
	return (
		signs(picture, links) +
		horizonNames(picture.horizon, links.country) +
		group(
			{ class: 'labels', 'aria-hidden': 'true' },
			...picture.labels.map((label) => labelMarkup(label, ofBox, signOf.get(label.id)))
		) +
		(picture.scale ? scaleBar(picture.scale) : '')
	);
}

/** The `<svg>` element of a picture around its content, with the classes that the style sheet goes by. */
export function svgOf(
	{ tone, nearness, near }: Pick<Picture, 'tone' | 'nearness' | 'near'>,
	title: string,
	more: string,
	...content: readonly string[]
): string {
	const look = `look-${Math.round(nearness * LOOK_STEPS)} ${near ? 'near' : 'far'}`;
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			class: `figure${more}${tone === 'story' ? ' story' : ''} ${look}`,
			viewBox: `0 0 ${FIGURE.width} ${FIGURE.height}`,
			preserveAspectRatio: 'xMidYMid meet',
			role: 'group',
			'aria-label': title,
			// A translator's elements are not drawn in here.
			translate: 'no'
		},
		...content
	);
}

/** The lettering alone, to stand above a live map; `ofBox` as for `lettering`. */
export const letteringAlone = (picture: Picture, links: Links, title: string, ofBox: boolean): string =>
	svgOf(picture, title, ' lettering', lettering(picture, links, ofBox));
