import { hoverFeatures } from './feature-states';
import type { StatefulSource } from './feature-states';
import type { GeometrySources } from './geometry-sources';
import { groundId } from './ground';

/** Something that words beside the map speak of. */
export interface PointedThing {
	readonly kind: string;
	readonly id: string;
}

/** Features that are lit because something points at them, by source and id. */
export type LitFeatures = ReadonlyMap<string, { readonly source: StatefulSource; readonly id: string }>;

/** What is lit when the pointer is on `hovered` and words beside the map point at `pointed`: lands and lines. */
export function litFeatures(
	hovered: string | null,
	pointed: readonly PointedThing[],
	geometry: GeometrySources
): LitFeatures {
	const lands = pointed.filter(({ kind }) => kind === 'country' || kind === 'area').map(({ id }) => id);
	const areas: readonly string[] = hovered === null ? lands : [hovered, ...lands];
	const borders = new Set(pointed.filter(({ kind }) => kind === 'border').map(({ id }) => id));
	const features = [
		...areas.flatMap((id) => hoverFeatures(id, geometry)),
		...geometry.borderFeatures
			.filter(({ border }) => border !== null && borders.has(border))
			.map(({ id }) => ({ source: 'ground' as const, id: groundId('border', id) }))
	];
	return new Map(features.map((feature) => [`${feature.source} ${feature.id}`, feature]));
}
