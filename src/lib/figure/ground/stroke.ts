import { PATH_SCALE } from '../../drawn/plane/path';
import { element } from '../markup/markup';

/** The transform of groups whose path data are in steps. */
export const SCALED = `scale(${1 / PATH_SCALE})`;

/** A path that is drawn as a line; nothing where there is none. */
export function stroke(
	d: string,
	className: string,
	width: number,
	dash?: readonly number[],
	transform?: string
): string {
	if (d === '') return '';
	return element('path', {
		class: className,
		transform,
		'stroke-width': width,
		'stroke-dasharray': dash?.join(' '),
		d
	});
}
