import { FIGURE } from '../../atlas/perspective';
import type { Box } from '../../lettering/box';
import { labelBox } from '../../lettering/label';
import type { LabelPosition } from '../../lettering/label';
import type { Ground } from '../ground';
import { seenLand } from './seen-land';
import type { Seen } from './seen-name';

/** A name that is moved in from beside the figure comes no nearer to its edge, in units. */
const FROM_EDGE = 4;

/**
 * Places in which a name is whole in every box before those beside the figure, which a box that is hardly wider leaves out: those
 * that are so by themselves, then those that were moved in from beside, as far as their land goes. In a box that is known all are
 * seen.
 */
export function wholeFirst(
	ground: Ground,
	{ label }: Seen,
	positions: readonly LabelPosition[]
): readonly LabelPosition[] {
	const { box, lands, screen, drawing } = ground;
	const beside = box ? [] : positions.filter((position) => !isWhole(labelBox(position)));
	if (beside.length === 0) return positions;
	const own = lands.find(({ id }) => id === label.id);
	const holds = own && drawing.holder(own);
	const isOnOwnLand = ([left, top, right, bottom]: Box): boolean =>
		[left, (left + right) / 2, right].every((x) => {
			const place = screen.under([x, (top + bottom) / 2]);
			return place !== null && holds?.(place);
		});
	const movedIn = (position: LabelPosition): LabelPosition[] => {
		const [left, , right] = labelBox(position);
		const by = Math.max(0, FROM_EDGE - left) - Math.max(0, right + FROM_EDGE - FIGURE.width);
		const moved = { ...position, x: position.x + by };
		return isOnOwnLand(labelBox(moved)) ? [moved] : [];
	};
	const points = seenLand(ground).pointsOf(label.id);
	const settings = [...new Set(beside.map(({ lines }) => lines))];
	return [
		...positions.filter((position) => !beside.includes(position)),
		...beside.flatMap(movedIn),
		// Further off, where its land comes further in.
		...settings.flatMap((lines) =>
			points.flatMap(({ at: [x, y] }) => movedIn({ lines, x, y, align: 'middle' }))
		),
		...beside
	];
}

/** Is it whole in a box of the figure's own width too? */
export const isWhole = ([left, , right]: Box): boolean => left >= 0 && right <= FIGURE.width;
