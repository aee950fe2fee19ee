import type { AtlasModel } from './atlas';
import { isSetOff } from './emphasis';
import { hasManyPlaces } from './many-places';
import { showsLengths } from './scene';
import type { Scene } from './scene';
import type { ShownStatus } from './statuses';
import type { Kilometres, StatusId } from './types';

/** One line of the legend of a story's picture: a sign or a line that stands on the map, explained. */
export type LegendEntry =
	| { readonly kind: 'border'; readonly lengths: boolean }
	| { readonly kind: 'corridor'; readonly km: Kilometres }
	| { readonly kind: 'route' }
	| { readonly kind: 'former-state' }
	| { readonly kind: 'operation' }
	| { readonly kind: 'closed-operation' }
	| { readonly kind: 'institution' }
	| { readonly kind: 'crossing' }
	| { readonly kind: 'town' }
	| { readonly kind: 'cluster' }
	| { readonly kind: 'meeting' }
	| { readonly kind: 'set-off' }
	| { readonly kind: 'status'; readonly status: ShownStatus };

/**
 * What needs explaining in a story's picture, lines first, then signs, then the statuses of the lands
 * that it lights or that are in sight.
 * @param seen statuses of lands in sight, as a renderer says them
 */
export function legendOf(
	scene: Scene,
	atlas: AtlasModel,
	seen: readonly StatusId[] = []
): readonly LegendEntry[] {
	const entries: LegendEntry[] = [];
	if (scene.borders.length > 0) entries.push({ kind: 'border', lengths: showsLengths(scene) });
	if (scene.corridor) entries.push({ kind: 'corridor', km: scene.corridor.km });
	if (scene.routes.length > 0) entries.push({ kind: 'route' });
	if (scene.outlines.length > 0) entries.push({ kind: 'former-state' });

	const operations = scene.litOperations.flatMap((id) => atlas.operation(id) ?? []);
	if (operations.some((one) => !atlas.isClosed(one, scene.date))) entries.push({ kind: 'operation' });
	if (operations.some((one) => atlas.isClosed(one, scene.date))) entries.push({ kind: 'closed-operation' });
	if (scene.litInstitutions.length > 0) entries.push({ kind: 'institution' });
	const places = scene.places.flatMap((id) => atlas.place(id) ?? []);
	if (places.some(({ kind }) => kind !== 'town')) entries.push({ kind: 'crossing' });
	if (places.some(({ kind }) => kind === 'town')) entries.push({ kind: 'town' });
	if (hasManyPlaces(scene)) entries.push({ kind: 'cluster' });

	if (scene.meetings.length > 0) entries.push({ kind: 'meeting' });

	const setOff = scene.emphasised.filter((id) => isSetOff(scene, id));
	if (setOff.some((id) => atlas.isFull(atlas.landStatusOn(id, scene.date))))
		entries.push({ kind: 'set-off' });
	const lands = new Set([...scene.emphasised, ...scene.borders.flatMap((border) => atlas.sidesOf(border))]);
	const lit = [...lands].map((id) => atlas.landStatusOn(id, scene.date));
	const shown = [...lit, ...seen];
	for (const status of atlas.shownStatuses)
		if (shown.includes(status.id)) entries.push({ kind: 'status', status });
	return entries;
}
