import type { AtlasModel } from '../../atlas/atlas';
import type { PlacedSign } from '../../drawn/signs/place-signs';
import type { CountryId, InstitutionId, LonLat, MeetingId, OperationId, PlaceId } from '../../atlas/types';

/** What stands under the pointer, or what a press opens. */
export type MapTarget =
	| { readonly kind: 'country'; readonly id: CountryId }
	/** Land without a status. */
	| { readonly kind: 'area'; readonly id: CountryId }
	| { readonly kind: 'operation'; readonly id: OperationId }
	| { readonly kind: 'institution'; readonly id: InstitutionId }
	/** Institutions of one city that share a sign. */
	| { readonly kind: 'group'; readonly ids: readonly InstitutionId[] }
	| { readonly kind: 'place'; readonly id: PlaceId }
	/** Many places close together, which share a sign. */
	| { readonly kind: 'cluster'; readonly count: number; readonly point: LonLat }
	| { readonly kind: 'story'; readonly id: string }
	/** Meetings of one city, which share a sign; `id` is the first of them. */
	| { readonly kind: 'meeting'; readonly id: MeetingId; readonly ids: readonly MeetingId[] }
	/** Sea, or the space around the globe. */
	| { readonly kind: 'empty' };

export const EMPTY_TARGET: MapTarget = { kind: 'empty' };

/** The target of a land shape; a dependency opens its State. Unknown ids are empty. */
export function landTarget(atlas: AtlasModel, id: string): MapTarget {
	const area = atlas.area(id);
	const country = atlas.country(area?.state ?? id);
	if (country) return { kind: 'country', id: country.id };
	const shown = area?.state ? (atlas.area(area.state) ?? area) : area;
	return shown ? { kind: 'area', id: shown.id } : EMPTY_TARGET;
}

/** The target of a sign. Unknown ids are empty. */
export function signTarget(
	atlas: AtlasModel,
	{ kind, members, count = 0, point }: Pick<PlacedSign, 'kind' | 'members' | 'count' | 'point'>
): MapTarget {
	const [first = ''] = members;
	switch (kind) {
		case 'microstate':
			return landTarget(atlas, first);
		case 'operation': {
			const operation = atlas.operation(first);
			return operation ? { kind, id: operation.id } : EMPTY_TARGET;
		}
		case 'institution': {
			const [id, ...others] = members.flatMap((member) => atlas.institution(member)?.id ?? []);
			if (id === undefined) return EMPTY_TARGET;
			return others.length > 0 ? { kind: 'group', ids: [id, ...others] } : { kind, id };
		}
		case 'bridge':
		case 'town': {
			const place = atlas.place(first);
			return place ? { kind: 'place', id: place.id } : EMPTY_TARGET;
		}
		case 'office':
			return EMPTY_TARGET;
		case 'cluster':
			return first ? { kind: 'story', id: first } : { kind, count, point };
		case 'meeting': {
			const ids = members.flatMap((id) => atlas.meeting(id)?.id ?? []);
			return ids[0] === undefined ? EMPTY_TARGET : { kind, id: ids[0], ids };
		}
		default: {
			const unknown: never = kind;
			throw new Error(`no target for ${String(unknown)}`);
		}
	}
}

export const sameTarget = (one: MapTarget, other: MapTarget): boolean =>
	JSON.stringify(one) === JSON.stringify(other);
