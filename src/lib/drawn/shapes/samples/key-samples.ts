import { NEAR_LINES } from '../../../theme/shapes/further/signs';
import { lineSample } from '../line-sample';
import type { Part } from '../part';
import { cluster } from '../further/further-signs';

/* Pieces of what stories light, about the point 0, 0, as large as a key is: for legends on pages and on paper. */

/** Discs with numbers are too large for a key: px. */
const CLUSTER_RADIUS = 8.5;

/** A piece of the band along a border. */
export const corridorSample = (): Part[] => [
	{
		outline: { x: -12, y: -6.5, width: 24, height: 13 },
		fill: 'map-band',
		stroke: 'map-highlight',
		...NEAR_LINES.corridorEdge
	}
];

/** A piece of a great circle. */
export const routeSample = (): Part[] => lineSample(NEAR_LINES.route, 'map-highlight', 'M-12 3Q0-7 12 3');

/** A piece of the line around a former State. */
export const outlineSample = (): Part[] => lineSample(NEAR_LINES.outlined, 'map-highlight');

/** A group of places, with a bar for whatever number stands there. */
export const clusterSample = (): Part[] => [
	...cluster(CLUSTER_RADIUS),
	{ outline: { x: -4, y: -0.8, width: 8, height: 1.6 }, fill: 'map-pin-ring' }
];
