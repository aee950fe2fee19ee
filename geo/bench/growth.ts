import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import { arcLengthKm } from '../library/arc-points';
import { sharedArcs } from '../library/shared-arcs';
import { median } from '../oracles/published';
import { arcNumber } from '../world';

export interface Growth {
	readonly name: string;
	readonly shapes: number;
	readonly arcs: number;
	readonly points: number;
	readonly pairs: number;
	/** Median processor time in milliseconds: other work on the machine hardly moves it. */
	readonly ms: number;
}

/** Least squares of milliseconds over arcs, and how much of the spread it explains (R²). */
export interface LinearFit {
	readonly msPerThousandArcs: number;
	readonly offsetMs: number;
	readonly rSquared: number;
}

type Mesh = Pick<Topology, 'arcs' | 'transform'> & { readonly shapes: GeometryCollection['geometries'] };

const ROUNDS = 7;
const WARM_UP = 5;
const COPIES = [1, 2, 5, 10, 20, 50, 100];

/** Several copies of a mesh in one, with arcs of their own. The points are the same objects: only arcs grow. */
function copies({ arcs, transform, shapes }: Mesh, count: number): Mesh {
	const shift = (index: number, by: number) => (index < 0 ? ~(arcNumber(index) + by) : index + by);
	return {
		transform,
		arcs: Array.from({ length: count }, () => arcs).flat(),
		shapes: Array.from({ length: count }, (_, copy) => copy * arcs.length).flatMap((by) =>
			shapes.map((shape) =>
				shape.type === 'MultiPolygon'
					? {
							...shape,
							arcs: shape.arcs.map((polygon) => polygon.map((ring) => ring.map((arc) => shift(arc, by))))
						}
					: shape
			)
		)
	};
}

function time(name: string, mesh: Mesh): Growth {
	const run = () => {
		const pairs = sharedArcs(mesh.shapes, mesh.arcs.length);
		for (const { arcs } of pairs) for (const arc of arcs) arcLengthKm(mesh, arc);
		return pairs.length;
	};
	let pairs = run();
	const times = Array.from({ length: ROUNDS }, () => {
		const before = process.cpuUsage();
		pairs = run();
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1000;
	});
	return {
		name,
		shapes: mesh.shapes.length,
		arcs: mesh.arcs.length,
		points: mesh.arcs.reduce((sum, arc) => sum + arc.length, 0),
		pairs,
		ms: median(times)
	};
}

/** How the time of all pairs with lengths grows: copies of the world, and the counties of us-atlas. */
export function growth(root: string, world: AtlasTopology): { copies: Growth[]; counties: Growth } {
	const shapes = world.objects.countries.geometries;
	const base: Mesh = { arcs: world.arcs, transform: world.transform, shapes };
	const text = readFileSync(path(root, 'node_modules/us-atlas/counties-10m.json'), 'utf8');
	const counties: Topology<{ counties: GeometryCollection }> = JSON.parse(text);
	// The compiler of the engine settles on the first few; they do not count.
	for (let round = 0; round < WARM_UP; round += 1) time('warm-up', base);
	return {
		copies: COPIES.map((count) => time(`${count} × the world`, copies(base, count))),
		counties: time('counties of us-atlas', {
			arcs: counties.arcs,
			transform: counties.transform,
			shapes: counties.objects.counties.geometries
		})
	};
}

/** Fits a straight line through time over arcs. */
export function linearFit(measured: readonly Growth[]): LinearFit {
	const count = measured.length;
	const meanX = measured.reduce((sum, { arcs }) => sum + arcs, 0) / count;
	const meanY = measured.reduce((sum, { ms }) => sum + ms, 0) / count;
	const sum = (value: (one: Growth) => number) => measured.reduce((total, one) => total + value(one), 0);
	const slope = sum(({ arcs, ms }) => (arcs - meanX) * (ms - meanY)) / sum(({ arcs }) => (arcs - meanX) ** 2);
	const offset = meanY - slope * meanX;
	const residual = sum(({ arcs, ms }) => (ms - offset - slope * arcs) ** 2);
	return {
		msPerThousandArcs: slope * 1000,
		offsetMs: offset,
		rSquared: 1 - residual / sum(({ ms }) => (ms - meanY) ** 2)
	};
}
