import type { AtlasModel } from './atlas';
import { bordersOfSelected, describeBorders, describeCorridor, neighboursOf } from './describe-borders';
import { marksNamed } from './marks';
import { hasManyPlaces } from './many-places';
import type { Scene } from './scene';
import type { Sentence } from './sentence';
import { closedOperationsMarked, institutionsMarked, notClosed, operationsMarked } from './signs';
import { OUTSIDE } from './types';
import type { CountryId, Standing, StatusId } from './types';

/**
 * A Scene in words, for screen readers, captions and `alt`: what the page or story is about first,
 * then what stands around it. Names everything that is selected, emphasised or lit, and nothing else; places
 * that are too many to be told one by one are counted.
 * @throws RangeError when the Scene holds an id that the atlas does not know.
 */
export function describe(scene: Scene, atlas: AtlasModel): readonly Sentence[] {
	return [
		...describeDate(scene, atlas),
		...describeCountries(scene, atlas),
		...describeBorders(scene, atlas),
		...describeCorridor(scene, atlas),
		...(isOfWholeArea(scene) ? describeFilter(scene, atlas) : []),
		...describeLit(scene, atlas),
		...describeOutlines(scene),
		...describeStories(scene),
		...describeInset(scene, atlas),
		...(isOfWholeArea(scene) ? [] : describeFilter(scene, atlas)),
		...describeSigns(scene, atlas),
		...describeView(scene),
		...describeNotes(scene, atlas)
	];
}

/** What a picture's key cannot say of it: its day, the small map in its corner, and a note. */
export const describeBesideKey = (scene: Scene, atlas: AtlasModel): readonly Sentence[] => [
	...describeDate(scene, atlas),
	...describeInset(scene, atlas),
	...describeNotes(scene, atlas)
];

const describeNotes = (scene: Scene, atlas: AtlasModel): readonly Sentence[] =>
	marksNamed(scene, atlas).map(({ id }) => ({ message: 'describe_mark_note', parameters: { mark: id } }));

/** Is nothing but places marked, so that who is shown comes first? */
const isOfWholeArea = (scene: Scene): boolean =>
	scene.tone === 'atlas' &&
	scene.selected === null &&
	[scene.emphasised, scene.litOperations, scene.litInstitutions, scene.meetings].every(
		(lit) => lit.length === 0
	);

/**
 * The one sentence to announce when a picture changes: the first that was not true before.
 * `null` where the words stay the same.
 */
export function describeChange(before: Scene, after: Scene, atlas: AtlasModel): Sentence | null {
	const known = new Set(describe(before, atlas).map((sentence) => JSON.stringify(sentence)));
	return describe(after, atlas).find((sentence) => !known.has(JSON.stringify(sentence))) ?? null;
}

/** Where a State took part that is no more, the map says that its land is that of today. */
function describeDate({ date, outlines }: Scene, atlas: AtlasModel): readonly Sentence[] {
	if (date === atlas.asOf) return [];
	const isOutlined = outlines.some(({ kind }) => kind === 'former-state');
	const isOfToday = !isOutlined && atlas.formerStatesOn(date).length > 0;
	return [{ message: isOfToday ? 'describe_date_on_land_of_today' : 'describe_date', parameters: { date } }];
}

/** What a sentence may say of a land: nothing of one that never had a status, nor of a dependency. */
function standingToSay(id: CountryId, scene: Scene, atlas: AtlasModel): Standing {
	return atlas.country(id) ? atlas.statusOn(id, scene.date) : OUTSIDE;
}

const namesOf = (ids: readonly string[], atlas: AtlasModel): readonly string[] =>
	ids.map((id) => atlas.nameInSentence(id));

function describeCountries(scene: Scene, atlas: AtlasModel): readonly Sentence[] {
	const sentences: Sentence[] = [];
	if (scene.selected !== null) {
		const standing = standingToSay(scene.selected, scene, atlas);
		sentences.push({
			message: 'describe_selected',
			parameters: { country: atlas.nameInSentence(scene.selected), standing }
		});
		const neighbours = neighboursOf(scene.selected, bordersOfSelected(scene, atlas), atlas);
		if (neighbours.length > 0) {
			sentences.push({ message: 'describe_selected_borders', parameters: { neighbours } });
		}
	}
	// One sentence a standing, in the order in which the author came to it.
	for (const standing of new Set(scene.emphasised.map((id) => standingToSay(id, scene, atlas)))) {
		const group = scene.emphasised.filter((id) => standingToSay(id, scene, atlas) === standing);
		sentences.push({
			message: 'describe_emphasised',
			parameters: { standing, count: group.length, countries: namesOf(group, atlas) }
		});
	}
	return sentences;
}

function describeLit(scene: Scene, atlas: AtlasModel): readonly Sentence[] {
	const sentences: Sentence[] = [];
	const places = namesOf(scene.places, atlas);
	if (hasManyPlaces(scene)) {
		sentences.push({ message: 'describe_places_many', parameters: { count: places.length } });
	} else if (places.length > 0) {
		sentences.push({ message: 'describe_places', parameters: { count: places.length, places } });
	}
	const meetings = scene.meetings.map((id) => ({
		name: atlas.nameOf(id),
		year: atlas.meeting(id)?.year ?? 0
	}));
	if (meetings.length > 0) {
		sentences.push({ message: 'describe_meetings', parameters: { count: meetings.length, meetings } });
	}
	const isClosed = (id: string): boolean => {
		const operation = atlas.operation(id);
		return operation !== undefined && atlas.isClosed(operation, scene.date);
	};
	const operations = namesOf(
		scene.litOperations.filter((id) => !isClosed(id)),
		atlas
	);
	if (operations.length > 0) {
		sentences.push({
			message: 'describe_lit_operations',
			parameters: { count: operations.length, operations }
		});
	}
	const closed = namesOf(scene.litOperations.filter(isClosed), atlas);
	if (closed.length > 0) {
		sentences.push({
			message: 'describe_lit_closed_operations',
			parameters: { count: closed.length, operations: closed }
		});
	}
	const institutions = namesOf(scene.litInstitutions, atlas);
	if (institutions.length > 0) {
		sentences.push({
			message: 'describe_lit_institutions',
			parameters: { count: institutions.length, institutions }
		});
	}
	const routes = scene.routes.map(({ ends: [from, to] }) => ({
		from: atlas.nameInSentence(from),
		to: atlas.nameInSentence(to)
	}));
	if (routes.length > 0) {
		sentences.push({ message: 'describe_routes', parameters: { count: routes.length, routes } });
	}
	return sentences;
}

/**
 * Which statuses are shown, with those States of an earlier day that are no more. A story with all of them
 * does not speak of it: its subject is another.
 */
function describeFilter(scene: Scene, atlas: AtlasModel): readonly Sentence[] {
	const { statusIds } = atlas;
	const shownStatuses = statusIds.filter((status) => scene.statuses.includes(status));
	const showsAll = shownStatuses.length === statusIds.length;
	if (showsAll && scene.tone === 'story') return [];
	const former = atlas.formerStatesOn(scene.date);
	const countOf = (status: StatusId): number =>
		atlas.holdersOf(status, scene.date).length + former.filter(({ standing }) => standing === status).length;
	const sumOf = (statuses: readonly StatusId[]): number =>
		statuses.reduce((sum, status) => sum + countOf(status), 0);
	const [total, shown] = [sumOf(statusIds), sumOf(shownStatuses)];
	if (shown === 0) return [{ message: 'describe_filter_none', parameters: { total } }];
	// In the first years there may be no associates, of whom nothing needs to be said.
	const groups = shownStatuses
		.map((status) => ({ status, count: countOf(status) }))
		.filter(({ count }) => count > 0);
	const states = former
		.filter(({ standing }) => shownStatuses.some((status) => status === standing))
		.map(({ state }) => state.name);
	return [
		showsAll
			? { message: 'describe_filter_all', parameters: { total, groups } }
			: { message: 'describe_filter_some', parameters: { shown, total, groups } },
		...(states.length > 0
			? [{ message: 'describe_former_holders', parameters: { count: states.length, states } } as const]
			: [])
	];
}

/**
 * Which signs stand on the map beside those that are lit: all of them, some by name, or none. A
 * story without any does not speak of it.
 */
function describeSigns(scene: Scene, atlas: AtlasModel): readonly Sentence[] {
	const sentences: Sentence[] = [];
	const open = notClosed(scene.operations, scene, atlas);
	const operations = open.filter((id) => !scene.litOperations.includes(id));
	if (operationsMarked(scene, atlas) === 'all') {
		sentences.push({ message: 'describe_operations_all', parameters: { count: open.length } });
	} else if (operations.length > 0) {
		const total = atlas.activeOperations(scene.date).length;
		sentences.push({
			message: 'describe_operations_some',
			parameters: { total, operations: namesOf(operations, atlas) }
		});
	} else if (scene.tone === 'atlas') {
		const besides = scene.litOperations.length > 0 ? 'lit' : 'nothing';
		sentences.push({ message: 'describe_operations_none', parameters: { besides } });
	}
	sentences.push(...describeClosed(scene, atlas));
	const institutions = scene.institutions.filter((id) => !scene.litInstitutions.includes(id));
	if (institutionsMarked(scene, atlas) === 'all') {
		sentences.push({
			message: 'describe_institutions_all',
			parameters: { count: scene.institutions.length }
		});
	} else if (institutions.length > 0) {
		sentences.push({
			message: 'describe_institutions_some',
			parameters: { total: atlas.institutions.length, institutions: namesOf(institutions, atlas) }
		});
	} else if (scene.tone === 'atlas') {
		const besides = scene.litInstitutions.length > 0 ? 'lit' : 'nothing';
		sentences.push({ message: 'describe_institutions_none', parameters: { besides } });
	}
	return sentences;
}

/** Signs of operations that have closed, beside those that are lit. */
function describeClosed(scene: Scene, atlas: AtlasModel): readonly Sentence[] {
	const open = new Set(notClosed(scene.operations, scene, atlas));
	const closed = scene.operations.filter((id) => !open.has(id));
	if (closedOperationsMarked(scene, atlas) === 'all') {
		return [{ message: 'describe_closed_all', parameters: { count: closed.length } }];
	}
	const others = closed.filter((id) => !scene.litOperations.includes(id));
	if (others.length === 0) return [];
	const total = atlas.closedOperations(scene.date).length;
	return [{ message: 'describe_closed_some', parameters: { total, operations: namesOf(others, atlas) } }];
}

function describeOutlines({ outlines }: Scene): readonly Sentence[] {
	const states = outlines.map(({ name }) => name);
	return states.length > 0
		? [{ message: 'describe_former_states', parameters: { count: states.length, states } }]
		: [];
}

function describeStories({ stories = [] }: Scene): readonly Sentence[] {
	const numbered = stories.map(({ number, name }) => ({ number, name }));
	return numbered.length > 0 ? [{ message: 'describe_stories', parameters: { stories: numbered } }] : [];
}

function describeInset({ inset }: Scene, atlas: AtlasModel): readonly Sentence[] {
	if (inset === null) return [];
	const fitted = inset.fitted.map((id) => {
		const border = atlas.border(id);
		return border
			? atlas
					.sidesOf(border.id)
					.map((side) => atlas.nameOf(side))
					.join('–')
			: atlas.nameInSentence(id);
	});
	const names = [...fitted, ...(inset.parts ?? []).map(({ name }) => name)];
	return [
		names.length > 0
			? { message: 'describe_inset', parameters: { names } }
			: { message: 'describe_inset_area', parameters: {} }
	];
}

function describeView({ camera, projection }: Scene): readonly Sentence[] {
	const sentences: Sentence[] = [];
	if (projection === 'flat') sentences.push({ message: 'describe_flat', parameters: {} });
	if (camera.kind === 'view') {
		const [lon, lat] = camera.center;
		sentences.push({
			message: 'describe_view',
			parameters: {
				longitude: Math.abs(lon),
				side: lon < 0 ? 'west' : 'east',
				latitude: Math.abs(lat),
				half: lat < 0 ? 'south' : 'north',
				zoom: camera.zoom
			}
		});
	}
	return sentences;
}
