import type { Topology } from 'topojson-specification';
import type { BorderId, CountryId, Kilometres, LonLat } from '../src/lib/atlas/types';
import type { AtlasTopology } from '../src/lib/atlas/geometry';
import { borderId, isCountryId } from './area';
import { lengthKm } from './sphere';
import { arcNumber } from './world';

export interface PairBorder {
	readonly id: BorderId;
	readonly countries: readonly [CountryId, CountryId];
	/** Numbers of the arcs that both countries use. */
	readonly arcs: readonly number[];
	readonly lengthKm: Kilometres;
}

const NOBODY = -1;

function arcPoints(topology: Pick<Topology, 'arcs' | 'transform'>, number: number): LonLat[] {
	const arc = topology.arcs[number] ?? [];
	if (!topology.transform) return arc.map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
	const { scale, translate } = topology.transform;
	let column = 0;
	let row = 0;
	return arc.map(([x = 0, y = 0]): LonLat => {
		column += x;
		row += y;
		return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
	});
}

/**
 * Every pair of areas that share an arc, with the shared arcs and their geodesic length in km, by
 * id (`AFG-TJK`). Reads `countries` alone; linear in the number of arcs. Lengths are those of the
 * given level of detail: for a figure that a reader sees use `borders.json`, made at full detail.
 */
export function bordersByPair(
	topology: Pick<AtlasTopology, 'arcs' | 'transform' | 'objects'>
): Map<BorderId, PairBorder> {
	const shapes = topology.objects.countries.geometries;
	const firstUser = new Int32Array(topology.arcs.length).fill(NOBODY);
	const pairs = new Map<string, { a: number; b: number; arcs: number[] }>();
	shapes.forEach((shape, index) => {
		const rings =
			shape.type === 'MultiPolygon' ? shape.arcs.flat() : shape.type === 'Polygon' ? shape.arcs : [];
		for (const ring of rings) {
			for (const arc of ring) {
				const number = arcNumber(arc);
				const other = firstUser[number] ?? NOBODY;
				if (other === NOBODY) firstUser[number] = index;
				else if (other !== index) {
					const key = `${other} ${index}`;
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

/**
 * The lines of one border as lists of `[lon, lat]`, one per arc. Throws a RangeError that names the
 * pair if the two share no line at this level.
 */
export function borderLines(topology: AtlasTopology, id: BorderId): LonLat[][] {
	const lines = topology.objects.borders.geometries.flatMap((border) =>
		border.id === id && border.type === 'MultiLineString'
			? border.arcs.flat().map((arc) => arcPoints(topology, arcNumber(arc)))
			: []
	);
	if (lines.length === 0) throw new RangeError(`"${id}" has no line on the map`);
	return lines;
}
