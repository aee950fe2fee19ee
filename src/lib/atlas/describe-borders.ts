import type { AtlasModel } from './atlas';
import { otherSide } from './atlas';
import type { Scene } from './scene';
import type { Length, NamedBorder, NamedNeighbour, Sentence } from './sentence';
import type { BorderId, CountryId } from './types';

const kindOf = (border: BorderId, atlas: AtlasModel): 'home' | 'dependency' | 'boundary' =>
	atlas.border(border)?.kind ?? 'home';

/** The lit borders that make neighbours of the selected country. */
export function bordersOfSelected(scene: Scene, atlas: AtlasModel): readonly BorderId[] {
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

/** The other sides of borders of one country. */
export function neighboursOf(
	country: CountryId,
	borders: readonly BorderId[],
	atlas: AtlasModel
): readonly NamedNeighbour[] {
	return borders.map((border) => ({
		name: atlas.nameInSentence(otherSide(atlas.sidesOf(border), country)),
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

/** Lit borders that the sentence on the selected country has not told. */
export function describeBorders(scene: Scene, atlas: AtlasModel): readonly Sentence[] {
	const told = new Set(bordersOfSelected(scene, atlas));
	const left = scene.borders.filter((border) => !told.has(border));
	const ofKind = (kind: 'home' | 'dependency' | 'boundary'): readonly BorderId[] =>
		left.filter((border) => kindOf(border, atlas) === kind);
	const sentences: Sentence[] = [];
	const home = ofKind('home');
	const shared = sharedSide(home, atlas);
	if (shared !== undefined) {
		const neighbours = neighboursOf(shared, home, atlas);
		sentences.push({
			message: 'describe_borders_of',
			parameters: { country: atlas.nameInSentence(shared), neighbours }
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
	const boundary = nameBorders(ofKind('boundary'), atlas);
	if (boundary.length > 0) {
		sentences.push({ message: 'describe_boundaries', parameters: { borders: boundary } });
	}
	return sentences;
}

/** The band along borders; one without borders is nowhere and is not spoken of. */
export function describeCorridor({ corridor, borders }: Scene, atlas: AtlasModel): readonly Sentence[] {
	if (corridor === null || corridor.borders.length === 0) return [];
	const marked = new Set(borders);
	const { km } = corridor;
	return marked.size === new Set(corridor.borders).size && corridor.borders.every((id) => marked.has(id))
		? [{ message: 'describe_corridor_of_marked', parameters: { km } }]
		: [{ message: 'describe_corridor', parameters: { km, borders: nameBorders(corridor.borders, atlas) } }];
}
