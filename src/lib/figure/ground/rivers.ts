import { COURSE_KINDS } from '../../atlas/geometry';
import type { CourseKind } from '../../atlas/geometry';
import type { Ground } from '../../drawn/ground';
import { strokePath } from '../../drawn/plane/drawing';
import { PATH_SCALE } from '../../drawn/plane/path';
import { LINE_WIDTHS, showsRivers, sizeAt } from '../../theme/lines';
import { element } from '../markup';

/** The named lines, those of a kind as one path, under borders and coast. */
export function rivers(ground: Ground): string {
	if (!showsRivers(ground.zoom)) return '';
	return COURSE_KINDS.map((kind) => linesOfKind(ground, kind)).join('');
}

function linesOfKind({ inputs, screen, zoom }: Ground, kind: CourseKind): string {
	const d = strokePath(
		screen,
		inputs.rivers.filter((course) => course.kind === kind).flatMap(({ lines }) => lines)
	);
	if (d === '') return '';
	return element('path', {
		class: kind,
		transform: `scale(${1 / PATH_SCALE})`,
		'stroke-width': sizeAt(LINE_WIDTHS[kind], zoom),
		d
	});
}
