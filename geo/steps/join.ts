import { topology } from 'topojson-server';
import type { GeometryObject } from 'topojson-specification';
import type { LineStyle } from '../../src/lib/atlas/geometry';
import type { Policy } from '../../data/schema/policy';
import { borderId, ringInBox, type Area, type Box, type Point } from '../area';
import { flatArea } from '../ring';
import { arcNumber, type ArcIndex, type BorderLine, type LandShape, type World } from '../world';

/** Half a grid row: nearer to ±180° or the pole than this is on it. */
const ON_THE_EDGE_DEGREES = 0.001;

/** Whether a step runs along ±180° or the south pole, where shapes are cut and no line is drawn. */
export const isOnCut = (a: Point, b: Point): boolean =>
	(Math.abs(a[0]) > 180 - ON_THE_EDGE_DEGREES &&
		Math.abs(b[0]) > 180 - ON_THE_EDGE_DEGREES &&
		Math.sign(a[0]) === Math.sign(b[0])) ||
	(a[1] < -90 + 2 * ON_THE_EDGE_DEGREES && b[1] < -90 + 2 * ON_THE_EDGE_DEGREES);

interface Mesh {
	arcs: Point[][];
	land: LandShape[];
}

function arcsOf(object: GeometryObject<GeoJSON.GeoJsonProperties>): ArcIndex[][][] {
	if (object.type === 'Polygon') return [object.arcs];
	if (object.type === 'MultiPolygon') return object.arcs;
	throw new TypeError(`expected polygons, found ${object.type}`);
}

const pointKey = (point: Point | undefined) => (point ? point.join(' ') : '');
const isLoop = (arc: readonly Point[]) => pointKey(arc[0]) === pointKey(arc[arc.length - 1]);

/**
 * topojson-server shares two closed rings, and two pieces of rings, but not a whole ring with a loop in
 * the ring of another area that touches itself: the Cypriot village inside Dhekelia came out as coast
 * twice. Such a ring takes the loop for its own arc.
 */
function shareLoops({ arcs, land }: Mesh): Mesh {
	const loops = new Map<string, number[]>();
	arcs.forEach((arc, number) => {
		if (!isLoop(arc)) return;
		const key = arc.slice(1).map(pointKey).sort().join(',');
		loops.set(key, [...(loops.get(key) ?? []), number]);
	});
	const stand = new Map<number, ArcIndex>();
	const wholeRings = new Set(
		land.flatMap(({ polygons }) =>
			polygons
				.flat()
				.flatMap((ring) => (ring.length === 1 && ring[0] !== undefined ? [arcNumber(ring[0])] : []))
		)
	);
	for (const numbers of loops.values()) {
		const loop = numbers.find((number) => !wholeRings.has(number)) ?? numbers[0];
		if (loop === undefined || numbers.length < 2) continue;
		const runsLike = (number: number) => flatArea([...(arcs[number] ?? [])]) > 0;
		for (const number of numbers) {
			if (number !== loop) stand.set(number, runsLike(number) === runsLike(loop) ? loop : ~loop);
		}
	}
	const replace = (index: ArcIndex): ArcIndex => {
		const other = stand.get(arcNumber(index));
		return other === undefined ? index : index < 0 ? ~other : other;
	};
	return {
		arcs,
		land: land.map((shape) => ({
			...shape,
			polygons: shape.polygons.map((polygon) => polygon.map((ring) => ring.map(replace)))
		}))
	};
}

function shareArcs(areas: readonly Area[]): Mesh {
	const joined = topology(
		Object.fromEntries(
			areas.map((area): [string, GeoJSON.MultiPolygon] => [
				area.id,
				{ type: 'MultiPolygon', coordinates: area.polygons.map((polygon) => [...polygon]) }
			])
		)
	);
	return {
		arcs: joined.arcs.map((arc) => arc.map(([lon = 0, lat = 0]): Point => [lon, lat])),
		land: areas.map(({ id, state, part }) => {
			const object = joined.objects[id];
			if (!object) throw new RangeError(`"${id}" was lost while arcs were joined`);
			return { id, ...(state && { state }), ...(part && { part }), polygons: arcsOf(object) };
		})
	};
}

/** Splits arcs wherever `kindOf` a segment changes, so that every arc is of one kind. */
function splitArcs(mesh: Mesh, kindOf: (a: Point, b: Point, arc: number) => string): Mesh {
	const arcs: Point[][] = [];
	const pieces: number[][] = [];
	mesh.arcs.forEach((arc, number) => {
		const own: number[] = [];
		let piece: Point[] = arc.slice(0, 1);
		let kind: string | null = null;
		for (let index = 1; index < arc.length; index += 1) {
			const [a, b] = [arc[index - 1], arc[index]];
			if (!a || !b) continue;
			const next = kindOf(a, b, number);
			if (kind !== null && next !== kind) {
				own.push(arcs.push(piece) - 1);
				piece = [a];
			}
			kind = next;
			piece.push(b);
		}
		own.push(arcs.push(piece) - 1);
		pieces.push(own);
	});
	const replace = (index: ArcIndex): ArcIndex[] => {
		const own = pieces[arcNumber(index)] ?? [];
		return index < 0 ? own.map((piece) => ~piece).reverse() : own;
	};
	return {
		arcs,
		land: mesh.land.map((shape) => ({
			...shape,
			polygons: shape.polygons.map((polygon) => polygon.map((ring) => ring.flatMap(replace)))
		}))
	};
}

/** Which shapes use each arc, in the order of the land. */
export function arcUsers(land: readonly LandShape[], count: number): LandShape[][] {
	const users: LandShape[][] = Array.from({ length: count }, () => []);
	for (const shape of land) {
		for (const polygon of shape.polygons) {
			for (const ring of polygon) for (const index of ring) users[arcNumber(index)]?.push(shape);
		}
	}
	return users;
}

interface Dash {
	readonly pair: string;
	readonly within?: Box;
}

const dashesOf = (policy: Policy): Dash[] =>
	policy.rows
		.filter(({ lineStyle }) => lineStyle === 'dashed')
		.flatMap(({ lines, within }) => lines.map((pair) => ({ pair, ...(within && { within }) })));

const pairOf = (users: readonly LandShape[] | undefined): string | null => {
	const [a, b] = users ?? [];
	return a && b && a.id !== b.id ? borderId(a.id, b.id) : null;
};

function styleOf(dashes: readonly Dash[], pair: string | null, arc: readonly Point[]): LineStyle {
	const isDashed = dashes.some(
		(dash) => dash.pair === pair && (!dash.within || ringInBox([...arc], dash.within))
	);
	return isDashed ? 'dashed' : 'border';
}

function distantArcsOf(world: Mesh, policy: Policy): Set<number> {
	const distant = new Set<number>();
	for (const { state, within, borders, id } of policy.distantParts) {
		if (borders === 'home' || id !== undefined) continue;
		for (const polygon of world.land.find((shape) => shape.id === state)?.polygons ?? []) {
			const numbers = polygon.flat().map(arcNumber);
			const isThere = numbers.every((number) => ringInBox([...(world.arcs[number] ?? [])], within));
			if (isThere) for (const number of numbers) distant.add(number);
		}
	}
	return distant;
}

/**
 * Joins the areas to one mesh of shared arcs and reads the lines off it: an arc of two areas is
 * their border, of one area its coast; cuts along ±180° and the pole are neither. Lines that the
 * policy dashes inside a box are split at its edge. Linear in the number of points.
 */
export function join(areas: readonly Area[], policy: Policy): World {
	const dashes = dashesOf(policy);
	const whole = shareLoops(shareArcs(areas));
	const usersOfWhole = arcUsers(whole.land, whole.arcs.length);
	const mesh = splitArcs(whole, (a, b, number) =>
		isOnCut(a, b) ? 'cut' : styleOf(dashes, pairOf(usersOfWhole[number]), [a, b])
	);
	const borders = new Map<string, BorderLine>();
	const coast = new Map<string, { id: LandShape['id']; arcs: number[] }>();
	arcUsers(mesh.land, mesh.arcs.length).forEach((users, number) => {
		const arc = mesh.arcs[number] ?? [];
		const [a, b] = users;
		if (!a) return;
		if (!b) {
			if (arc[0] && arc[1] && isOnCut(arc[0], arc[1])) return;
			const line = coast.get(a.id) ?? { id: a.id, arcs: [] };
			line.arcs.push(number);
			coast.set(a.id, line);
			return;
		}
		const id = borderId(a.id, b.id);
		const style = styleOf(dashes, id, arc);
		const line = borders.get(`${id} ${style}`);
		borders.set(`${id} ${style}`, {
			id,
			countries: a.id < b.id ? [a.id, b.id] : [b.id, a.id],
			style,
			arcs: [...(line?.arcs ?? []), number]
		});
	});
	const inOrder = <Value>(map: Map<string, Value>) =>
		[...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
	return {
		...mesh,
		borders: inOrder(borders),
		coast: inOrder(coast),
		distantArcs: distantArcsOf(mesh, policy)
	};
}
