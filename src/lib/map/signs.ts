import type { AtlasModel } from '../atlas/atlas';
import type { IndexedInstitution } from '../atlas/atlas-index';
import type { LabelPoint } from '../atlas/geometry';
import { meetingSigns } from '../atlas/meeting-signs';
import { secondLine } from '../atlas/operation-line';
import { placeClusters } from '../atlas/place-clusters';
import type { Scene } from '../atlas/scene';
import type { LonLat } from '../atlas/types';
import { clusterRadius, SIGNS } from '../theme/lines';
import { lookOf, notedAreas } from './looks';
import type { Look } from './looks';
import type { MapWords } from './words';

/** What a press on a sign opens. */
export type SignKind = 'operation' | 'institution' | 'group' | 'microstate' | 'place' | 'cluster' | 'meeting';

export interface SignProperties {
	/** Kind and id, since an operation and a place may share an id. */
	readonly id: string;
	readonly kind: SignKind;
	/** Ids of what it stands for, joined by commas: one, or all of a group. None for a cluster of many. */
	readonly members: string;
	readonly name: string;
	readonly second: string;
	readonly look: Look | 'none';
	readonly lit: boolean;
	readonly farImage: string;
	readonly nearImage: string;
	readonly farAnchor: 'center' | 'bottom';
	readonly nearAnchor: 'center' | 'bottom';
	readonly count: string;
	/** The sign's size as a share of its full one. */
	readonly scale: number;
	readonly order: number;
}

/** Clusters of more places than this many digits say share the widest sign. */
export const MOST_DIGITS = 5;

/** Lit signs are named first, then operations, then the rest. */
const ORDER = {
	lit: 0,
	operation: 1,
	group: 2,
	institution: 3,
	microstate: 4,
	place: 5,
	meeting: 5,
	cluster: 5
} as const;

/** A sign before it has its place on the screen. */
export interface Sign {
	readonly point: LonLat;
	readonly properties: Omit<SignProperties, 'scale'>;
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

function operationSigns(scene: Scene, atlas: AtlasModel, words: MapWords): Sign[] {
	const noted = notedAreas(atlas);
	const shown = new Set<string>([...scene.operations, ...scene.litOperations]);
	return atlas.operations
		.filter(({ id }) => shown.has(id))
		.map((operation): Sign => {
			const lit = scene.litOperations.includes(operation.id);
			const closed = atlas.isClosed(operation, scene.date) ? 'closed-' : '';
			return {
				point: operation.point,
				radius: lit ? { far: OPERATION_RADIUS.near, near: OPERATION_RADIUS.near } : OPERATION_RADIUS,
				properties: {
					id: `operation:${operation.id}`,
					kind: 'operation',
					members: operation.id,
					name: operation.hosts.some((host) => noted.has(host))
						? words.noted(operation.shortName)
						: operation.shortName,
					second: secondLine(operation, closed !== ''),
					look: 'none',
					lit,
					farImage: `operation-${closed}${lit ? 'near' : 'far'}`,
					nearImage: `operation-${closed}near`,
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

function placeSigns(scene: Scene, atlas: AtlasModel, figureRadius: number): Sign[] {
	return placeClusters(scene, atlas, figureRadius).flatMap(({ point, places }): Sign[] => {
		const [place] = places;
		if (!place) return [];
		if (places.length > 1) return [clusterSign(point, place.id, places.length)];
		const image = place.kind === 'town' ? 'town' : 'bridge';
		const radius = image === 'town' ? SIGNS.town.radius : SIGNS.bridge.side * Math.SQRT1_2;
		return [
			{
				point: place.point,
				radius: { far: radius, near: radius },
				properties: {
					id: `place:${place.id}`,
					kind: 'place',
					members: place.id,
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

function clusterSign(point: LonLat, first: string, places: number): Sign {
	const count = String(places);
	const radius = clusterRadius(places);
	const image = `cluster-${Math.min(count.length, MOST_DIGITS)}`;
	return {
		point,
		radius: { far: radius, near: radius },
		properties: {
			id: `cluster:${first}`,
			kind: 'cluster',
			members: '',
			name: '',
			second: '',
			look: 'none',
			lit: false,
			farImage: image,
			nearImage: image,
			farAnchor: 'center',
			nearAnchor: 'center',
			count,
			order: ORDER.cluster
		}
	};
}

function meetingPoints(scene: Scene, atlas: AtlasModel): Sign[] {
	const radius = SIGNS.meeting.side * Math.SQRT1_2;
	return meetingSigns(scene, atlas).map(({ meetings, point, name, years }): Sign => {
		const members = meetings.map(({ id }) => id).join(',');
		return {
			point,
			radius: { far: radius, near: radius },
			properties: {
				id: `meeting:${members}`,
				kind: 'meeting',
				members,
				name,
				second: years,
				look: 'none',
				lit: true,
				farImage: 'meeting',
				nearImage: 'meeting',
				farAnchor: 'center',
				nearAnchor: 'center',
				count: '',
				order: ORDER.meeting
			}
		};
	});
}

/**
 * Every sign of a Scene: its operations, institutions by city, the microstates, its places.
 * @param figureRadius of the globe in figure units, by which many places are gathered
 */
export function signsOf(
	scene: Scene,
	atlas: AtlasModel,
	labels: readonly LabelPoint[],
	words: MapWords,
	figureRadius: number
): Sign[] {
	return [
		...operationSigns(scene, atlas, words),
		...institutionSigns(scene, atlas, words),
		...microstateSigns(scene, atlas, labels),
		...placeSigns(scene, atlas, figureRadius),
		...meetingPoints(scene, atlas)
	];
}
