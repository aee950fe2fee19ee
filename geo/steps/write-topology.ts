import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { Point } from '../area';
import { toGrid, type Grid } from '../grid';
import { arcNumber, type ArcIndex, type World } from '../world';

/**
 * The world as TopoJSON on the grid: arcs as differences of whole numbers, only those in use,
 * numbered in the order in which the land names them.
 */
export function writeTopology(world: World, grid: Grid): AtlasTopology {
	const numbers = new Map<number, number>();
	const arcs: [number, number][][] = [];
	const encode = (arc: readonly Point[]): [number, number][] => {
		let before: [number, number] = [0, 0];
		const steps = arc.map((point) => {
			const here = toGrid(grid, point);
			const step: [number, number] = [here[0] - before[0], here[1] - before[1]];
			before = here;
			return step;
		});
		return steps.filter(([x, y], index) => index === 0 || x !== 0 || y !== 0);
	};
	const renumber = (index: ArcIndex): ArcIndex => {
		const number = arcNumber(index);
		let mine = numbers.get(number);
		if (mine === undefined) {
			mine = arcs.push(encode(world.arcs[number] ?? [])) - 1;
			numbers.set(number, mine);
		}
		return index < 0 ? ~mine : mine;
	};
	const countries = world.land.map(({ id, state, part, polygons }) => ({
		type: 'MultiPolygon' as const,
		id,
		properties: { ...(state && { state }), ...(part && { part }) },
		arcs: polygons.map((polygon) => polygon.map((ring) => ring.map(renumber)))
	}));
	const lines = (indices: readonly ArcIndex[]) => indices.map((index) => [renumber(index)]);
	return {
		type: 'Topology',
		transform: { scale: [...grid.scale], translate: [...grid.translate] },
		objects: {
			countries: { type: 'GeometryCollection', geometries: countries },
			borders: {
				type: 'GeometryCollection',
				geometries: world.borders.map(({ id, countries: pair, style, arcs: indices }) => ({
					type: 'MultiLineString' as const,
					id,
					properties: { countries: pair, style },
					arcs: lines(indices)
				}))
			},
			coast: {
				type: 'GeometryCollection',
				geometries: world.coast.map(({ id, arcs: indices }) => ({
					type: 'MultiLineString' as const,
					id,
					properties: {},
					arcs: lines(indices)
				}))
			}
		},
		arcs
	};
}
