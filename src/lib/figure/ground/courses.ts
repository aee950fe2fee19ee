import { COURSE_KINDS } from '../../atlas/geometry';
import type { Ground } from '../../drawn/ground';
import { COURSES } from '../../drawn/lines/courses';
import { strokePath } from '../../drawn/plane/drawing';
import { sizeAt } from '../../theme/drawing/lines';
import { SCALED, stroke } from './stroke';

/** Lines that have names, those of a kind as one, under borders and coast. */
export function courses({ courses: shown, screen, zoom }: Ground): string {
	return COURSE_KINDS.map((kind) => {
		const drawn = shown.filter((course) => course.kind === kind).flatMap(({ lines }) => lines);
		return stroke(strokePath(screen, drawn), kind, sizeAt(COURSES[kind].width, zoom), undefined, SCALED);
	}).join('');
}
