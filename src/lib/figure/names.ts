import { isSubject } from '../atlas/emphasis';
import { segmentGrid } from '../atlas/label-layout';
import type { Box, LabelCandidate, LabelLine, LabelPosition, SegmentGrid } from '../atlas/label-layout';
import { FIGURE, unproject } from '../atlas/camera';
import type { LabelPoint } from '../atlas/geometry';
import { isWithinFormer, outlinePoint } from '../atlas/outline';
import { nameLines } from '../atlas/lettering';
import type { Lettering } from '../atlas/lettering';
import type { LonLat } from '../atlas/types';
import { LABELS } from '../theme/lines';
import { leaderPositions } from './candidates';
import { greatCircle } from './lines';
import type { Look } from './looks';
import type { Picture } from './picture';
import { subjectElsewhere } from './subject-elsewhere';

/** A label of a country or area, with what its style depends on. */
export interface NameCandidate extends LabelCandidate {
	readonly look: Look;
	readonly style: 'far' | 'far-beside' | 'near' | 'subject' | 'outline';
}

/** Where labels are wanted: what the usual page shows. */
export const LABEL_AREA: Box = [-40, 8, FIGURE.width + 40, FIGURE.height - 8];
/** The same on a narrow page. */
export const NARROW_AREA: Box = [8, 8, FIGURE.width - 8, FIGURE.height - 8];
/** Kilometres of a degree of latitude, on the mean sphere. */
const KM_PER_DEGREE = 111.195;
/** Longest line of a name before it is broken in two, in ems. */
const LONGEST_LINE_EMS = 7;
/** Room in units at which names reach their largest size. */
const FULL_ROOM = { far: 60, near: 130 } as const;
/** A name may move from its point by these shares of its country's room to keep clear of lines. */
const NUDGES = [0, 0.3, -0.3, 0.6, -0.6, 0.9, -0.9] as const;
/** Size of the subject's name where it moves in a small box: 12 px on a phone. */
const SMALL_SUBJECT_SIZE = 19;
/** A country with less room than this, in units, gets no name inside in the far look. */
const LEAST_FAR_ROOM = 9;
/** The same in the near look, and for land outside the area, which is context only. */
const LEAST_NEAR_ROOM = { status: 7, outside: 22 } as const;
/** An outline's name comes before all others, and may move this far from its point, in units. */
const OUTLINE_ORDER = -1e5;
const OUTLINE_NUDGES = [0, 30, -30, 60, -60, 100, -100] as const;
/** Order of names among labels; lesser is placed first. Room in km is taken off within a group. */
export const ORDER = {
	subject: 0,
	lit: 1e5,
	length: 2e5,
	subjectBeside: 2.5e5,
	status: 3e5,
	sign: 4e5,
	outside: 5e5
} as const;

/** Where on the way from a Partner to the name beside it no land of another may lie, as shares of the way. */
const WAY_TO_NAME = [0.3, 0.5, 0.7, 0.9, 1] as const;

/** Names of countries and areas that could show, each with the places that it may take. */
export function nameCandidates(picture: Picture, grids: Grids): NameCandidate[] {
	const { inputs, scene, near } = picture;
	const names = inputs.labels.flatMap((label): NameCandidate[] => {
		if (label.microstate) return [];
		const name = shownName(picture, label);
		const at = picture.screen.place(label.point);
		const room = seenRoom(picture, label);
		if (name === null || !at || !room) return [];
		const look = picture.look(label.id);
		const subject = isSubject(scene, label.id);
		if (!subject && isWithinFormer(scene, label.id)) return [];
		const own = inputs.atlas.country(label.id) !== undefined;
		const seen = { label, name, at, room, look };
		if (near || subject) {
			const inside = nearName(picture, seen, grids, subject, own);
			return [...(inside ? [inside] : []), ...(subject ? [subjectBeside(picture, seen, grids)] : [])];
		}
		return own && look !== 'outside' ? farNames(picture, seen, grids) : [];
	});
	return [...outlineNames(picture, grids), ...names];
}

/** Names of outlines, before those of the countries in them. */
function outlineNames({ scene, inputs, screen }: Picture, grids: Grids): NameCandidate[] {
	return scene.outlines.flatMap((outline): NameCandidate[] => {
		const point = outlinePoint(outline, inputs.labels);
		const at = point && screen.place(point);
		if (!at) return [];
		const { size, weight, spacing } = LABELS.outline;
		const lines = linesOf(outline.name, { size, weight, spacing, capitals: true });
		return [
			{
				id: outline.id,
				look: 'outside',
				style: 'outline',
				order: OUTLINE_ORDER,
				keepOff: grids.marks,
				positions: OUTLINE_NUDGES.flatMap((dy) =>
					OUTLINE_NUDGES.map((dx): LabelPosition => ({
						lines,
						x: at[0] + dx,
						y: at[1] + dy,
						align: 'middle'
					}))
				)
			}
		];
	});
}

export interface Seen {
	readonly label: LabelPoint;
	readonly name: string;
	readonly at: readonly [x: number, y: number];
	/** Half width and half height of the room on the plane, in units. */
	readonly room: readonly [x: number, y: number];
	readonly look: Look;
}

/** Lines that labels keep off. */
export interface Grids {
	readonly borders: SegmentGrid;
	/** Borders and coast of land with a status. */
	readonly outlines: SegmentGrid;
	/** What the Scene lights, and the outline of the selected country. */
	readonly marks: SegmentGrid;
}

export function lineGrids({ drawing, borders, coasts, look, near, scene, screen }: Picture): Grids {
	const status = near ? [] : coasts.filter(({ id }) => look(id) !== 'outside');
	const shown = near
		? borders
		: borders.filter(({ properties }) => properties?.countries.some((id) => look(id) !== 'outside'));
	const routes = scene.routes.map(({ from, to }) =>
		greatCircle(from, to).flatMap((place) => {
			const at = screen.place(place);
			return at ? [at] : [];
		})
	);
	const borderLines = [...drawing.polylines(shown), ...routes];
	const lit = new Set<string>(scene.borders);
	const marked = borders.filter(
		({ id, properties }) => lit.has(id) || properties?.countries.some((side) => side === scene.selected)
	);
	const coast = coasts.filter(({ id }) => id === scene.selected);
	return {
		marks: segmentGrid([...drawing.polylines(marked), ...drawing.polylines(coast), ...routes], LABEL_AREA),
		borders: segmentGrid(borderLines, LABEL_AREA),
		outlines: segmentGrid([...borderLines, ...drawing.polylines(status)], LABEL_AREA)
	};
}

export function shownName({ inputs, noted }: Picture, { id }: LabelPoint): string | null {
	const { atlas, texts } = inputs;
	const area = atlas.area(id);
	const plain = atlas.country(id)?.name ?? area?.name;
	if (plain === undefined) return null;
	if (noted.has(id)) return texts.noted(plain);
	return area?.state ? texts.dependency(plain, atlas.nameOf(area.state)) : plain;
}

/** Half width and half height of a country's largest circle as seen: narrow near the limb. */
export function seenRoom(
	{ screen }: Picture,
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

function between(small: number, large: number, share: number): number {
	return Math.round((small + (large - small) * Math.min(1, Math.max(0, share))) * 2) / 2;
}

export function linesOf(name: string, lettering: Lettering): LabelLine[] {
	return nameLines(name, lettering, LONGEST_LINE_EMS * lettering.size).map((text) => ({ text, lettering }));
}

/** Places around the label's point, the point itself first. */
export function around({ at, room }: Seen, lines: readonly LabelLine[]): LabelPosition[] {
	return NUDGES.flatMap((dy) => NUDGES.map((dx) => ({ dx, dy })))
		.sort((one, other) => Math.hypot(one.dx, one.dy) - Math.hypot(other.dx, other.dy))
		.map(({ dx, dy }) => ({ lines, x: at[0] + dx * room[0], y: at[1] + dy * room[1], align: 'middle' }));
}

function nearName(
	picture: Picture,
	seen: Seen,
	grids: Grids,
	subject: boolean,
	own: boolean
): NameCandidate | null {
	const { name, label, look } = seen;
	const room = Math.min(...seen.room);
	const outside = !own || look === 'outside';
	/** Context only: a territory whose line the policy dashes is named like a country with a status. */
	const context = outside && look !== 'no-status';
	if (!subject && room < (context ? LEAST_NEAR_ROOM.outside : LEAST_NEAR_ROOM.status)) return null;
	const { small, large, weight, spacing } = subject ? LABELS.subject : LABELS.countryNear;
	const capitals = look !== 'no-status';
	const wanted = between(small, outside ? (small + large) / 2 : large, room / FULL_ROOM.near);
	const sizes = [wanted, (wanted + LABELS.countryNear.small) / 2, LABELS.countryNear.small];
	const linesAt = (size: number): LabelLine[] =>
		linesOf(name, { size, weight, spacing: capitals ? spacing : 0, capitals });
	return {
		id: label.id,
		look,
		style: subject ? 'subject' : 'near',
		order: (subject ? ORDER.subject : context ? ORDER.outside : ORDER.status) - label.roomKm,
		keepOff: grids.borders,
		...(subject && { accepts: isWhole }),
		positions: sizes.flatMap((size) => around(seen, linesAt(size))),
		...(subject && movable(picture, seen, grids, linesAt(Math.min(wanted, SMALL_SUBJECT_SIZE))))
	};
}

/** On a page of the atlas the name of its subject may stand elsewhere in a small box. */
function movable(
	picture: Picture,
	seen: Seen,
	grids: Grids,
	lines: readonly LabelLine[]
): Pick<NameCandidate, 'elsewhere'> {
	if (picture.scene.tone !== 'atlas') return {};
	return { elsewhere: () => subjectElsewhere(picture, seen, grids, lines) };
}

/** Is it whole in a box of the figure's own width too? */
const isWhole = ([left, , right]: Box): boolean => left >= 0 && right <= FIGURE.width;

/** What the picture is about is named even where its land has no room: over lines that are not lit, or beside. */
function subjectBeside(picture: Picture, seen: Seen, grids: Grids): NameCandidate {
	const { name, label, look, room, at } = seen;
	const { small, weight, spacing } = LABELS.subject;
	const lines = linesOf(name, { size: small, weight, spacing, capitals: look !== 'no-status' });
	const beyond = BESIDE_REACHES.flatMap((reach) =>
		DIRECTIONS_BESIDE.map(([dx, dy]): LabelPosition => ({
			lines,
			x: at[0] + dx * (room[0] + reach),
			y: at[1] + dy * (room[1] + reach),
			align: dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle'
		}))
	);
	return {
		id: label.id,
		look,
		style: 'subject',
		order: ORDER.subjectBeside - label.roomKm,
		keepOff: grids.marks,
		accepts: isWhole,
		positions: [...around(seen, lines), ...beyond],
		...movable(picture, seen, grids, lines)
	};
}

/** How far beyond the room of its country such a name may stand, in units, and where. */
const BESIDE_REACHES = [6, 14] as const;
const DIRECTIONS_BESIDE = [
	[0, 1],
	[0, -1],
	[1, 0],
	[-1, 0],
	[1, 1],
	[-1, 1],
	[1, -1],
	[-1, -1]
] as const;

/** White on its land where that has room; a Partner without room is named beside itself. */
function farNames(picture: Picture, seen: Seen, grids: Grids): NameCandidate[] {
	const { name, label, look, room, at } = seen;
	const { small, large, weight, spacing } = LABELS.countryFar;
	const least = Math.min(...room);
	const order = ORDER.status - label.roomKm;
	const size = between(small, large, least / FULL_ROOM.far);
	const lines = linesOf(name, { size, weight, spacing });
	const onGlobe = (box: Box): boolean =>
		corners(box).every((corner) => unproject(picture.screen.view, corner) !== null);
	const inside: NameCandidate[] =
		least < LEAST_FAR_ROOM
			? []
			: [
					{
						id: label.id,
						look,
						style: 'far',
						order,
						keepOff: grids.outlines,
						accepts: onGlobe,
						positions: [
							...around(seen, lines),
							...around(seen, linesOf(name, { size: small, weight, spacing }))
						]
					}
				];
	if (look !== 'mediterranean' && look !== 'asian') return inside;
	const status = picture.lands.filter(({ id }) => !['outside', 'no-status'].includes(picture.look(id)));
	/** Beside a Partner is the sea or land outside the area, never the land of another. */
	const onFreeGround = (box: Box): boolean => {
		const place = unproject(picture.screen.view, [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
		return (
			isNearest(box) && (place === null || !picture.drawing.holds(status, place)) && !isBehindOthers(box)
		);
	};
	const others = status.filter(({ id }) => picture.owner(id) !== label.id);
	const isOffStatus = (box: Box): boolean =>
		corners(box).every((corner) => {
			const place = unproject(picture.screen.view, corner);
			return place === null || !picture.drawing.holds(status, place);
		});
	/** A name nearer to another Partner would seem to be that one's. */
	const isNearest = ([left, top, right, bottom]: Box): boolean => {
		const distanceTo = ([x, y]: readonly [number, number]): number =>
			Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
		const own = distanceTo(at);
		return partners(picture).every(([id, other]) => id === label.id || distanceTo(other) > own);
	};
	/** A name with another's land between would seem to be that land's. */
	const isBehindOthers = ([left, top, right, bottom]: Box): boolean => {
		const end = [Math.min(right, Math.max(left, at[0])), Math.min(bottom, Math.max(top, at[1]))] as const;
		return WAY_TO_NAME.some((share) => {
			const [x, y] = [at[0] + share * (end[0] - at[0]), at[1] + share * (end[1] - at[1])];
			const place = unproject(picture.screen.view, [x, y]);
			return place !== null && picture.drawing.holds(others, place);
		});
	};
	const plain: LabelLine[] = [{ text: name, lettering: { size: small, weight, spacing } }];
	const [dx, dy] = [room[0] + 10, room[1] + 10];
	const beside: LabelPosition[] = [1, 1.5, 2, 2.6].flatMap((far): LabelPosition[] => [
		{ lines: plain, x: at[0] + dx * far, y: at[1], align: 'start' },
		{ lines: plain, x: at[0] - dx * far, y: at[1], align: 'end' },
		{ lines: plain, x: at[0] + dx * far, y: at[1] + dy * far, align: 'start' },
		{ lines: plain, x: at[0] - dx * far, y: at[1] + dy * far, align: 'end' },
		{ lines: plain, x: at[0], y: at[1] + dy * far, align: 'middle' },
		{ lines: plain, x: at[0] - dx * far, y: at[1] - dy * far, align: 'end' },
		{ lines: plain, x: at[0] + dx * far, y: at[1] - dy * far, align: 'start' }
	]);
	return [
		...inside,
		{
			id: label.id,
			look,
			style: 'far-beside',
			order: order + 1,
			keepOff: grids.outlines,
			accepts: onFreeGround,
			positions: beside
		},
		{
			id: label.id,
			look,
			style: 'far-beside',
			order: order + 2,
			leader: at,
			accepts: (box) => isInLabelArea(at) && isOffStatus(box),
			positions: leaderPositions(plain, at, -Math.PI / 2)
		}
	];
}

/** Where the Partners in sight lie. */
function partners({
	inputs,
	screen,
	look
}: Picture): (readonly [id: string, at: readonly [number, number]])[] {
	return inputs.labels.flatMap(({ id, point }) => {
		const at = ['mediterranean', 'asian'].includes(look(id)) ? screen.place(point) : null;
		return at ? [[id, at] as const] : [];
	});
}

export const isInLabelArea = ([x, y]: readonly [number, number]): boolean =>
	x >= LABEL_AREA[0] && y >= LABEL_AREA[1] && x <= LABEL_AREA[2] && y <= LABEL_AREA[3];

/** Does no land lie under the corners of a box? */
export function onSea({ screen, drawing, lands }: Picture): (box: Box) => boolean {
	return (box) =>
		corners(box).every((corner) => {
			const place = unproject(screen.view, corner);
			return place !== null && !drawing.holds(lands, place);
		});
}

export function corners([left, top, right, bottom]: Box): [number, number][] {
	return [
		[left, top],
		[right, top],
		[left, bottom],
		[right, bottom]
	];
}
