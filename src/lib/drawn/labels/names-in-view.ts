import { isSubject } from '../../atlas/emphasis';
import type { Box } from '../../lettering/box';
import { labelBox } from '../../lettering/label';
import type { LabelPosition } from '../../lettering/label';
import { LABELS } from '../../theme/drawing/lines';
import { corners } from './land-under';
import { LARGE_SHARE, orderOfLand } from './label-order';
import type { Grids } from './line-grids';
import type { Ground } from '../ground';
import { AS_SET } from './enlarged';
import type { Enlarged } from './enlarged';
import { linesOf, shownName } from './seen-name';
import type { NameCandidate } from './seen-name';
import { fromTheMiddle, seenLand } from './seen-land';
import { isWithinFormer } from './outline';

/** Land seen at fewer points is a corner of a country, which says nothing; a name that is there stays down to fewer. */
const LEAST_POINTS = { new: 5, kept: 2 } as const;
/** So many of them are tried, the middle ones first. */
const MOST_TRIED = 60;

/**
 * Names of countries on the part of their land that is seen, where the point of their label lies outside the picture or
 * has no room: each stands near the middle of what is seen, wholly on its land.
 */
export function namesInView(
	ground: Ground,
	grids: Grids,
	{ letters }: Enlarged = AS_SET,
	isKept: (id: string) => boolean = () => false,
	isWanted: (id: string) => boolean = () => true
): NameCandidate[] {
	if (ground.scene.tone === 'story') return [];
	const isOpening = ground.scene.camera.kind === 'opening';
	const { inputs, screen, drawing, near } = ground;
	const seen = seenLand(ground);
	const lands = new Map(ground.lands.map((land) => [land.id, land]));
	return inputs.labels.flatMap((label): NameCandidate[] => {
		if (!isWanted(label.id) || (isOpening && seen.shareOf(label.id) < LARGE_SHARE)) return [];
		const land = lands.get(label.id);
		const own = seen.pointsOf(label.id);
		if (!land || own.length < LEAST_POINTS[isKept(label.id) ? 'kept' : 'new'] || label.microstate) return [];
		const name = shownName(ground, label);
		if (name === null || isSubject(ground.scene, label.id) || isWithinFormer(ground.scene, label.id))
			return [];
		const holds = drawing.holder(land);
		const nearest = fromTheMiddle(own).slice(0, MOST_TRIED);
		const look = ground.look(label.id);
		const { weight, spacing } = near ? LABELS.countryNear : LABELS.countryFar;
		const sizes = near
			? [LABELS.countryNear.small + 3, LABELS.countryNear.small]
			: [LABELS.countryFar.small, LABELS.countryFar.smallest];
		const isOwnOrSea = (corner: readonly [number, number]): boolean => {
			const place = screen.under(corner);
			return place !== null && (holds(place) || !drawing.holds(ground.lands, place));
		};
		const isOwn = (corner: readonly [number, number]): boolean => {
			const place = screen.under(corner);
			return place !== null && holds(place);
		};
		const order = orderOfLand(ground, label, look);
		const whole = {
			id: label.id,
			look,
			style: near ? ('near' as const) : ('far' as const),
			order: order + 1,
			keepOff: near ? grids.borders : grids.outlines,
			accepts: (box: Box) => corners(box).every(isOwn),
			positions: sizes.flatMap((size) => {
				const lines = linesOf(name, { size, weight, spacing, capitals: near && look !== 'no-status' });
				return nearest.flatMap(([x, y]): LabelPosition[] => {
					const position: LabelPosition = { lines, x, y, align: 'middle' };
					const inside = movedInto(ground.labelArea, position, letters);
					return inside.x === x && inside.y === y ? [position] : [position, inside];
				});
			})
		};
		if (!near || seen.shareOf(label.id) < LARGE_SHARE) return [whole];
		// A narrow land is known by a name that reaches over its coast, never over another land.
		return [whole, { ...whole, order: order + 2, accepts: (box: Box) => corners(box).every(isOwnOrSea) }];
	});
}

/** At the edge of a picture, where a name about the point would be cut, it stands beside the edge. */
function movedInto([left, top, right, bottom]: Box, position: LabelPosition, letters: number): LabelPosition {
	const box = labelBox(position, letters);
	const [x, y] = [(box[2] - box[0]) / 2, (box[3] - box[1]) / 2];
	return {
		...position,
		x: Math.max(left + x, Math.min(right - x, position.x)),
		y: Math.max(top + y, Math.min(bottom - y, position.y))
	};
}
