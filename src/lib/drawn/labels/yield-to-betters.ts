import { BOX_SIZES } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import type { BoxSize } from './box-size';
import { isNoState, LARGE_SHARE } from './label-order';
import type { DrawnLabel } from './drawn-label';
import { seenLand } from './seen-land';

const SIZES: readonly BoxSize[] = ['large', ...(Object.keys(BOX_SIZES) as (keyof typeof BOX_SIZES)[]), 'low'];

/**
 * Labels without those that would stand before their betters: in no box is a sign named on land that fills much of the
 * picture and has no name itself, nor an area of no State beside a State that has none.
 */
export function yieldToBetters(ground: Ground, labels: readonly DrawnLabel[]): DrawnLabel[] {
	const seen = seenLand(ground);
	const named = new Map(
		SIZES.map((size) => [
			size,
			new Set(
				labels
					.filter((label) => label.named.kind === 'name' && label.sizes.includes(size))
					.map(({ id }) => id)
			)
		])
	);
	const large = ground.lands.filter(({ id }) => seen.shareOf(id) >= LARGE_SHARE && !isNoState(ground, id));
	/** The lands that must have a name where this label does. */
	const betters = (label: DrawnLabel): readonly string[] => {
		if (label.named.kind === 'sign' && !label.named.lit) {
			const place = ground.screen.under([label.position.x, label.position.y]);
			return place
				? large.filter((land) => ground.drawing.holds([land], place)).map(({ id }) => ground.owner(id))
				: [];
		}
		if (label.named.kind !== 'name' || !isNoState(ground, label.id)) return [];
		return ground.borders
			.flatMap(({ properties }) => {
				const sides = properties?.countries ?? [];
				return sides.some((side) => side === label.id) ? sides.filter((side) => side !== label.id) : [];
			})
			.filter((id) => seen.shareOf(id) >= LARGE_SHARE);
	};
	return labels.flatMap((label) => {
		const wanted = betters(label);
		if (wanted.length === 0) return [label];
		const sizes = label.sizes.filter((size) => wanted.every((id) => named.get(size)?.has(id)));
		return sizes.length > 0 ? [{ ...label, sizes }] : [];
	});
}
