import type { LayerSpecification } from 'maplibre-gl';
import { COURSE_KINDS } from '../../atlas/geometry';

/** Every layer of the map from the ground up. */
export const LAYER_ORDER = [
	'sea',
	'graticule-far',
	'graticule-near',
	'land-far',
	'land-near',
	'land-hover',
	...COURSE_KINDS.map((kind) => `course-${kind}` as const),
	'coast-far',
	'coast-near',
	'borders-far',
	'borders-near',
	'dashed-far',
	'dashed-near',
	'corridor',
	'corridor-edge',
	'coast-halo',
	'borders-halo',
	'route-halo',
	'coast-outlined',
	'borders-outlined',
	'coast-marked',
	'borders-marked',
	'route'
] as const;
export type LayerId = (typeof LAYER_ORDER)[number];

/** A layer whose id stands in `LAYER_ORDER`. */
export type AtlasLayer = LayerSpecification & { id: LayerId };

/**
 * The layers from the ground up.
 * @throws RangeError that names every layer that is not listed, is missing, or comes twice.
 */
export function inOrder(layers: readonly LayerSpecification[]): LayerSpecification[] {
	const rank = new Map<string, number>(LAYER_ORDER.map((id, index) => [id, index]));
	const ids = layers.map(({ id }) => id);
	const problems = [
		...ids.filter((id) => !rank.has(id)).map((id) => `layer "${id}" is not in LAYER_ORDER`),
		...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `layer "${id}" comes twice`),
		...LAYER_ORDER.filter((id) => !ids.includes(id)).map((id) => `layer "${id}" is missing`)
	];
	if (problems.length > 0) throw new RangeError(problems.join('; '));
	return [...layers].sort((one, other) => (rank.get(one.id) ?? 0) - (rank.get(other.id) ?? 0));
}
