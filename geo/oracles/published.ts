import type { BorderRow } from '../../src/lib/atlas/geometry';
import type { Kilometres } from '../../src/lib/atlas/types';

export interface LengthComparison {
	readonly id: string;
	readonly mapKm: Kilometres;
	readonly publishedKm: Kilometres;
	/** Map length as a share of the published one. */
	readonly share: number;
}

/** A pair outside these shares is an outlier and needs an explanation. */
export const OUTLIER_BELOW = 0.7;
export const OUTLIER_ABOVE = 1.1;

/** Every pair with both lengths, in order of ids. */
export function compareLengths(
	rows: readonly BorderRow[],
	published: ReadonlyMap<string, { readonly km: Kilometres }>
): LengthComparison[] {
	return rows.flatMap(({ id, mapKm }) => {
		const length = published.get(id);
		return length ? [{ id, mapKm, publishedKm: length.km, share: mapKm / length.km }] : [];
	});
}

/** The middle one of some numbers in order; of an even count, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export const isOutlier = ({ share }: LengthComparison): boolean =>
	share < OUTLIER_BELOW || share > OUTLIER_ABOVE;
