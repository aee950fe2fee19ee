import type { AtlasModel } from './atlas';
import { pointsAround } from './frame';
import type { Frames } from './frame';
import type { Camera, Scene } from './scene';
import { STATUSES } from './types';
import type { CountryId, InstitutionId, OperationId, StorySlug } from './types';

/** Every kind of page, with what its picture depends on. */
export type Page =
	| { readonly kind: 'home' }
	| { readonly kind: 'countries' }
	| { readonly kind: 'country'; readonly id: CountryId }
	| { readonly kind: 'operations' }
	| { readonly kind: 'operation'; readonly id: OperationId }
	| { readonly kind: 'institutions' }
	| { readonly kind: 'institution'; readonly id: InstitutionId }
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

/** The calm globe: every status, the field operations that are active today, every institution. */
export function openingScene(atlas: AtlasModel): Scene {
	return {
		date: atlas.asOf,
		statuses: STATUSES,
		operations: atlas.activeOperations().map(({ id }) => id),
		institutions: atlas.institutions.map(({ id }) => id),
		selected: null,
		emphasised: [],
		borders: [],
		corridor: null,
		litOperations: [],
		litInstitutions: [],
		places: [],
		meetings: [],
		routes: [],
		outlines: [],
		inset: null,
		tone: 'atlas',
		projection: 'globe',
		camera: { kind: 'opening' }
	};
}

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
		case 'countries':
		case 'stories':
		case 'about':
		case 'not-found':
			return opening;
		case 'country':
			return countryScene(page.id, atlas, frames, opening);
		case 'operations':
			return { ...opening, camera: frame(atlas.activeOperations().map(({ point }) => point)) };
		case 'operation':
			return operationScene(page.id, atlas, frames, opening);
		case 'institutions':
			return { ...opening, camera: frame(atlas.institutions.map(({ point }) => point)) };
		case 'institution': {
			const institution = atlas.institution(page.id);
			if (!institution) throw new RangeError(`the atlas has no institution "${page.id}"`);
			return {
				...opening,
				litInstitutions: [institution.id],
				camera: frame(pointsAround(institution.point, INSTITUTION_FRAME_KM))
			};
		}
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

function countryScene(id: CountryId, atlas: AtlasModel, frames: Frames, opening: Scene): Scene {
	if (!atlas.country(id)) throw new RangeError(`the atlas has no country "${id}"`);
	return {
		...opening,
		selected: id,
		borders: atlas.bordersOf(id).map((border) => border.id),
		litOperations: atlas.operationsIn(id).map((operation) => operation.id),
		camera: frame(frames(id))
	};
}

function operationScene(id: OperationId, atlas: AtlasModel, frames: Frames, opening: Scene): Scene {
	const operation = atlas.operation(id);
	if (!operation) throw new RangeError(`the atlas has no field operation "${id}"`);
	// A host without a page of its own is an area without a status: to select it would claim one.
	const hosts = operation.hosts.filter((host) => atlas.country(host));
	const only = operation.hosts.length === 1 ? (hosts[0] ?? null) : null;
	return {
		...opening,
		selected: only,
		emphasised: only === null ? hosts : [],
		litOperations: [id],
		camera: frame([...operation.hosts.flatMap((host) => frames(host)), operation.point])
	};
}
