import { associatesIn } from './statuses';
import type { AtlasModel } from './atlas';
import { dayOfYear } from './date';
import { distanceKm } from './earth';
import { middleOf, pointsAround } from './frame';
import type { Frames } from './frame';
import type { Camera, Scene } from './scene';
import { openingScene } from './opening-scene';
import type {
	ActivityId,
	CountryId,
	FieldId,
	InstitutionId,
	LonLat,
	MeetingId,
	OperationId,
	StatusId,
	StorySlug
} from './types';

/** Every kind of page, with what its picture depends on. */
export type Page =
	| { readonly kind: 'home' }
	| { readonly kind: 'countries' }
	| { readonly kind: 'country'; readonly id: CountryId }
	| { readonly kind: 'operations' }
	| { readonly kind: 'operation'; readonly id: OperationId }
	/** What is no field operation: a related activity, the Support Programme. */
	| { readonly kind: 'activity'; readonly id: ActivityId }
	/** Also a body that meets or a former unit, which has no seat on the map. */
	| { readonly kind: 'institution'; readonly id: InstitutionId }
	| { readonly kind: 'structure' }
	| { readonly kind: 'fields' }
	| { readonly kind: 'field'; readonly id: FieldId }
	| { readonly kind: 'meetings' }
	| { readonly kind: 'meeting'; readonly id: MeetingId }
	| { readonly kind: 'chairs' }
	| { readonly kind: 'partnerships' }
	| { readonly kind: 'partnership'; readonly status: StatusId }
	| { readonly kind: 'glossary' }
	| { readonly kind: 'sources' }
	| { readonly kind: 'source-list' }
	| { readonly kind: 'unconfirmed' }
	| { readonly kind: 'stories' }
	| {
			readonly kind: 'story';
			readonly slug: StorySlug;
			/** The opening's Scene first, then one a step. */
			readonly steps: readonly Scene[];
			/** Which of `steps` is read now; 0, the opening, when left out. */
			readonly step?: number;
	  }
	| { readonly kind: 'about' }
	| { readonly kind: 'not-found' };
export type PageKind = Page['kind'];

/** An institution's city is shown with the land about it: far enough to see the country and a neighbour. */
const INSTITUTION_FRAME_KM = 300;
/** Nearer, where the city only stands for a list: less land is drawn. */
const LIST_FRAME_KM = 100;
/** A meeting's city is shown with its part of the world, near enough for the near look nearly everywhere. */
const MEETING_FRAME_KM = 600;

const frame = (points: Extract<Camera, { kind: 'frame' }>['points']): Camera => ({ kind: 'frame', points });

/**
 * The picture that belongs to a page, before the query. Pure: the same page gives the same Scene.
 * @param frames the points that show a country's home part (see `framesOf`).
 * @throws RangeError when the page's country, operation, institution or step is not in the atlas.
 */
export function pageScene(page: Page, atlas: AtlasModel, frames: Frames): Scene {
	const opening = openingScene(atlas);
	switch (page.kind) {
		case 'home':
			return { ...opening, places: atlas.places.filter(({ onOpening }) => onOpening).map(({ id }) => id) };
		case 'countries':
		case 'fields':
		case 'glossary':
		case 'sources':
		case 'unconfirmed':
		case 'stories':
		case 'about':
		case 'not-found':
			return opening;
		// A long text beside a light picture: where most of the sources are kept.
		case 'source-list':
			return { ...opening, ...WITHOUT_SIGNS, camera: busiestSeat(atlas) ?? opening.camera };
		case 'country':
			return countryScene(page.id, atlas, frames, opening);
		case 'operations':
			return {
				...opening,
				institutions: [],
				camera: frame(atlas.activeOperations().map(({ point }) => point))
			};
		case 'operation':
			return operationScene(page.id, atlas, frames, opening);
		case 'structure':
			return { ...opening, operations: [], camera: frame(atlas.institutions.map(({ point }) => point)) };
		case 'institution':
			return institutionScene(page.id, atlas, opening);
		case 'activity': {
			const activity = atlas.activity(page.id);
			if (!activity) throw new RangeError(`the atlas has no activity "${page.id}"`);
			const hosts = activity.hosts.filter((host) => atlas.country(host));
			return {
				...opening,
				...subjectsOf(hosts),
				camera: frame([...activity.hosts.flatMap((host) => frames(host)), activity.point])
			};
		}
		case 'field':
			return fieldScene(page.id, atlas, opening);
		case 'meetings':
			return {
				...opening,
				...WITHOUT_SIGNS,
				meetings: atlas.meetings.map(({ id }) => id),
				camera: frame(atlas.meetings.map(({ point }) => point))
			};
		case 'meeting': {
			const meeting = atlas.meeting(page.id);
			if (!meeting) throw new RangeError(`the atlas has no meeting "${page.id}"`);
			return {
				...opening,
				...WITHOUT_SIGNS,
				date: dayOfYear(meeting.year, atlas.asOf),
				meetings: [meeting.id],
				camera: frame(pointsAround(meeting.point, MEETING_FRAME_KM))
			};
		}
		case 'chairs':
			return chairsScene(atlas, frames, opening);
		case 'partnerships':
			return partnersScene(
				associatesIn(atlas).map(({ id }) => id),
				atlas,
				frames,
				opening
			);
		case 'partnership':
			return partnersScene([page.status], atlas, frames, opening);
		case 'story': {
			const scene = page.steps[page.step ?? 0];
			if (!scene) throw new RangeError(`story "${page.slug}" has no step ${page.step ?? 0}`);
			return scene;
		}
		default: {
			const unknown: never = page;
			throw new RangeError(`no such kind of page: ${JSON.stringify(unknown)}`);
		}
	}
}

/** The land about the city in which most institutions have their seat. */
function busiestSeat({ institutions }: AtlasModel): Camera | null {
	const inCity = (city: string): number => institutions.filter(({ seat }) => seat === city).length;
	const [first] = institutions.toSorted((one, other) => inCity(other.seat) - inCity(one.seat));
	return first ? frame(pointsAround(first.point, LIST_FRAME_KM)) : null;
}

/** Pages about years and associates are not about where somebody works. */
const WITHOUT_SIGNS = { operations: [], institutions: [] } as const;

/** One country is selected; several are emphasised. */
const subjectsOf = (countries: readonly CountryId[]): Pick<Scene, 'selected' | 'emphasised'> => {
	const [first, ...others] = countries;
	return first !== undefined && others.length === 0
		? { selected: first, emphasised: [] }
		: { selected: null, emphasised: countries };
};

function institutionScene(id: InstitutionId, atlas: AtlasModel, opening: Scene): Scene {
	const body = atlas.body(id);
	const seat = atlas.institution(body?.successor ?? body?.parent ?? id);
	if (!seat) {
		if (body) return opening;
		throw new RangeError(`the atlas has no institution "${id}"`);
	}
	return {
		...opening,
		litInstitutions: [seat.id],
		camera: frame(pointsAround(seat.point, INSTITUTION_FRAME_KM))
	};
}

/** The operations that do the work today, and the bodies that lead it. */
function fieldScene(id: FieldId, atlas: AtlasModel, opening: Scene): Scene {
	const field = atlas.field(id);
	if (!field) throw new RangeError(`the atlas has no field of work "${id}"`);
	const operations = atlas.operationsInField(id);
	const leads = field.lead.flatMap((lead) => atlas.institution(lead) ?? []);
	return {
		...opening,
		operations: operations.map((operation) => operation.id),
		institutions: leads.map((lead) => lead.id),
		litOperations: operations.map((operation) => operation.id),
		litInstitutions: leads.map((lead) => lead.id),
		camera: frame([...operations, ...leads].map(({ point }) => point))
	};
}

/** Land that reaches further is shown by its nearest end among others, or they would be small beside it. */
const LONGEST_LAND_KM = 2000;

/** The point that must be seen of a land which is shown among others that lie about `middle`. */
function inFrame(land: readonly LonLat[], middle: LonLat): LonLat {
	const own = middleOf(land);
	if (land.every((point) => distanceKm(point, own) <= LONGEST_LAND_KM / 2)) return own;
	return land.reduce(
		(near, point) => (distanceKm(point, middle) < distanceKm(near, middle) ? point : near),
		own
	);
}

/** The lands of all that have held the Chair, set off from others of their status. */
function chairsScene(atlas: AtlasModel, frames: Frames, opening: Scene): Scene {
	const holders = [...new Set(atlas.chairs.flatMap(({ chair }) => atlas.landOf(chair)))];
	const standings = holders.map((id) => atlas.landStatusOn(id));
	const middle = middleOf(holders.map((id) => middleOf(frames(id))));
	return {
		...opening,
		...WITHOUT_SIGNS,
		statuses: atlas.statusIds.filter((status) => standings.includes(status)),
		emphasised: holders,
		// Where the Chair is now.
		litInstitutions: atlas.institutions.flatMap(({ id, kind }) => (kind === 'chairpersonship' ? [id] : [])),
		camera: frame(holders.map((id) => inFrame(frames(id), middle)))
	};
}

/** The associates alone: all other land fades. */
function partnersScene(
	statuses: readonly StatusId[],
	atlas: AtlasModel,
	frames: Frames,
	opening: Scene
): Scene {
	const partners = statuses.flatMap((status) => atlas.holdersOf(status).map(({ id }) => id));
	return {
		...opening,
		...WITHOUT_SIGNS,
		statuses,
		emphasised: partners,
		// From one end to the other they span half the globe, so that only their middles can all be seen.
		camera: frame(
			statuses.length > 1 ? partners.map((id) => middleOf(frames(id))) : partners.flatMap((id) => frames(id))
		)
	};
}

function countryScene(id: CountryId, atlas: AtlasModel, frames: Frames, opening: Scene): Scene {
	if (!atlas.country(id)) throw new RangeError(`the atlas has no country "${id}"`);
	const { main, apart } = frames.ofPage(id);
	return {
		...opening,
		selected: id,
		inset:
			apart.length > 0
				? {
						camera: frame(apart.flatMap(({ points }) => points)),
						fitted: [],
						parts: apart.map(({ name, points }) => ({ name, camera: frame(points) }))
					}
				: null,
		borders: atlas.bordersOf(id).map((border) => border.id),
		litOperations: atlas.operationsIn(id).map((operation) => operation.id),
		camera: frame(main)
	};
}

function operationScene(id: OperationId, atlas: AtlasModel, frames: Frames, opening: Scene): Scene {
	const operation = atlas.operation(id);
	if (!operation) throw new RangeError(`the atlas has no field operation "${id}"`);
	// A host without a page of its own is an area without a status: to select it would claim one.
	const hosts = operation.hosts.filter((host) => atlas.country(host));
	return {
		...opening,
		...(operation.hosts.length === 1 ? subjectsOf(hosts) : { selected: null, emphasised: hosts }),
		litOperations: [id],
		camera: frame([...operation.hosts.flatMap((host) => frames(host)), operation.point])
	};
}
