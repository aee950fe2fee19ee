import { asideIn } from './aside';
import type { AtlasModel } from './atlas';
import { resolveCamera } from './camera';
import { FIGURE, project } from './perspective';
import { isSetOff } from './emphasis';
import { hasManyPlaces } from './many-places';
import { officesOf } from './offices';
import type { Scene } from './scene';
import { OUTSIDE, STATUS_LOOKS } from './types';
import type { Mark, CountryId, LonLat, Standing, StatusLook } from './types';

/** Share of the figure's width and height, from its middle, in which a place is in sight. */
const SIGHT = 0.52;

/** What a map explains beside it, on its page and where it leaves the page. */
export type MapKey =
	/** Land of the status that has the look. */
	| StatusLook
	| 'suspended'
	/** The country of a page, whose land is stronger than that of others of its status. */
	| `selected-${StatusLook}`
	| 'set-off'
	| 'ring'
	| 'operation'
	| 'closed-operation'
	| 'other-operation'
	| 'other-closed-operation'
	| 'office'
	| 'institution'
	| 'other-institution'
	| 'meeting'
	| 'crossing'
	| 'town'
	| 'cluster'
	| 'story'
	| 'marked'
	| 'border'
	| 'border-of-story'
	| 'corridor'
	| 'route'
	| 'former-state';

/** What a renderer says that it shows of a Scene. */
export interface Shown {
	/** Lands and areas in sight. */
	readonly lands?: readonly CountryId[] | undefined;
	/** Do rings stand for the smallest States? */
	readonly rings?: boolean | undefined;
}

/**
 * The keys of a picture's legend, on the page and where it leaves the page: the statuses that it shows, its signs and
 * its lines.
 * @param near a picture of some countries, not of the whole area: it has the statuses of the lands that it is about,
 * of their neighbours and of lands that take part, and the signs that lie in it
 * @param shown what is in sight, where a renderer has said so: the statuses are those of its lands
 */
export function keysOf(
	scene: Scene,
	atlas: AtlasModel,
	near: boolean,
	{ lands, rings = false }: Shown = {}
): readonly MapKey[] {
	const inSight = near || (lands && scene.selected) ? sightOf(scene) : () => true;
	const statusOf = (id: CountryId) => atlas.landStatusOn(id, scene.date);
	const about = landsAbout(scene, atlas);
	const around = new Set([...about, ...about.flatMap((id) => atlas.neighbours(id))]);
	// The light index has no outlines: unless the picture says it, what lies around is told by who borders on whom.
	const all = !lands && (!near || about.length === 0);
	const others = lands?.filter((id) => (atlas.area(id)?.state ?? id) !== scene.selected);
	const seen = new Set<Standing>(
		others
			? others.map(statusOf)
			: [...atlas.statusIds.filter((status) => atlas.isFull(status)), ...[...around].map(statusOf)]
	);
	const keys: MapKey[] = scene.statuses
		.filter((status) => all || seen.has(status))
		.map((status) => atlas.lookOf(status))
		.filter((look) => look !== OUTSIDE);
	if (atlas.statuses.some(({ id, role }) => role === 'suspended' && seen.has(id))) keys.push('suspended');
	const takesPart = (id: CountryId): boolean => atlas.isFull(statusOf(id));
	const lookOfSelected = scene.selected ? atlas.lookOf(statusOf(scene.selected)) : OUTSIDE;
	if (lookOfSelected !== OUTSIDE) keys.push(`selected-${lookOfSelected}`);
	if (scene.emphasised.some((id) => id !== scene.selected && isSetOff(scene, id) && takesPart(id)))
		keys.push('set-off');
	if (rings) keys.push('ring');
	const isAside = asideIn(scene);
	const operations = [...scene.operations, ...scene.litOperations]
		.flatMap((id) => atlas.operation(id) ?? [])
		.filter(({ point }) => inSight(point))
		.map((operation): MapKey => {
			const { id, hosts } = operation;
			const sign = { kind: 'operation', lit: scene.litOperations.includes(id), homes: hosts };
			if (atlas.isClosed(operation, scene.date))
				return isAside(sign) ? 'other-closed-operation' : 'closed-operation';
			return isAside(sign) ? 'other-operation' : 'operation';
		});
	keys.push(...OPERATIONS.filter((key) => operations.includes(key)));
	if (officesOf(scene, atlas).some(({ point }) => inSight(point))) keys.push('office');
	const institutions = [...scene.institutions, ...scene.litInstitutions]
		.flatMap((id) => atlas.institution(id) ?? [])
		.filter(({ point }) => inSight(point))
		.map(({ id, country }): MapKey => {
			const sign = { kind: 'institution', lit: scene.litInstitutions.includes(id), homes: [country] };
			return isAside(sign) ? 'other-institution' : 'institution';
		});
	keys.push(...INSTITUTIONS.filter((key) => institutions.includes(key)));
	if (scene.meetings.length > 0) keys.push('meeting');
	const places = scene.places.flatMap((id) => atlas.place(id) ?? []);
	if (places.some(({ kind }) => kind !== 'town')) keys.push('crossing');
	if (places.some(({ kind }) => kind === 'town')) keys.push('town');
	if (hasManyPlaces(scene)) keys.push('cluster');
	if (scene.stories && scene.stories.length > 0) keys.push('story');
	const isSeen = ({ area }: Mark): boolean =>
		lands ? lands.includes(area) : all || [...around].some((id) => atlas.borderBetween(id, area));
	if (atlas.marks.some(isSeen)) keys.push('marked');
	if (scene.borders.length > 0) keys.push(scene.tone === 'story' ? 'border-of-story' : 'border');
	if (scene.corridor) keys.push('corridor');
	if (scene.routes.length > 0) keys.push('route');
	if (scene.outlines.length > 0) keys.push('former-state');
	return keys;
}

/** Keys of operations and of institutions in their order: first those that a page is about. */
const OPERATIONS = [
	'operation',
	'closed-operation',
	'other-operation',
	'other-closed-operation'
] as const satisfies readonly MapKey[];
const INSTITUTIONS = ['institution', 'other-institution'] as const satisfies readonly MapKey[];

/** The same keys, those of what a story lights before those of the ground that it lies on. */
export const litFirst = (keys: readonly MapKey[]): readonly MapKey[] =>
	keys.toSorted((one, other) => Number(GROUND.has(one)) - Number(GROUND.has(other)));

const GROUND: ReadonlySet<MapKey> = new Set([...STATUS_LOOKS, 'suspended', 'marked']);

/** Does a place lie in the picture of a Scene? A window may be wider than the figure: a little beside it counts. */
function sightOf({ camera }: Scene): (place: LonLat) => boolean {
	const view = resolveCamera(camera);
	return (place) => {
		const [x, y] = project(view, place) ?? [Infinity, Infinity];
		return (
			Math.abs(x - FIGURE.width / 2) < FIGURE.width * SIGHT &&
			Math.abs(y - FIGURE.height / 2) < FIGURE.height * SIGHT
		);
	};
}

/** The lands that a picture is about: what it selects and lights, and where what it lights stands. */
const landsAbout = (scene: Scene, atlas: AtlasModel): CountryId[] => [
	...(scene.selected === null ? [] : [scene.selected]),
	...scene.emphasised,
	...scene.borders.flatMap((border) => atlas.sidesOf(border)),
	...scene.litOperations.flatMap((id) => atlas.operation(id)?.hosts ?? []),
	...scene.litInstitutions.flatMap((id) => atlas.institution(id)?.country ?? []),
	...scene.meetings.flatMap((id) => atlas.meeting(id)?.country ?? [])
];
