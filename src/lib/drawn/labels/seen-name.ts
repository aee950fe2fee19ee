import { signOf } from '../../atlas/marks';
import type { LabelCandidate, LabelLine, LabelPosition } from '../../lettering/label';
import { KM_PER_DEGREE } from '../../atlas/earth';
import type { LabelPoint } from '../../atlas/geometry';
import { nameLines } from '../../lettering/text-width';
import type { Lettering } from '../../lettering/text-width';
import type { LonLat } from '../../atlas/types';
import type { Look } from '../looks';
import type { Named } from './candidates';
import type { Ground } from '../ground';

/** Longest line of a name before it is broken in two, in ems. */
const LONGEST_LINE_EMS = 7;
/** A name may move from its point by these shares of its country's room to keep clear of lines. */
const NUDGES = [0, 0.3, -0.3, 0.6, -0.6, 0.9, -0.9] as const;

/** A label of a country or area, with what its style depends on. */
export interface NameCandidate extends LabelCandidate {
	readonly look: Look;
	readonly style: Extract<Named, { kind: 'name' }>['style'];
	/** Where its land lies, if it does not stand on it. */
	readonly of?: readonly [x: number, y: number];
}

/** A country or area as the picture shows it. */
export interface Seen {
	readonly label: LabelPoint;
	readonly name: string;
	readonly at: readonly [x: number, y: number];
	/** Half width and half height of the room on the plane, in units. */
	readonly room: readonly [x: number, y: number];
	readonly look: Look;
}

/** A name as the map has it: with the mark of a note, or with the State that it belongs to. */
export function shownName({ inputs, marked }: Ground, { id }: LabelPoint): string | null {
	const { atlas, texts } = inputs;
	const area = atlas.area(id);
	const plain = atlas.country(id)?.name ?? area?.name;
	if (plain === undefined) return null;
	if (marked.has(id)) return plain + signOf([id], atlas);
	return area?.state ? texts.dependency(plain, atlas.nameOf(area.state)) : plain;
}

/** Half width and half height of a country's largest circle as seen: narrow near the limb. */
export function seenRoom(
	{ screen }: Ground,
	{ point, roomKm }: Pick<LabelPoint, 'point' | 'roomKm'>
): [x: number, y: number] | null {
	const degrees = roomKm / KM_PER_DEGREE;
	const [lon, lat] = point;
	const east = degrees / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
	const ends: LonLat[] = [
		[lon, Math.min(89.9, lat + degrees)],
		[lon, Math.max(-89.9, lat - degrees)],
		[lon + east, lat],
		[lon - east, lat]
	];
	const seen = ends.map((end) => screen.place(end)).filter((end) => end !== null);
	if (seen.length < ends.length) return null;
	const xs = seen.map(([x]) => x);
	const ys = seen.map(([, y]) => y);
	return [(Math.max(...xs) - Math.min(...xs)) / 2, (Math.max(...ys) - Math.min(...ys)) / 2];
}

/** A size between two, by the share of the way; to half a unit. */
export function between(small: number, large: number, share: number): number {
	return Math.round((small + (large - small) * Math.min(1, Math.max(0, share))) * 2) / 2;
}

/** A name broken into lines of fair length. */
export function linesOf(name: string, lettering: Lettering): LabelLine[] {
	return nameLines(name, lettering, LONGEST_LINE_EMS * lettering.size).map((text) => ({ text, lettering }));
}

/** The nudges to both sides, the least first. */
const NUDGES_BY_LENGTH = NUDGES.flatMap((dy) => NUDGES.map((dx) => ({ dx, dy }))).sort(
	(one, other) => Math.hypot(one.dx, one.dy) - Math.hypot(other.dx, other.dy)
);

/** Places around the label's point, the point itself first. */
export function around({ at, room }: Seen, lines: readonly LabelLine[]): LabelPosition[] {
	return NUDGES_BY_LENGTH.map(({ dx, dy }) => ({
		lines,
		x: at[0] + dx * room[0],
		y: at[1] + dy * room[1],
		align: 'middle'
	}));
}
