import type { Feature, FeatureCollection, Point } from 'geojson';
import type { AtlasModel } from '../atlas/atlas';
import type { LabelPoint } from '../atlas/geometry';
import type { Scene } from '../atlas/scene';
import { LABELS, ZOOM_BANDS } from '../theme/lines';
import { lookOf, notedAreas } from './looks';
import type { Look } from './looks';
import type { MapWords } from './words';

/** Names and signs change from the far to the near look in the middle of the fade. */
export const LOOK_CHANGE_ZOOM = (ZOOM_BANDS.far + ZOOM_BANDS.near) / 2;

/** Mean radius of the Earth (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;
/** Mean advance of a letter in Source Sans 3 SemiBold, in ems: in running text, and in capitals. */
const LETTER_EMS = 0.53;
const CAPITAL_EMS = 0.63;
/** Longest line of a name before it is broken, in ems; the style's `text-max-width`. */
const NAME_LINE_EMS = 8;
/** How far a name may reach beyond the largest circle in its country, whose land is mostly longer than round. */
const REACH = 1.75;
/** Room in px at which a far and a near name reach their largest size. */
const FAR_FULL_ROOM_PX = 60;
const NEAR_FULL_ROOM_PX = 150;
/** Names of land outside the area yield to all others: sorted behind every room in km. */
const OUTSIDE_ORDER = 10_000;

export interface NameProperties {
	readonly id: string;
	readonly name: string;
	readonly look: Look;
	/** Is there room for the name in the far look, in the near look? */
	readonly far: boolean;
	readonly near: boolean;
	readonly subject: boolean;
	readonly selected: boolean;
	readonly farSize: number;
	readonly nearSize: number;
	/** Smaller is placed first. */
	readonly order: number;
}

/** Greedy lines of a name no longer than `NAME_LINE_EMS`, the longest one in letters, and their count. */
function broken(name: string, letterEms: number): { letters: number; lines: number } {
	const limit = NAME_LINE_EMS / letterEms;
	let letters = 0;
	let lines = 1;
	let line = 0;
	for (const word of name.split(' ')) {
		if (line > 0 && line + 1 + word.length > limit) {
			lines += 1;
			line = word.length;
		} else {
			line += (line > 0 ? 1 : 0) + word.length;
		}
		letters = Math.max(letters, line);
	}
	return { letters, lines };
}

/** Does a name of this size fit into a country with `room` px around its label point? */
function fits(name: string, size: number, letterEms: number, room: number): boolean {
	const { letters, lines } = broken(name, letterEms);
	const halfWidth = (letters * letterEms * size) / 2;
	const halfHeight = (lines * LABELS.lineHeight * size) / 2;
	return Math.hypot(halfWidth / REACH, halfHeight) <= room;
}

const between = (small: number, large: number, share: number): number =>
	Math.round((small + (large - small) * Math.min(1, Math.max(0, share))) * 2) / 2;

/**
 * Names of countries and areas as points, for a globe of `radius` px: which have room, and how large.
 * Microstates are left out; their names stand beside their signs.
 */
export function countryNames(
	scene: Scene,
	atlas: AtlasModel,
	labels: readonly LabelPoint[],
	radius: number,
	words: MapWords
): FeatureCollection<Point, NameProperties> {
	const noted = notedAreas(atlas);
	const features = labels.flatMap((label): Feature<Point, NameProperties>[] => {
		if (label.microstate) return [];
		const area = atlas.area(label.id);
		const plain = atlas.country(label.id)?.name ?? area?.name;
		if (plain === undefined) return [];
		const name = noted.has(label.id)
			? words.noted(plain)
			: area?.state
				? words.dependency(plain, atlas.nameOf(area.state))
				: plain;
		const look = lookOf({ id: label.id, ...(area?.state && { state: area.state }) }, scene, atlas);
		const selected = scene.selected === label.id;
		const subject = selected || scene.emphasised.includes(label.id);
		const room = (label.roomKm / EARTH_RADIUS_KM) * radius;
		const farSize = between(LABELS.countryFar.small, LABELS.countryFar.large, room / FAR_FULL_ROOM_PX);
		const range = subject ? LABELS.subject : LABELS.countryNear;
		const nearSize = between(range.small, range.large, room / NEAR_FULL_ROOM_PX);
		const outside = look === 'outside' || area !== undefined;
		return [
			{
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [...label.point] },
				properties: {
					id: label.id,
					name,
					look,
					far: !subject && fits(name, farSize, LETTER_EMS, room),
					near: !subject && fits(name, nearSize, CAPITAL_EMS + LABELS.countryNear.spacing, room),
					subject,
					selected,
					farSize,
					nearSize,
					order: (outside ? OUTSIDE_ORDER : 0) - label.roomKm
				}
			}
		];
	});
	return { type: 'FeatureCollection', features };
}
