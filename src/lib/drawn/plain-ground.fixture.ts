import type { CountryGeometry } from '../atlas/geometry';
import type { CountryId, LonLat } from '../atlas/types';
import { inputs, scene } from '../figure/figure.fixture';
import type { Box } from '../lettering/box';
import type { LabelCandidate } from '../lettering/label';
import { groundOf } from './ground';
import type { Ground } from './ground';
import { isIn } from './labels/label-area';
import type { Screen } from './plane/screen';
import type { PlacedSign } from './signs/place-signs';

/* Grounds whose lands are boxes of the picture, so that a test can count in units. */

const opening = groundOf(scene, inputs());

/** Units of a degree on a plain screen. */
const DEGREE = 10;

/** The place at a point of a plain screen. */
export const placeAt = ([x, y]: readonly [number, number]): LonLat => [x / DEGREE, -y / DEGREE];

/**
 * A screen on which degrees are squares.
 * @param by units that the map was moved to the right
 * @param world where it ends; beyond there is nothing
 */
export function plainScreen(by = 0, world: Box = [-Infinity, -Infinity, Infinity, Infinity]): Screen {
	const extended = ([lon, lat]: LonLat): [number, number] => [lon * DEGREE + by, -lat * DEGREE];
	return {
		...opening.screen,
		extended,
		place: (place) => (isIn(world, extended(place)) ? extended(place) : null),
		under: ([x, y]) => (isIn(world, [x, y]) ? placeAt([x - by, y]) : null)
	};
}

/** A ground of the small world on a plain screen, with lands that are boxes; all else as `changes` says. */
export function plainGround(lands: Readonly<Record<string, Box>>, changes: Partial<Ground> = {}): Ground {
	const shapes = Object.keys(lands).map((id): CountryGeometry => ({ type: 'Polygon', id, arcs: [] }));
	const holder =
		({ id }: CountryGeometry) =>
		([lon, lat]: LonLat): boolean => {
			const box = lands[id];
			return box !== undefined && isIn(box, [lon * DEGREE, -lat * DEGREE]);
		};
	return {
		...opening,
		screen: plainScreen(),
		lands: shapes,
		drawing: {
			...opening.drawing,
			holder,
			holds: (asked, place) => asked.some((shape) => holder(shape)(place))
		},
		...changes
	};
}

/** A Scene whose reader moved the map. */
export const moved: Ground['scene'] = { ...scene, camera: { kind: 'view', center: [44, -37], zoom: 5 } };

/** The same as a step of a story. */
export const step: Ground['scene'] = { ...moved, tone: 'story' };

/** What a label says of the land on which it stands. */
export const labelOf = (id: string, roomKm = 100) => ({
	id: id as CountryId,
	point: [0, 0] as LonLat,
	roomKm,
	bbox: [0, 0, 1, 1] as const,
	microstate: false
});

/** Would a name take a box, with a line from where it hangs straight to it? */
export function hasItsWay({ accepts, acceptsLeader, leader }: LabelCandidate, box: Box): boolean {
	const [left, top, right, bottom] = box;
	const takes = accepts?.(box) ?? true;
	if (!leader || !acceptsLeader) return takes;
	const [x, y] = leader;
	return (
		takes && acceptsLeader([x, y, Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))])
	);
}

/** A town at a point of a plain screen, which has its name on the right where that is free. */
export const townAt = (
	name: string,
	[x, y]: readonly [number, number],
	changes: Partial<PlacedSign> = {}
): PlacedSign => ({
	kind: 'town',
	members: [name],
	point: placeAt([x, y]),
	x,
	y,
	pushed: [0, 0],
	box: [x - 5, y - 5, x + 5, y + 5],
	homes: [],
	name,
	second: '',
	lit: false,
	aside: false,
	pin: false,
	closed: false,
	...changes
});
