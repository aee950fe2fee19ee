import type { LabelCandidate, LabelLine, LabelPosition } from '../../lettering/label';
import type { CourseKind } from '../../atlas/geometry';
import type { Look } from '../looks';
import type { SignKind } from '../signs/place-signs';
import { LABELS } from '../../theme/drawing/lines';

/** What a label names, and how: all that its drawing depends on. */
export type Named =
	| {
			readonly kind: 'name';
			readonly style: 'far' | 'far-beside' | 'near' | 'subject' | 'outline';
			readonly look: Look;
			/** It stands on land that its fill sets off. */
			readonly setOff: boolean;
	  }
	/** `lit`: a sign that the picture lights, or that its page lists. */
	| { readonly kind: 'sign'; readonly of: SignKind; readonly lit: boolean }
	| { readonly kind: 'length'; readonly story: boolean }
	| { readonly kind: 'sea' }
	| { readonly kind: 'course'; readonly of: CourseKind };

/** A label that may show, with what it names. */
export interface NamingCandidate extends LabelCandidate {
	readonly named: Named;
	/** Width of its halo in units. */
	readonly halo: number;
	/** Point of the picture that it goes along with where its own place lies beside the globe. */
	readonly of?: readonly [x: number, y: number];
}

/** Is a label so large that it grows less than others in small boxes? */
export const isLarge = (named: Named): boolean =>
	named.kind === 'length' || (named.kind === 'name' && named.style === 'subject');

/** Lengths of leaders, in units, the shortest that finds room being taken. */
const LEADERS: readonly number[] = [26, 36, 48, 62, 80];
/** The same for lengths, of which a picture has few. */
export const LONG_LEADERS: readonly number[] = [...LEADERS, 104, 128];
/** Directions that leaders try. */
const DIRECTIONS = 16;

/** Places at the ends of leaders, nearest to the wanted direction `away` (radians, clockwise from the right) first. */
export function leaderPositions(
	lines: readonly LabelLine[],
	[x, y]: readonly [number, number],
	away: number,
	leaders: readonly number[] = LEADERS,
	directions = DIRECTIONS
): LabelPosition[] {
	const half = (lines.reduce((sum, { lettering }) => sum + lettering.size, 0) * LABELS.lineHeight) / 2;
	return leaders.flatMap((reach) =>
		Array.from({ length: directions }, (_, turn): LabelPosition => {
			// 0, +1, −1, +2, −2 … steps away from the wanted direction.
			const steps = turn % 2 === 0 ? -turn / 2 : (turn + 1) / 2;
			const angle = away + (steps * 2 * Math.PI) / directions;
			const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
			return {
				lines,
				x: x + dx * reach,
				y: y + dy * (reach + half),
				align: dx > 0.35 ? 'start' : dx < -0.35 ? 'end' : 'middle'
			};
		})
	);
}
