import type { LabelPoint } from '../../atlas/geometry';
import type { Outline, Scene } from '../../atlas/scene';
import type { LonLat } from '../../atlas/types';

/**
 * Where the name of an outline stands: at the label of that country in it which has most room;
 * `null` where none of them is drawn.
 */
export function outlinePoint(
	{ countries }: Outline,
	labels: readonly Pick<LabelPoint, 'id' | 'point' | 'roomKm'>[]
): LonLat | null {
	const within = labels.filter(({ id }) => countries.includes(id));
	const [first, ...others] = within;
	if (!first) return null;
	return others.reduce((best, label) => (label.roomKm > best.roomKm ? label : best), first).point;
}

/** Is it a State of today on the land of a State of that time, so that the name of the one would deny the other? */
export function isWithinFormer({ outlines }: Pick<Scene, 'outlines'>, id: string): boolean {
	return outlines.some(({ countries }) => countries.some((one) => one === id));
}
