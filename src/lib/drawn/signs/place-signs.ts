import { signOf } from '../../atlas/marks';
import { asideIn } from '../../atlas/aside';
import type { IndexedInstitution, IndexedOperation } from '../../atlas/atlas-index';
import type { Box } from '../../lettering/box';
import { textWidth } from '../../lettering/text-width';
import { FIGURE } from '../../atlas/perspective';
import { isWholeIn } from './sign-edge';
import { separated } from './sign-layout';
import { meetingSigns } from './meeting-signs';
import { hasManyPlaces } from '../../atlas/many-places';
import { officesOf } from '../../atlas/offices';
import { placeClusters } from './place-clusters';
import { secondLine } from './operation-line';
import type { LonLat } from '../../atlas/types';
import { LABELS, clusterRadius, sizeAt } from '../../theme/drawing/lines';
import { INSTITUTION, OPERATION } from '../../theme/shapes/shapes';
import { SIGNS } from '../../theme/shapes/further/signs';
import type { Ground } from '../ground';
import type { Look } from '../looks';

export type SignKind =
	'operation' | 'office' | 'institution' | 'microstate' | 'bridge' | 'town' | 'cluster' | 'meeting';

/** One sign of the picture in its final place. */
export interface PlacedSign {
	readonly kind: SignKind;
	/**
	 * Ids of what it stands for: one, or all institutions of a city. None for a group of many places; of a disc with the
	 * number of a story that one.
	 */
	readonly members: readonly string[];
	/** The place that it marks, from which others may have pushed it away. */
	readonly point: LonLat;
	readonly x: number;
	readonly y: number;
	/** By how much it stands beside its place, in units. */
	readonly pushed: readonly [x: number, y: number];
	/** What it covers, for labels to keep clear of. */
	readonly box: Box;
	/** Lands that it must not leave; none for what may stand anywhere. */
	readonly homes: readonly string[];
	/** Name and second line of its label. */
	readonly name: string;
	readonly second: string;
	/** The town where it works, which says enough where its name has no room. */
	readonly town?: string;
	/** What stands for the name where that finds no room. */
	readonly abbreviation?: string;
	/** Lit by the Scene: large, and named first. */
	readonly lit: boolean;
	/** Drawn grey: other signs are what the page is about. */
	readonly aside: boolean;
	/** A pin, whose tip is the place and whose name stands beside the head. */
	readonly pin: boolean;
	/** One of many: its name goes without a leader, or not at all. */
	readonly many?: boolean;
	/** Hollow: an operation that has closed. */
	readonly closed: boolean;
	/** How many places it stands for, where it is a group of them; of a story its number. */
	readonly count?: number;
	/** How its land is painted, where it stands for a country. */
	readonly look?: Look;
}

/** Between the sign of a city and the number of its institutions, in units. */
export const COUNT_GAP = 3;

/** Every sign of the Scene that is in sight, pushed apart so that none touch, but never out of its own country. */
export function placeSigns(ground: Ground): PlacedSign[] {
	const wanted = [
		...places(ground),
		...meetings(ground),
		...offices(ground),
		...operations(ground),
		...institutions(ground),
		...microstates(ground)
	].flatMap((sign) => {
		const at = ground.screen.place(sign.point);
		return at && ground.screen.isInSight(around(at, sign.radius)) ? [{ ...sign, at }] : [];
	});
	const centres = apartAtHome(ground, wanted);
	const isAside = asideIn(ground.scene);
	const placed = wanted.map(({ at, radius, ...sign }, index): PlacedSign => {
		const [x, y] = centres[index] ?? at;
		const box: Box = sign.pin
			? withCount([x - SIGNS.pin.width / 2, y - SIGNS.pin.height, x + SIGNS.pin.width / 2, y], sign)
			: withCount(around([x, y], radius), sign);
		return { ...sign, aside: isAside(sign), x, y, pushed: [x - at[0], y - at[1]], box };
	});
	// A page's map goes on beyond the figure, and shows what is whole in its box; all others end there.
	return ground.use === 'map' ? placed : placed.filter((sign) => isWholeIn(sign, FIGURE, 1));
}

/** Rounds in which signs that were pushed over a border go back to their places; the others give way. */
const ROUNDS = 4;

/** The middles of signs, pushed apart; who would leave the land that it stands for keeps its place. */
function apartAtHome(
	{ screen, drawing, lands, owner }: Ground,
	wanted: readonly (WantedSign & { readonly at: readonly [x: number, y: number] })[]
): readonly (readonly [x: number, y: number])[] {
	const isHome = ({ homes }: WantedSign, point: readonly [number, number]): boolean => {
		const place = screen.under(point);
		return (
			place !== null &&
			drawing.holds(
				lands.filter(({ id }) => homes.includes(owner(id))),
				place
			)
		);
	};
	const fixed = new Set(
		wanted.filter(
			({ kind }) => kind === 'bridge' || kind === 'town' || kind === 'office' || kind === 'meeting'
		)
	);
	for (let round = 0; ; round++) {
		const centres = separated(
			wanted.map((sign) => ({ x: sign.at[0], y: sign.at[1], radius: sign.radius, fixed: fixed.has(sign) })),
			SIGNS.gap
		);
		const away = wanted.filter((sign, index) => {
			const [x, y] = centres[index] ?? sign.at;
			const isMoved = x !== sign.at[0] || y !== sign.at[1];
			return isMoved && isHome(sign, sign.at) && !isHome(sign, [x, y]);
		});
		if (away.length === 0 || round === ROUNDS) return centres;
		away.forEach((sign) => fixed.add(sign));
	}
}

function around([x, y]: readonly [number, number], radius: number): Box {
	return [x - radius, y - radius, x + radius, y + radius];
}

/** A sign's box and the number beside it, where it stands for several. */
function withCount(
	[left, top, right, bottom]: Box,
	{ kind, members }: Pick<PlacedSign, 'kind' | 'members'>
): Box {
	if ((kind !== 'institution' && kind !== 'operation') || members.length < 2)
		return [left, top, right, bottom];
	return [left, top, right + COUNT_GAP + textWidth(String(members.length), LABELS.count), bottom];
}

interface WantedSign extends Pick<
	PlacedSign,
	| 'kind'
	| 'members'
	| 'point'
	| 'homes'
	| 'name'
	| 'abbreviation'
	| 'second'
	| 'town'
	| 'lit'
	| 'many'
	| 'pin'
	| 'closed'
	| 'count'
	| 'look'
> {
	readonly radius: number;
}

function operations({ scene, inputs, near, zoom }: Ground): WantedSign[] {
	const shown = new Set<string>([...scene.operations, ...scene.litOperations]);
	const isLit = ({ id }: IndexedOperation): boolean => scene.litOperations.includes(id);
	const isClosed = (operation: IndexedOperation): boolean => inputs.atlas.isClosed(operation, scene.date);
	/** The first of a city is what its sign shows: a lit one, one that works, the latest. */
	const rank = (operation: IndexedOperation): number =>
		(isLit(operation) ? 0 : 2) + Number(isClosed(operation));
	const cities = new Map<string, IndexedOperation[]>();
	for (const operation of inputs.atlas.operations) {
		if (!shown.has(operation.id)) continue;
		const key = `${operation.hosts[0] ?? ''} ${operation.seat}`;
		cities.set(key, [...(cities.get(key) ?? []), operation]);
	}
	return [...cities.values()]
		.map((city) =>
			city.toSorted(
				(one, other) =>
					rank(one) - rank(other) || (one.opened < other.opened ? 1 : one.opened > other.opened ? -1 : 0)
			)
		)
		.flatMap((city): WantedSign[] => {
			const [operation] = city;
			if (!operation) return [];
			const lit = isLit(operation);
			const pin = near || lit;
			const closed = isClosed(operation);
			return [
				{
					kind: 'operation',
					members: city.map(({ id }) => id),
					homes: operation.hosts,
					point: operation.point,
					name: operation.shortName + signOf(operation.hosts, inputs.atlas),
					second: secondLine(operation, closed),
					...(!closed && { town: operation.seat }),
					radius: pin ? SIGNS.pin.width / 2 : sizeAt(OPERATION.radius, zoom) + sizeAt(OPERATION.ring, zoom),
					lit,
					pin,
					closed
				}
			];
		});
}

/** Where else the operation works that a page of the atlas is about. */
function offices({ scene, inputs }: Ground): WantedSign[] {
	return officesOf(scene, inputs.atlas).map(({ id, name, point }) => ({
		kind: 'office',
		members: [id],
		homes: [],
		point,
		name,
		second: '',
		radius: SIGNS.town.radius,
		lit: false,
		pin: false,
		closed: false
	}));
}

/** One sign a city: its one institution, or all of them with their number. A lit one stands alone. */
function institutions({ scene, inputs, near }: Ground): WantedSign[] {
	const shown = new Set<string>([...scene.institutions, ...scene.litInstitutions]);
	const cities = new Map<string, IndexedInstitution[]>();
	for (const institution of inputs.atlas.institutions) {
		if (!shown.has(institution.id)) continue;
		const lit = scene.litInstitutions.includes(institution.id);
		const key = lit ? institution.id : `${institution.country} ${institution.seat}`;
		cities.set(key, [...(cities.get(key) ?? []), institution]);
	}
	return [...cities.values()].flatMap((members): WantedSign[] => {
		const [first] = members;
		if (!first) return [];
		const lit = scene.litInstitutions.includes(first.id);
		const many = members.length > 1;
		const size = near || lit ? 'near' : 'far';
		return [
			{
				kind: 'institution',
				members: members.map(({ id }) => id),
				homes: [first.country],
				point: first.point,
				name: many ? first.seat : first.name,
				...(!many && first.abbreviation !== null && { abbreviation: first.abbreviation }),
				second: many ? inputs.texts.institutions(members.length) : first.seat,
				...(!many && { town: first.seat }),
				radius: INSTITUTION.side[size] / 2 + INSTITUTION.line[size],
				lit,
				pin: false,
				closed: false
			}
		];
	});
}

function microstates({ scene, inputs, near, zoom, look }: Ground): WantedSign[] {
	const { radius, width } = SIGNS.microstateRing;
	const isLit = (id: string): boolean => scene.selected === id || scene.emphasised.some((one) => one === id);
	return (
		inputs.labels
			// A ring is strong; in a story it stands for who is spoken of.
			.filter(
				({ id, microstate }) =>
					microstate && inputs.atlas.country(id) && (scene.tone !== 'story' || isLit(id))
			)
			.map(({ id, point }) => ({
				kind: 'microstate',
				homes: [],
				members: [id],
				point,
				name: inputs.atlas.nameOf(id),
				second: '',
				look: look(id),
				radius:
					near || isLit(id) ? radius.near + width.near / 2 : sizeAt(radius, zoom) + sizeAt(width, zoom) / 2,
				lit: isLit(id),
				pin: false,
				closed: false
			}))
	);
}

function places({ scene, inputs, screen }: Ground): WantedSign[] {
	const many = hasManyPlaces(scene);
	const common = { homes: [], name: '', second: '', lit: false, pin: false, closed: false };
	/** A disc with a number. */
	const disc = (point: LonLat, count: number, members: readonly string[]): WantedSign => ({
		...common,
		kind: 'cluster',
		point,
		members,
		radius: clusterRadius(count),
		count
	});
	const clusters = placeClusters(scene, inputs.atlas, screen.view.radius);
	return [
		...(scene.stories ?? []).map(({ id, number, point }) => disc(point, number, [id])),
		...clusters.flatMap(({ point, places }): WantedSign[] => {
			const [place, ...others] = places;
			if (!place) return [];
			if (others.length > 0) return [disc(point, places.length, [])];
			const kind = place.kind === 'town' ? 'town' : 'bridge';
			const radius = kind === 'town' ? SIGNS.town.radius : SIGNS.bridge.side * Math.SQRT1_2;
			return [{ ...common, kind, point, members: [place.id], name: place.name, radius, lit: true, many }];
		})
	];
}

function meetings({ scene, inputs }: Ground): WantedSign[] {
	return meetingSigns(scene, inputs.atlas).map((sign) => ({
		kind: 'meeting',
		homes: [],
		members: sign.meetings.map(({ id }) => id),
		point: sign.point,
		name: sign.name,
		second: sign.years,
		radius: SIGNS.meeting.side * Math.SQRT1_2,
		lit: true,
		many: scene.tone === 'atlas',
		pin: false,
		closed: false
	}));
}
