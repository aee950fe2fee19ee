import type { AtlasModel } from './atlas';
import { otherSide } from './atlas';
import { namesKosovo } from './kosovo';
import type { Scene } from './scene';
import type { Length, NamedBorder, NamedNeighbour, Sentence } from './sentence';
import { institutionsMarked, operationsMarked } from './signs';
import { STATUSES } from './types';
import type { BorderId, CountryId, Standing } from './types';

/**
 * A Scene in words, for screen readers, captions and `alt`: what the page or story is about first,
 * then what stands around it. Names everything that is selected, emphasised or lit, and nothing else.
 * @throws RangeError when the Scene holds an id that the atlas does not know.
 */
export function describe(scene: Scene, atlas: AtlasModel): readonly Sentence[] {
	return [
		...describeDate(scene, atlas),
		...describeCountries(scene, atlas),
		...describeBorders(scene, atlas),
		...describeCorridor(scene, atlas),
		...describeLit(scene, atlas),
		...describeFilter(scene, atlas),
		...describeSigns(scene, atlas),
		...describeView(scene),
		...(namesKosovo(scene, atlas) ? [{ message: 'describe_kosovo_note', parameters: {} } as const] : [])
	];
}

/**
 * The one sentence to announce when a picture changes: the first that was not true before.
 * `null` where the words stay the same.
 */
export function describeChange(before: Scene, after: Scene, atlas: AtlasModel): Sentence | null {
	const known = new Set(describe(before, atlas).map((sentence) => JSON.stringify(sentence)));
	return describe(after, atlas).find((sentence) => !known.has(JSON.stringify(sentence))) ?? null;
}

function describeDate(scene: Scene, atlas: AtlasModel): readonly Sentence[] {
	return scene.date === atlas.asOf ? [] : [{ message: 'describe_date', parameters: { date: scene.date } }];
}

/** What a sentence may say of a land: nothing of one that never had a status, nor of a dependency. */
function standingToSay(id: CountryId, scene: Scene, atlas: AtlasModel): Standing {
	return atlas.country(id) ? atlas.statusOn(id, scene.date) : 'outside';
}

function describeCountries(scene: Scene, atlas: AtlasModel): readonly Sentence[] {
	const sentences: Sentence[] = [];
	if (scene.selected !== null) {
		const standing = standingToSay(scene.selected, scene, atlas);
		sentences.push({
			message: 'describe_selected',
			parameters: { country: atlas.nameOf(scene.selected), standing }
		});
		const neighbours = neighboursOf(scene.selected, bordersOfSelected(scene, atlas), atlas);
		if (neighbours.length > 0) {
			sentences.push({ message: 'describe_selected_borders', parameters: { neighbours } });
		}
	}
	for (const standing of [...STATUSES, 'suspended', 'outside'] as const) {
		const group = scene.emphasised.filter((id) => standingToSay(id, scene, atlas) === standing);
		if (group.length === 0) continue;
		const countries = group.map((id) => atlas.nameOf(id));
		sentences.push({
			message: 'describe_emphasised',
			parameters: { standing, count: countries.length, countries }
		});
	}
	return sentences;
}

const kindOf = (border: BorderId, atlas: AtlasModel): 'home' | 'dependency' | 'kosovo' =>
	atlas.border(border)?.kind ?? 'home';

/** The lit borders that make neighbours of the selected country. */
function bordersOfSelected(scene: Scene, atlas: AtlasModel): readonly BorderId[] {
	return scene.borders.filter(
		(border) =>
			kindOf(border, atlas) === 'home' && atlas.sidesOf(border).some((side) => side === scene.selected)
	);
}

function lengthOf(border: BorderId, atlas: AtlasModel): Length | null {
	const { publishedKm = null, mapKm = null } = atlas.border(border) ?? {};
	if (publishedKm !== null) return { km: publishedKm, basis: 'published' };
	return mapKm === null ? null : { km: mapKm, basis: 'map' };
}

function neighboursOf(
	country: CountryId,
	borders: readonly BorderId[],
	atlas: AtlasModel
): readonly NamedNeighbour[] {
	return borders.map((border) => ({
		name: atlas.nameOf(otherSide(atlas.sidesOf(border), country)),
		length: lengthOf(border, atlas)
	}));
}

function nameBorders(borders: readonly BorderId[], atlas: AtlasModel): readonly NamedBorder[] {
	return borders.map((border) => {
		const [one, other] = atlas.sidesOf(border);
		return { sides: [atlas.nameOf(one), atlas.nameOf(other)], length: lengthOf(border, atlas) };
	});
}

/** The country that two or more borders share, if one does. */
function sharedSide(borders: readonly BorderId[], atlas: AtlasModel): CountryId | undefined {
	const [first, ...others] = borders;
	if (first === undefined || others.length === 0) return undefined;
	return atlas.sidesOf(first).find((side) => others.every((border) => atlas.sidesOf(border).includes(side)));
}

function describeBorders(scene: Scene, atlas: AtlasModel): readonly Sentence[] {
	const told = new Set(bordersOfSelected(scene, atlas));
	const left = scene.borders.filter((border) => !told.has(border));
	const ofKind = (kind: 'home' | 'dependency' | 'kosovo'): readonly BorderId[] =>
		left.filter((border) => kindOf(border, atlas) === kind);
	const sentences: Sentence[] = [];
	const home = ofKind('home');
	const shared = sharedSide(home, atlas);
	if (shared !== undefined) {
		const neighbours = neighboursOf(shared, home, atlas);
		sentences.push({
			message: 'describe_borders_of',
			parameters: { country: atlas.nameOf(shared), neighbours }
		});
	} else if (home.length > 0) {
		const borders = nameBorders(home, atlas);
		sentences.push({ message: 'describe_borders', parameters: { count: borders.length, borders } });
	}
	const apart = nameBorders(ofKind('dependency'), atlas);
	if (apart.length > 0) {
		sentences.push({
			message: 'describe_borders_apart',
			parameters: { count: apart.length, borders: apart }
		});
	}
	const boundary = nameBorders(ofKind('kosovo'), atlas);
	if (boundary.length > 0) {
		sentences.push({ message: 'describe_kosovo_boundary', parameters: { borders: boundary } });
	}
	return sentences;
}

function describeCorridor({ corridor, borders }: Scene, atlas: AtlasModel): readonly Sentence[] {
	if (corridor === null || corridor.borders.length === 0) return [];
	const marked = new Set(borders);
	const { km } = corridor;
	return marked.size === new Set(corridor.borders).size && corridor.borders.every((id) => marked.has(id))
		? [{ message: 'describe_corridor_of_marked', parameters: { km } }]
		: [{ message: 'describe_corridor', parameters: { km, borders: nameBorders(corridor.borders, atlas) } }];
}

function describeLit(scene: Scene, atlas: AtlasModel): readonly Sentence[] {
	const names = (ids: readonly string[]): readonly string[] => ids.map((id) => atlas.nameOf(id));
	const sentences: Sentence[] = [];
	const places = names(scene.places);
	if (places.length > 0) {
		sentences.push({ message: 'describe_places', parameters: { count: places.length, places } });
	}
	const operations = names(scene.litOperations);
	if (operations.length > 0) {
		sentences.push({
			message: 'describe_lit_operations',
			parameters: { count: operations.length, operations }
		});
	}
	const institutions = names(scene.litInstitutions);
	if (institutions.length > 0) {
		sentences.push({
			message: 'describe_lit_institutions',
			parameters: { count: institutions.length, institutions }
		});
	}
	const routes = scene.routes.map(({ ends: [from, to] }) => ({
		from: atlas.nameOf(from),
		to: atlas.nameOf(to)
	}));
	if (routes.length > 0) {
		sentences.push({ message: 'describe_routes', parameters: { count: routes.length, routes } });
	}
	return sentences;
}

/** Which statuses are shown. A story with all of them does not speak of it: its subject is another. */
function describeFilter(scene: Scene, atlas: AtlasModel): readonly Sentence[] {
	const holders = atlas.countriesByStatus(scene.date);
	const total = STATUSES.reduce((sum, status) => sum + holders[status].length, 0);
	const shownStatuses = STATUSES.filter((status) => scene.statuses.includes(status));
	const groups = shownStatuses.map((status) => ({ status, count: holders[status].length }));
	const shown = groups.reduce((sum, { count }) => sum + count, 0);
	if (groups.length === STATUSES.length) {
		return scene.tone === 'story'
			? []
			: [{ message: 'describe_filter_all', parameters: { total, groups } }];
	}
	return groups.length === 0
		? [{ message: 'describe_filter_none', parameters: { total } }]
		: [{ message: 'describe_filter_some', parameters: { shown, total, groups } }];
}

/** Which signs stand on the map. A story without any does not speak of it. */
function describeSigns(scene: Scene, atlas: AtlasModel): readonly Sentence[] {
	const names = (ids: readonly string[]): readonly string[] => ids.map((id) => atlas.nameOf(id));
	const sentences: Sentence[] = [];
	switch (operationsMarked(scene, atlas)) {
		case 'all':
			sentences.push({ message: 'describe_operations_all', parameters: { count: scene.operations.length } });
			break;
		case 'some':
			sentences.push({
				message: 'describe_operations_some',
				parameters: {
					total: atlas.activeOperations(scene.date).length,
					operations: names(scene.operations)
				}
			});
			break;
		case 'none':
			if (scene.tone === 'atlas') sentences.push({ message: 'describe_operations_none', parameters: {} });
	}
	switch (institutionsMarked(scene, atlas)) {
		case 'all':
			sentences.push({
				message: 'describe_institutions_all',
				parameters: { count: scene.institutions.length }
			});
			break;
		case 'some':
			sentences.push({
				message: 'describe_institutions_some',
				parameters: { total: atlas.institutions.length, institutions: names(scene.institutions) }
			});
			break;
		case 'none':
			if (scene.tone === 'atlas') sentences.push({ message: 'describe_institutions_none', parameters: {} });
	}
	return sentences;
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
