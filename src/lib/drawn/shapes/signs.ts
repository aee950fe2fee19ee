import { INSTITUTION, OPERATION } from '../../theme/shapes/shapes';
import type { Part } from './part';

/*
 * The signs that every legend has, each about its place: once for the map in both its renderers, for legends, lists and
 * what leaves the site. In the map's markup a style sheet paints them, with what is said here.
 */

/** Far signs are small; near ones stand in stories too. */
export type SignSize = 'far' | 'near';

/** An operation as a dot of this radius, with a ring of this width around it. */
export const operationDot = (
	radius: number = OPERATION.radius.far,
	ring: number = OPERATION.ring.far
): Part[] => [
	{
		outline: { r: radius + ring / 2 },
		name: 'operation-dot',
		fill: 'map-pin',
		stroke: 'map-pin-ring',
		width: ring
	}
];

/** The sign of an operation that has closed: hollow, pin and ring change their colours. */
export const closed = (parts: readonly Part[]): Part[] =>
	parts.map((part) => ({
		...part,
		fill: part.fill === 'map-pin' ? 'map-pin-ring' : 'map-pin',
		...(part.stroke && { stroke: 'map-pin', width: OPERATION.closedLine })
	}));

/** A sign that its page is not about: grey where it would be dark. */
export const aside = (parts: readonly Part[]): Part[] =>
	parts.map((part) => ({
		...part,
		...(part.fill === 'map-pin' && { fill: 'map-pin-aside' as const }),
		...(part.stroke === 'map-pin' && { stroke: 'map-pin-aside' as const })
	}));

/** The square of an institution. */
export function institution(size: SignSize): Part[] {
	const side = INSTITUTION.side[size];
	return [
		{
			outline: { x: -side / 2, y: -side / 2, width: side, height: side },
			fill: 'map-institution-fill',
			stroke: 'map-pin',
			width: INSTITUTION.line[size]
		}
	];
}
