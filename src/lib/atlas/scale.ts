import { figureScale } from './camera';
import { FIGURE } from './perspective';
import { EARTH_RADIUS_KM } from './earth';
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

/** The longest bar, and its left lower end from the edges of the figure, in figure units. */
const BAR = { widest: 150, left: 24, bottom: 34 } as const;

/** A bar in a box: its length, and its left lower end from the box's edges, in px. */
export interface ScaleBar extends Scale {
	readonly left: number;
	readonly bottom: number;
}

/**
 * The bar of a picture whose globe has a radius of `radius` px, or which has that globe's scale in its
 * middle: the figure's own bar, as a box of any size shows it.
 */
export function scaleBarIn(
	box: { readonly width: number; readonly height: number },
	radius: number
): ScaleBar {
	const scale = figureScale(box.width, box.height);
	return {
		...scaleFor(EARTH_RADIUS_KM / radius, BAR.widest * scale),
		left: (box.width - FIGURE.width * scale) / 2 + BAR.left * scale,
		bottom: (box.height - FIGURE.height * scale) / 2 + BAR.bottom * scale
	};
}
