import { OPERATION } from '../../../theme/shapes/shapes';
import { SIGNS } from '../../../theme/shapes/further/signs';
import { short } from '../part';
import type { Outline, Part } from '../part';
import type { SignSize } from '../signs';

/* Signs that the map has near or on some pages; see `signs.ts`. */

/**
 * An operation as a pin, a drop whose tip is the place: a circle as wide as the pin, tangent lines down to
 * the tip, and a hole in its head.
 * @param scale of its size; its line stays as wide as it is
 */
export function operationPin(scale = 1): Part[] {
	const { width, height, hole } = SIGNS.pin;
	const r = (width / 2) * scale;
	const up = height * scale - r;
	const rise = short((r * r) / up - up);
	const half = (r * Math.sqrt(up * up - r * r)) / up;
	return [
		{
			outline: {
				d: `M0 0L${short(-half)} ${rise}A${short(r)} ${short(r)} 0 1 1 ${short(half)} ${rise}z`
			},
			name: 'pin',
			fill: 'map-pin',
			stroke: 'map-pin-ring',
			width: OPERATION.ring.near,
			round: true
		},
		{
			outline: { cy: -up, r: r * hole },
			name: 'pin-hole',
			fill: 'map-pin-ring'
		}
	];
}

/** Ring and dot of a microstate that takes part; on land of another look a style sheet paints them in its colours. */
export const microstate = (size: SignSize): Part[] => [
	{
		outline: { r: SIGNS.microstateRing.radius[size] },
		name: 'ring',
		fill: 'map-disc',
		stroke: 'far-first',
		width: SIGNS.microstateRing.width[size]
	},
	{
		outline: { r: SIGNS.microstateDot.radius[size] },
		name: 'dot',
		fill: 'far-first'
	}
];

/** The diamond of a bridge or of another place where a border can be crossed. */
export const crossing = (): Part[] => [
	{ outline: diamond(SIGNS.bridge.side), ...HOLLOW, width: SIGNS.bridge.line, round: true }
];

/** The diamond of a city where meetings were held, of this side. */
export const meeting = (side: number = SIGNS.meeting.side): Part[] => [
	{ outline: diamond(side), ...FULL, width: SIGNS.meeting.line, round: true }
];

/** A town. */
export const town = (): Part[] => [{ outline: { r: SIGNS.town.radius }, ...HOLLOW, width: SIGNS.town.line }];

/** The disc under the number of places that share it, of this radius with its line. */
export const cluster = (radius: number): Part[] => [
	{
		outline: { r: radius - SIGNS.cluster.line / 2 },
		...FULL,
		width: SIGNS.cluster.line
	}
];

const FULL = { fill: 'map-pin', stroke: 'map-pin-ring' } as const;
const HOLLOW = { fill: 'map-institution-fill', stroke: 'map-pin' } as const;

/** A square that stands on a corner. */
function diamond(side: number): Outline {
	const half = side * Math.SQRT1_2;
	return { d: `M0${short(-half)}L${short(half)} 0 0 ${short(half)}${short(-half)} 0z` };
}
