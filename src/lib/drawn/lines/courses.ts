import type { CourseKind } from '../../atlas/geometry';
import { COURSE_ZOOMS, LABELS, LINE_WIDTHS } from '../../theme/drawing/lines';
import type { ZoomSizes } from '../../theme/drawing/lines';
import type { ThemeToken } from '../../theme/colours/theme';

/** How the lines of a kind that have names are drawn, and their names. */
export interface CourseLook {
	readonly colour: ThemeToken;
	readonly width: ZoomSizes;
	/** Zooms from which on and below which they are drawn and named. */
	readonly zooms: { readonly from: number; readonly to: number };
	readonly name: {
		readonly colour: ThemeToken;
		readonly lettering: {
			readonly size: number;
			readonly weight: number;
			readonly spacing: number;
			readonly halo: number;
		};
	};
}

/** Every kind of line that has a name. All lie under borders and coast, kinds in the order of `COURSE_KINDS`. */
export const COURSES: Readonly<Record<CourseKind, CourseLook>> = {
	river: {
		colour: 'map-river',
		width: LINE_WIDTHS.river,
		zooms: COURSE_ZOOMS.river,
		name: { colour: 'map-river-label', lettering: LABELS.river }
	}
};

/** Are lines of a kind drawn and named at a zoom? */
export function showsCourse(kind: CourseKind, zoom: number): boolean {
	const { from, to } = COURSES[kind].zooms;
	return zoom >= from && zoom < to;
}
