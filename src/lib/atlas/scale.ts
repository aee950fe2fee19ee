import type { Kilometres } from './types';

export interface Scale {
	readonly km: Kilometres;
	/** Length of the bar in px. */
	readonly width: number;
}

/** Steps of a scale within a power of ten. */
const STEPS = [5, 2, 1] as const;

/**
 * The longest round distance whose bar is no longer than `widest` px.
 * @throws RangeError unless both are above 0.
 */
export function scaleFor(kmPerPixel: number, widest: number): Scale {
	if (!(kmPerPixel > 0) || !(widest > 0)) {
		throw new RangeError(`a scale needs a positive resolution and width, not ${kmPerPixel} and ${widest}`);
	}
	const most = kmPerPixel * widest;
	const power = 10 ** Math.floor(Math.log10(most));
	const step = STEPS.find((candidate) => candidate * power <= most) ?? 1;
	const km = step * power;
	return { km, width: km / kmPerPixel };
}
