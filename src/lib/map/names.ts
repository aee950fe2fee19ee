import type { Feature, FeatureCollection, Point } from 'geojson';
import { EARTH_RADIUS_KM } from '../atlas/earth';
import type { AtlasModel } from '../atlas/atlas';
import { isSetOff, isSubject } from '../atlas/emphasis';
import type { LabelPoint } from '../atlas/geometry';
import { nameLines, textWidth } from '../atlas/lettering';
import type { Lettering } from '../atlas/lettering';
import { isWithinFormer, outlinePoint } from '../atlas/outline';
import type { Scene } from '../atlas/scene';
import type { LonLat } from '../atlas/types';
import { LABELS, ZOOM_BANDS } from '../theme/lines';
import { lookOf, notedAreas } from './looks';
import type { Look } from './looks';
import { overlaps, seenShare } from './screen';
import type { Box, Pixel, Screen } from './screen';
import type { MapWords } from './words';

/** Names and signs change from the far to the near look in the middle of the fade. */
export const LOOK_CHANGE_ZOOM = (ZOOM_BANDS.far + ZOOM_BANDS.near) / 2;

/** Longest line of a name before it is broken in two, in ems. */
const NAME_LINE_EMS = 7;
/**
 * How far a name may reach beyond the largest circle in its country, whose land is mostly longer than
 * round: little while the whole globe is seen and names are few, more once the reader looks closer. The
 * few Partners are each named, so theirs may reach a little further, and stand beside them otherwise.
 */
const REACH = { globe: 1.75, partner: 1.95, closer: 2.5 } as const;
/** A name is lower than its line: capitals and the letters below the base line seldom meet above each other. */
const LINE_SHARE = 0.7;
/** A name may stand with one end on its label point where the room is at least this share of its width. */
const WIDE_SHARE = 0.8;
/** Names up to this width in px may move by a quarter of it without leaving their country. */
const SHORT_WIDTH = 50;
/** Room in px at which a far and a near name reach their largest size. */
const FAR_FULL_ROOM_PX = 60;
const NEAR_FULL_ROOM_PX = 150;
/** Names of land outside the area yield to all others: sorted behind every room in km. */
const OUTSIDE_ORDER = 10_000;
/** The name of an outline comes before those of the countries in it. */
const OUTLINE_ORDER = -10_000;
/** Below this radius of the globe in px it is seen as a whole, and the far look names only countries with a status. */
const WHOLE_GLOBE_RADIUS = 800;
/** Names keep off the limb: where land is seen at less than this share of its size none is shown. */
export const LIMB_SHARE = 0.3;
/** Space in px between a Partner's land and a name that stands beside it. */
const BESIDE_GAP = 14;
/** Two Partners closer than this on the screen, in px, could take each other's name. */
const NEIGHBOUR_DISTANCE = 120;

export interface NameProperties {
	readonly id: string;
	readonly name: string;
	readonly look: Look;
	/** Is there room for the name in the far look, in the near look? */
	readonly far: boolean;
	readonly near: boolean;
	/** A Partner without room of its own in the far look: named beside its land. */
	readonly beside: boolean;
	/** Side of that name that faces the land, and its distance from the label point in ems. */
	readonly besideAnchor: Side;
	readonly besideReach: number;
	/** `wide` where the name stays in its country even with one end on its point; `short` where it may move a little. */
	readonly room: 'wide' | 'short' | 'tight';
	readonly subject: boolean;
	readonly selected: boolean;
	/** Stands on land that its fill sets off. */
	readonly setOff: boolean;
	/** The name as each look breaks it, and its size there in px. */
	readonly farName: string;
	readonly farSize: number;
	readonly nearName: string;
	readonly nearSize: number;
	/** Smaller is placed first. */
	readonly order: number;
}

interface SetName {
	/** With line breaks. */
	readonly text: string;
	readonly size: number;
	readonly width: number;
	readonly fits: boolean;
}

/** A name broken into lines at one size, and whether it fits into a country with `room` px around its label point. */
function setName(name: string, lettering: Lettering, room: number, reach: number): SetName {
	const lines = nameLines(name, lettering, NAME_LINE_EMS * lettering.size);
	const width = Math.max(...lines.map((line) => textWidth(line, lettering)));
	const halfHeight = (lines.length * LABELS.lineHeight * lettering.size * LINE_SHARE) / 2;
	return {
		text: lines.join('\n'),
		size: lettering.size,
		width,
		fits: Math.hypot(width / 2 / reach, halfHeight) <= room
	};
}

const between = (small: number, large: number, share: number): number =>
	Math.round((small + (large - small) * Math.min(1, Math.max(0, share))) * 2) / 2;

const around = ([x, y]: Pixel, radius: number): Box => ({
	left: x - radius,
	top: y - radius,
	right: x + radius,
	bottom: y + radius
});

/** The side or corner of a name that faces the land it belongs to. */
type Side = 'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right';

/**
 * Where the name of a Partner without room stands: away from the nearest other Partner, so that none
 * takes the name of its neighbour; near the limb only away from the middle of the globe, since elsewhere
 * it would seem to belong to what lies before it. Inside the box and off what is taken, or `null`.
 */
function sideOf(
	screen: Screen,
	place: LonLat,
	width: number,
	reach: number,
	others: readonly Pixel[],
	taken: readonly Box[]
): { side: Side; box: Box } | null {
	const at = screen.place(place);
	if (!at) return null;
	const [x, y] = at;
	const height = LABELS.countryFar.small * LABELS.lineHeight;
	const diagonal = reach * Math.SQRT1_2;
	const boxAt = (left: number, top: number): Box => ({
		left,
		top,
		right: left + width,
		bottom: top + height
	});
	const boxes: Record<Side, Box> = {
		left: boxAt(x + reach, y - height / 2),
		right: boxAt(x - reach - width, y - height / 2),
		top: boxAt(x - width / 2, y + reach),
		bottom: boxAt(x - width / 2, y - reach - height),
		'top-left': boxAt(x + diagonal, y + diagonal),
		'top-right': boxAt(x - diagonal - width, y + diagonal)
	};
	const distance = (other: Pixel): number => Math.hypot(other[0] - x, other[1] - y);
	const [nearest] = others
		.filter((other) => distance(other) > 0)
		.sort((one, two) => distance(one) - distance(two));
	const atLimb = seenShare(screen, place) < LIMB_SHARE;
	const from = !atLimb && nearest && distance(nearest) < NEIGHBOUR_DISTANCE ? nearest[0] : screen.width / 2;
	const [first, ...rest]: [Side, ...Side[]] =
		x >= from
			? ['left', 'top-left', 'top', 'right', 'bottom']
			: ['right', 'top-right', 'top', 'left', 'bottom'];
	for (const side of atLimb ? [first] : [first, ...rest]) {
		const box = boxes[side];
		const inside = box.left >= 0 && box.right <= screen.width && box.top >= 0 && box.bottom <= screen.height;
		if (inside && !taken.some((other) => overlaps(box, other))) return { side, box };
	}
	return null;
}

/**
 * Names of countries and areas as points, for one look at the map: which have room, and how large.
 * Microstates are left out; their names stand beside their signs.
 */
export function countryNames(
	scene: Scene,
	atlas: AtlasModel,
	labels: readonly LabelPoint[],
	screen: Screen,
	obstacles: readonly Box[],
	words: MapWords
): FeatureCollection<Point, NameProperties> {
	const noted = notedAreas(atlas);
	const taken: Box[] = [...obstacles];
	const partners = labels.flatMap(({ id, point, roomKm }) => {
		const look = atlas.country(id) ? lookOf({ id }, scene, atlas) : 'outside';
		const at = look === 'mediterranean' || look === 'asian' ? screen.place(point) : null;
		const room = (roomKm / EARTH_RADIUS_KM) * screen.radius * seenShare(screen, point);
		return at ? [{ id, at, land: around(at, room) }] : [];
	});
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
		const subject = isSubject(scene, label.id);
		if (!subject && isWithinFormer(scene, label.id)) return [];
		const share = seenShare(screen, label.point);
		const room = (label.roomKm / EARTH_RADIUS_KM) * screen.radius * share;
		const { small, large } = LABELS.countryFar;
		const closer = screen.radius >= WHOLE_GLOBE_RADIUS;
		const partner = look === 'mediterranean' || look === 'asian';
		const reach = partner ? REACH.partner : closer ? REACH.closer : REACH.globe;
		const farName = setName(
			name,
			{ ...LABELS.countryFar, size: between(small, large, room / FAR_FULL_ROOM_PX) },
			room,
			reach
		);
		const range = subject ? LABELS.subject : LABELS.countryNear;
		const nearName = setName(
			name,
			{
				...range,
				size: between(range.small, range.large, room / NEAR_FULL_ROOM_PX),
				capitals: look !== 'no-status'
			},
			room,
			REACH.closer
		);
		const outside = look === 'outside' || area !== undefined;
		const inSight = share >= LIMB_SHARE;
		const far = !subject && inSight && (!outside || closer) && farName.fits;
		const width = Math.max(farName.width, nearName.width);
		const besidePx = room + BESIDE_GAP;
		const besideWidth = textWidth(name, { ...LABELS.countryFar, size: small });
		const side =
			partner && !area && !subject && !far
				? sideOf(
						screen,
						label.point,
						besideWidth,
						besidePx,
						partners.map(({ at }) => at),
						[...taken, ...partners.flatMap(({ id, land }) => (id === label.id ? [] : [land]))]
					)
				: null;
		if (side) taken.push(side.box);
		return [
			{
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [...label.point] },
				properties: {
					id: label.id,
					name,
					look,
					far,
					beside: side !== null,
					besideAnchor: side?.side ?? 'left',
					besideReach: besidePx / small,
					near: !subject && nearName.fits && inSight,
					// The neutral territory has no page to be named on, so it takes its name even over its line.
					room:
						look === 'no-status' || room >= WIDE_SHARE * width
							? 'wide'
							: width <= SHORT_WIDTH
								? 'short'
								: 'tight',
					subject,
					selected,
					setOff: isSetOff(scene, area?.state ?? label.id),
					farName: farName.text,
					farSize: farName.size,
					nearName: look === 'no-status' ? nearName.text : words.capitals(nearName.text),
					nearSize: nearName.size,
					order: (outside ? OUTSIDE_ORDER : 0) - label.roomKm
				}
			}
		];
	});
	const outlines = scene.outlines.flatMap((outline): Feature<Point, NameProperties>[] => {
		const point = outlinePoint(outline, labels);
		if (!point || seenShare(screen, point) < LIMB_SHARE) return [];
		const { size, weight, spacing } = LABELS.outline;
		const set = setName(outline.name, { size, weight, spacing, capitals: true }, 0, 1);
		return [
			{
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [...point] },
				properties: {
					id: outline.id,
					name: outline.name,
					look: 'outside',
					far: false,
					near: false,
					beside: false,
					besideAnchor: 'left',
					besideReach: 0,
					room: 'wide',
					subject: true,
					selected: false,
					setOff: false,
					farName: words.capitals(set.text),
					farSize: size,
					nearName: words.capitals(set.text),
					nearSize: size,
					order: OUTLINE_ORDER
				}
			}
		];
	});
	return { type: 'FeatureCollection', features: [...outlines, ...features] };
}
