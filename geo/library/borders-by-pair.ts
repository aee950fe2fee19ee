import type { BorderId, CountryId, Kilometres } from '../../src/lib/atlas/types';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import { borderId, isCountryId } from '../area';
import { lengthKm } from '../sphere';
import { arcNumber } from '../world';
import { arcPoints } from './arc-points';

export interface PairBorder {
	readonly id: BorderId;
	readonly countries: readonly [CountryId, CountryId];
	/** Numbers of the arcs that both countries use. */
	readonly arcs: readonly number[];
	readonly lengthKm: Kilometres;
}

const NOBODY = -1;

/**
 * Every pair of areas that share an arc, with the shared arcs and their geodesic length in km, by
 * id (`AFG-TJK`). Reads `countries` alone; linear in the number of arcs. Lengths are those of the
 * given level of detail: for a figure that a reader sees use `borders.json`, made at full detail.
 * Throws a RangeError that names a shape whose id is no country id.
 */
export function bordersByPair(
	topology: Pick<AtlasTopology, 'arcs' | 'transform'> & {
		readonly objects: Pick<AtlasTopology['objects'], 'countries'>;
	}
): Map<BorderId, PairBorder> {
	const shapes = topology.objects.countries.geometries;
	const firstUser = new Int32Array(topology.arcs.length).fill(NOBODY);
	const pairs = new Map<number, { a: number; b: number; arcs: number[] }>();
	shapes.forEach((shape, index) => {
		const rings =
			shape.type === 'MultiPolygon' ? shape.arcs.flat() : shape.type === 'Polygon' ? shape.arcs : [];
		for (const ring of rings) {
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
	});
	const idOf = (index: number): CountryId => {
		const id = String(shapes[index]?.id);
		if (!isCountryId(id)) throw new RangeError(`shape ${index} has the id "${id}", which is no country id`);
		return id;
	};
	const borders = [...pairs.values()].map(({ a, b, arcs }): [BorderId, PairBorder] => {
		const [first, second] = [idOf(a), idOf(b)];
		const id = borderId(first, second);
		const km = arcs.reduce((sum, number) => sum + lengthKm(arcPoints(topology, number)), 0);
		return [id, { id, countries: first < second ? [first, second] : [second, first], arcs, lengthKm: km }];
	});
	return new Map(borders.sort(([a], [b]) => (a < b ? -1 : 1)));
}
