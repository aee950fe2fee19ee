import type { Feature, FeatureCollection, Point } from 'geojson';
import type { AtlasModel } from '../atlas/atlas';
import type { IndexedInstitution } from '../atlas/atlas-index';
import type { LabelPoint } from '../atlas/geometry';
import type { Scene } from '../atlas/scene';
import type { LonLat } from '../atlas/types';
import { LABELS, SIGNS } from '../theme/lines';
import { anchors } from './anchors';
import type { AnchorOffsets } from './anchors';
import { lookOf } from './looks';
import type { Look } from './looks';
import { pushApart } from './push-apart';
import type { MapWords } from './words';

/** What a press on a sign opens. */
export type SignKind = 'operation' | 'institution' | 'group' | 'microstate' | 'place';

export interface SignProperties {
	/** Kind and id, since an operation and a place may share an id. */
	readonly id: string;
	readonly kind: SignKind;
	/** Ids of what it stands for, joined by commas: one, or all of a group. */
	readonly members: string;
	readonly name: string;
	readonly second: string;
	readonly look: Look | 'none';
	readonly lit: boolean;
	readonly farImage: string;
	readonly nearImage: string;
	readonly farAnchor: 'center' | 'bottom';
	readonly nearAnchor: 'center' | 'bottom';
	/** Shift in px that keeps signs from touching. */
	readonly offset: [x: number, y: number];
	readonly count: string;
	/** Places of the name around the sign. */
	readonly nameAnchors: AnchorOffsets;
	/** The sign's size as a share of its full one. */
	readonly scale: number;
	/** Where the count stands, in its ems. */
	readonly countOffset: [x: number, y: number];
	readonly order: number;
}

/** Lit signs are named first, then operations, then the rest. */
const ORDER = { lit: 0, operation: 1, group: 2, institution: 3, microstate: 4, place: 5 } as const;
/** Space in ems between a sign and its count: half the sign and a gap, at the count's size. */
const COUNT_GAP_EMS = 0.75;

interface Sign {
	readonly point: LonLat;
	readonly properties: Omit<SignProperties, 'offset' | 'countOffset' | 'nameAnchors' | 'scale'>;
	/** Radius in px that it takes, far and near. */
	readonly radius: { readonly far: number; readonly near: number };
}

const INSTITUTION_RADIUS = {
	far: SIGNS.institution.side.far / 2 + SIGNS.institution.line.far,
	near: SIGNS.institution.side.near / 2 + SIGNS.institution.line.near
};
const OPERATION_RADIUS = {
	far: SIGNS.operation.radius.far + SIGNS.operation.ring.far,
	near: SIGNS.operation.radius.near + SIGNS.operation.ring.near
};

function operationSigns(scene: Scene, atlas: AtlasModel): Sign[] {
	const shown = new Set<string>([...scene.operations, ...scene.litOperations]);
	return atlas.operations
		.filter(({ id }) => shown.has(id))
		.map((operation): Sign => {
			const lit = scene.litOperations.includes(operation.id);
			return {
				point: operation.point,
				radius: lit ? { far: OPERATION_RADIUS.near, near: OPERATION_RADIUS.near } : OPERATION_RADIUS,
				properties: {
					id: `operation:${operation.id}`,
					kind: 'operation',
					members: operation.id,
					name: operation.shortName,
					second: operation.shortName.includes(operation.seat) ? '' : operation.seat,
					look: 'none',
					lit,
					farImage: lit ? 'operation-near' : 'operation-far',
					nearImage: 'operation-near',
					farAnchor: lit ? 'bottom' : 'center',
					nearAnchor: 'bottom',
					count: '',
					order: lit ? ORDER.lit : ORDER.operation
				}
			};
		});
}

/** One sign a city: its one institution, or all of them with their number. A lit one stands alone. */
function institutionSigns(scene: Scene, atlas: AtlasModel, words: MapWords): Sign[] {
	const shown = new Set<string>([...scene.institutions, ...scene.litInstitutions]);
	const cities = new Map<string, IndexedInstitution[]>();
	for (const institution of atlas.institutions) {
		if (!shown.has(institution.id)) continue;
		const lit = scene.litInstitutions.includes(institution.id);
		const key = lit ? institution.id : `${institution.country} ${institution.seat}`;
		cities.set(key, [...(cities.get(key) ?? []), institution]);
	}
	return [...cities.values()].flatMap((members): Sign[] => {
		const first = members[0];
		if (!first) return [];
		const lit = scene.litInstitutions.includes(first.id);
		const group = members.length > 1;
		const kind = group ? 'group' : 'institution';
		return [
			{
				point: first.point,
				radius: INSTITUTION_RADIUS,
				properties: {
					id: `${kind}:${members.map(({ id }) => id).join(',')}`,
					kind,
					members: members.map(({ id }) => id).join(','),
					name: group ? first.seat : lit ? first.name : (first.abbreviation ?? first.name),
					second: group ? words.institutions(members.length) : first.seat,
					look: 'none',
					lit,
					farImage: lit ? 'institution-near' : 'institution-far',
					nearImage: 'institution-near',
					farAnchor: 'center',
					nearAnchor: 'center',
					count: group ? String(members.length) : '',
					order: lit ? ORDER.lit : ORDER[kind]
				}
			}
		];
	});
}

function microstateSigns(scene: Scene, atlas: AtlasModel, labels: readonly LabelPoint[]): Sign[] {
	const ring = SIGNS.microstateRing;
	return labels
		.filter(({ microstate, id }) => microstate && atlas.country(id))
		.map((label): Sign => {
			const look = lookOf(label, scene, atlas);
			const lit = scene.selected === label.id || scene.emphasised.includes(label.id);
			return {
				point: label.point,
				radius: {
					far: ring.radius.far + ring.width.far / 2,
					near: ring.radius.near + ring.width.near / 2
				},
				properties: {
					id: `microstate:${label.id}`,
					kind: 'microstate',
					members: label.id,
					name: atlas.nameOf(label.id),
					second: '',
					look,
					lit,
					farImage: `microstate-${look}-${lit ? 'near' : 'far'}`,
					nearImage: `microstate-${look}-near`,
					farAnchor: 'center',
					nearAnchor: 'center',
					count: '',
					order: lit ? ORDER.lit : ORDER.microstate
				}
			};
		});
}

function placeSigns(scene: Scene, atlas: AtlasModel): Sign[] {
	return scene.places.flatMap((id): Sign[] => {
		const place = atlas.place(id);
		if (!place) return [];
		const image = place.kind === 'town' ? 'town' : 'bridge';
		const radius = image === 'town' ? SIGNS.town.radius : SIGNS.bridge.side / 2;
		return [
			{
				point: place.point,
				radius: { far: radius, near: radius },
				properties: {
					id: `place:${id}`,
					kind: 'place',
					members: id,
					name: place.name,
					second: '',
					look: 'none',
					lit: true,
					farImage: image,
					nearImage: image,
					farAnchor: 'center',
					nearAnchor: 'center',
					count: '',
					order: ORDER.place
				}
			}
		];
	});
}

/** Space in px between a sign and its name. */
const NAME_GAP = 4;

/**
 * Places of a name around a sign: right, left, below, above. `shift` and `radius` in px; a pin, which
 * stands `pinHeight` px above its place, has its name beside its head.
 */
function nameAnchors([x, y]: readonly [number, number], radius: number, pinHeight: number): AnchorOffsets {
	const ems = (px: number): number => Math.round((px / LABELS.sign.size) * 100) / 100;
	const side = radius + NAME_GAP;
	const [top, middle, bottom] = pinHeight > 0 ? [-pinHeight, radius - pinHeight, 0] : [-radius, 0, radius];
	return anchors({
		left: [ems(x + side), ems(y + middle)],
		right: [ems(x - side), ems(y + middle)],
		top: [ems(x), ems(y + bottom + NAME_GAP / 2)],
		bottom: [ems(x), ems(y + top - NAME_GAP / 2)]
	});
}

/**
 * Every sign of a Scene as a point, pushed apart for a globe of `radius` px so that none touch.
 * `near` says which of the two sizes the signs have; `scale` makes them smaller on small screens.
 */
export function signFeatures(
	scene: Scene,
	atlas: AtlasModel,
	labels: readonly LabelPoint[],
	radius: number,
	near: boolean,
	scale: number,
	words: MapWords
): FeatureCollection<Point, SignProperties> {
	const signs = [
		...operationSigns(scene, atlas),
		...institutionSigns(scene, atlas, words),
		...microstateSigns(scene, atlas, labels),
		...placeSigns(scene, atlas)
	];
	const size = near ? 'near' : 'far';
	const offsets = pushApart(
		signs.map((sign) => ({
			point: sign.point,
			radius: sign.radius[size] * scale,
			// Places stay where they are: they lie on a lit border.
			fixed: sign.properties.kind === 'place'
		})),
		radius,
		SIGNS.gap
	);
	const features = signs.map(({ point, properties, radius: radii }, index): Feature<Point, SignProperties> => {
		const [x, y] = offsets[index] ?? [0, 0];
		const countEms = (px: number): number => px / LABELS.count.size;
		const isPin = properties[near ? 'nearAnchor' : 'farAnchor'] === 'bottom';
		return {
			type: 'Feature',
			geometry: { type: 'Point', coordinates: [...point] },
			properties: {
				...properties,
				// MapLibre counts the shift of an icon in its own size.
				offset: [x / scale, y / scale],
				scale,
				nameAnchors: nameAnchors([x, y], radii[size] * scale, isPin ? SIGNS.pin.height * scale : 0),
				countOffset: [countEms(x) + COUNT_GAP_EMS * scale, countEms(y)]
			}
		};
	});
	return { type: 'FeatureCollection', features };
}
