import { z } from 'zod';
import type { Grid } from './grid';
import type { SourceTopology } from './steps/identify';

const gridSchema = z.object({
	scale: z.tuple([z.number().positive(), z.number().positive()]),
	translate: z.tuple([z.number(), z.number()])
});

/** The head only: the half a million points are walked once, below. */
const headSchema = z.object({
	type: z.literal('Topology'),
	transform: gridSchema,
	objects: z.object({
		countries: z.object({ type: z.literal('GeometryCollection'), geometries: z.array(z.unknown()) })
	}),
	arcs: z.array(z.unknown())
});

const ringsSchema = z.array(z.array(z.number().int()));
const shapeSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('Polygon'), arcs: ringsSchema }),
	z.object({ type: z.literal('MultiPolygon'), arcs: z.array(ringsSchema) })
]);

const FEWEST_POINTS_OF_AN_ARC = 2;
/** How far apart the ends of a ring may stand, in grid units: not at all. */
const sameNode = (a: Node, b: Node) => a[0] === b[0] && a[1] === b[1];
type Node = readonly [column: number, row: number];

/** Where an arc begins and ends on the grid, or what is wrong with it. */
function endsOf(arc: unknown): readonly [Node, Node] | string {
	if (!Array.isArray(arc)) return 'is no list of points';
	if (arc.length < FEWEST_POINTS_OF_AN_ARC) return `has ${arc.length} points`;
	let column = 0;
	let row = 0;
	let first: Node = [0, 0];
	for (let index = 0; index < arc.length; index += 1) {
		const point: unknown = arc[index];
		const [x, y]: unknown[] = Array.isArray(point) ? point : [];
		if (!Number.isInteger(x) || !Number.isInteger(y)) return `has no whole numbers at point ${index}`;
		column += Number(x);
		row += Number(y);
		if (index === 0) first = [column, row];
	}
	return [first, [column, row]];
}

function nameOf(shape: unknown, index: number): string {
	const { id, properties } = z
		.object({
			id: z.union([z.string(), z.number()]).optional().catch(undefined),
			properties: z.object({ name: z.string() }).optional().catch(undefined)
		})
		.catch({})
		.parse(shape);
	return `shape ${index} (${properties?.name ?? 'without a name'}, id ${id ?? 'none'})`;
}

type Ends = ReturnType<typeof endsOf>;

function faultOfRing(ring: readonly number[], ends: readonly Ends[]): string | null {
	if (ring.length === 0) return 'has an empty ring';
	let start: Node | null = null;
	let here: Node | null = null;
	for (const index of ring) {
		const number = index < 0 ? ~index : index;
		const arc = ends[number];
		if (arc === undefined) return `names arc ${number} of ${ends.length}`;
		if (typeof arc === 'string') return `uses arc ${number}, which ${arc}`;
		const [from, to] = index < 0 ? [arc[1], arc[0]] : arc;
		if (here && !sameNode(here, from)) return `has a ring that jumps before arc ${number}`;
		start ??= from;
		here = to;
	}
	return start && here && sameNode(start, here) ? null : 'has a ring that is not closed';
}

function faultsOfShape(shape: unknown, index: number, ends: readonly Ends[]): string[] {
	const name = nameOf(shape, index);
	if (!z.object({ properties: z.object({ name: z.string().min(1) }) }).safeParse(shape).success) {
		return [`${name} has no name`];
	}
	const { success, data } = shapeSchema.safeParse(shape);
	if (!success) return [`${name} is no polygon with whole numbers of arcs`];
	const polygons = data.type === 'Polygon' ? [data.arcs] : data.arcs;
	if (polygons.length === 0 || polygons.some((rings) => rings.length === 0)) {
		return [`${name} has a polygon without a ring`];
	}
	const faults = polygons.flat().map((ring) => faultOfRing(ring, ends));
	return [...new Set(faults)].flatMap((fault) => (fault === null ? [] : [`${name} ${fault}`]));
}

const asTopology = z.custom<SourceTopology>();

/**
 * The TopoJSON of world-atlas and its grid, from the text of a file. All that later steps take for
 * granted is looked at: polygons with a name, arcs that are there, closed rings, whole numbers. Throws
 * one Error with every fault, each naming the file and the shape.
 */
export function parseSource(file: string, text: string): { source: SourceTopology; grid: Grid } {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new Error(`${file} is not whole JSON: ${error instanceof Error ? error.message : String(error)}`, {
			cause: error
		});
	}
	const head = headSchema.safeParse(value);
	if (!head.success) {
		const faults = head.error.issues.map(
			({ path, message }) => `${path.join('.') || 'the file'}: ${message}`
		);
		throw new Error(`${file} is not the TopoJSON of world-atlas:\n${faults.join('\n')}`);
	}
	const { transform, objects, arcs } = head.data;
	const ends = arcs.map(endsOf);
	const faults = objects.countries.geometries.flatMap((shape, index) => faultsOfShape(shape, index, ends));
	if (faults.length > 0) throw new Error(`${file}:\n${faults.join('\n')}`);
	return { source: asTopology.parse(value), grid: transform };
}
