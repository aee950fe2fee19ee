import type { Topology } from 'topojson-specification';
import { arcNumber } from '../world';

type Shape = Topology['objects'][string] | { readonly type: null };

/** Two shapes of a list, by their places in it, and the numbers of the arcs that both use. */
export interface SharedArcs {
	readonly a: number;
	readonly b: number;
	readonly arcs: readonly number[];
}

const NOBODY = -1;

/**
 * Every pair of polygons that share an arc, in the order in which the second of them is met. One pass
 * over the arcs of the shapes: an arc remembers its first user, and the second makes the pair. That needs
 * no index, no comparison of coordinates and no arc looked up twice.
 */
export function sharedArcs(shapes: readonly Shape[], arcCount: number): SharedArcs[] {
	const firstUser = new Int32Array(arcCount).fill(NOBODY);
	const pairs = new Map<number, { a: number; b: number; arcs: number[] }>();
	shapes.forEach((shape, index) => {
		const polygons =
			shape.type === 'MultiPolygon' ? shape.arcs : shape.type === 'Polygon' ? [shape.arcs] : [];
		for (const polygon of polygons) {
			for (const ring of polygon) {
				for (const arc of ring) {
					const number = arcNumber(arc);
					const other = firstUser[number] ?? NOBODY;
					if (other === NOBODY) firstUser[number] = index;
					else if (other !== index) {
						const key = other * shapes.length + index;
						const pair = pairs.get(key);
						if (pair) pair.arcs.push(number);
						else pairs.set(key, { a: other, b: index, arcs: [number] });
					}
				}
			}
		}
	});
	return [...pairs.values()];
}
