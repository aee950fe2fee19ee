import type { LabelPosition } from '../../lettering/label';
import type { LonLat } from '../../atlas/types';
import { LABELS } from '../../theme/lines';
import { corners, isIn } from './label-area';
import { ORDER } from './label-order';
import type { Grids } from './line-grids';

import type { Ground } from '../ground';
import { linesOf, shownName } from './seen-name';
import type { NameCandidate } from './seen-name';

/** Distance of the points that are tried, in units: two lines of a name. */
const STEP = 40;
/** Land seen at fewer points is a corner of a country, which says nothing. */
const LEAST_POINTS = 8;
/** Names of these sizes are tried. */
const SIZES = [LABELS.countryNear.small + 3, LABELS.countryNear.small] as const;

interface SeenPoint {
	readonly at: readonly [x: number, y: number];
	readonly place: LonLat;
}

/**
 * Names of countries that reach into a picture from near with much of their land, while the point of their label
 * lies outside it: each stands in the middle of what is seen, wholly on its land.
 */
export function namesInView(ground: Ground, grids: Grids): NameCandidate[] {
	if (!ground.near || ground.scene.tone === 'story') return [];
	const { inputs, screen, drawing } = ground;
	const points = seenPoints(ground);
	const lands = new Map(ground.lands.map((land) => [land.id, land]));
	return inputs.labels.flatMap((label): NameCandidate[] => {
		const land = lands.get(label.id);
		const at = screen.place(label.point);
		const name = shownName(ground, label);
		if (!land || name === null || label.microstate || (at && isIn(ground.labelArea, at))) return [];
		const holds = drawing.holder(land);
		const own = points.filter(({ place }) => holds(place));
		if (own.length < LEAST_POINTS) return [];
		const middle = [mean(own.map(({ at: [x] }) => x)), mean(own.map(({ at: [, y] }) => y))] as const;
		const distance = ({ at: [x, y] }: SeenPoint): number => Math.hypot(x - middle[0], y - middle[1]);
		const nearest = [...own].sort((one, other) => distance(one) - distance(other));
		const look = ground.look(label.id);
		const { weight, spacing } = LABELS.countryNear;
		return [
			{
				id: label.id,
				look,
				style: 'near',
				order: (look === 'outside' ? ORDER.outside : ORDER.sign) - own.length,
				keepOff: grids.borders,
				accepts: (box) =>
					corners(box).every((corner) => {
						const place = screen.under(corner);
						return place !== null && holds(place);
					}),
				positions: SIZES.flatMap((size) => {
					const lettering = { size, weight, spacing, capitals: true };
					const lines = linesOf(name, lettering);
					return nearest.map(({ at: [x, y] }): LabelPosition => ({ lines, x, y, align: 'middle' }));
				})
			}
		];
	});
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Points of a grid over the picture, with the places that they show. */
function seenPoints({ screen, labelArea }: Ground): SeenPoint[] {
	const [left, top, right, bottom] = labelArea;
	const steps = (from: number, to: number): number[] =>
		Array.from({ length: Math.floor((to - from) / STEP) }, (_, index) => from + (index + 0.5) * STEP);
	return steps(top, bottom).flatMap((y) =>
		steps(left, right).flatMap((x): SeenPoint[] => {
			const place = screen.under([x, y]);
			return place ? [{ at: [x, y], place }] : [];
		})
	);
}
