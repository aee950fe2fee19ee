import { boundedAreasOf } from '../data/schema/policy';
import type { BorderRow, LabelPoint, RiverCourse } from '../src/lib/atlas/geometry';
import type { Level } from './checks/problem';
import type { Inputs } from './inputs';
import { borderRows } from './steps/borders';
import { cutAntimeridian } from './steps/cut-antimeridian';
import { identify } from './steps/identify';
import { join } from './steps/join';
import { labelPoints } from './steps/labels';
import { makeLevel, vertexWeights, type LevelOptions } from './steps/level';
import { recognise } from './steps/recognise';
import { riverCourses } from './steps/rivers';
import { writeTopology } from './steps/write-topology';
import type { World } from './world';

/** A triangle of 2e-5 sr is about 800 km², two pixels wide on the globe of the first page. */
const OVERVIEW: LevelOptions = { weight: 2e-5, smallestIslandKm2: 400 };
/** A triangle of 2.5e-6 sr is about 100 km², two pixels wide on the largest globe that this level is drawn for. */
const REGION: LevelOptions = { weight: 2.5e-6, smallestIslandKm2: 60 };
/** A triangle of 1.5e-7 sr is about 6 km²: under a pixel up to zoom 7, and 340 kB on the wire. */
const DETAIL: LevelOptions = { weight: 1.5e-7, smallestIslandKm2: 1 };
/** A small country fills its page from zoom 6 on: there a triangle of 2e-8 sr, 0.8 km², is under a pixel up to zoom 8. */
const SMALL_COUNTRY = { km2: 50_000, weight: 2e-8 } as const;

/** Everything that is made from the inputs, before it is checked and written. */
export interface Geometry {
	readonly world: World;
	readonly full: Level;
	readonly overview: Level;
	readonly region: Level;
	readonly detail: Level;
	readonly labels: readonly LabelPoint[];
	readonly borders: readonly BorderRow[];
	readonly courses: readonly RiverCourse[];
}

/** Hears of every step: its name, and what came out of it in a few words. */
export type Progress = (step: string, outcome: string) => void;

const pointCount = (arcs: readonly (readonly unknown[])[]) =>
	`${arcs.reduce((sum, arc) => sum + arc.length, 0)} points`;

/** All steps, one after the other: from the source and the policy to the levels of detail. Pure. */
export function buildGeometry(inputs: Inputs, progress: Progress = () => {}): Geometry {
	const { source, grid, policy, lines, dependencies, labelOverrides } = inputs;

	const named = identify(source, policy, grid);
	progress('identify', `${named.length} areas`);

	const recognised = recognise(named, policy, lines, dependencies, grid);
	progress('recognise', `${policy.rows.length} rows of the policy, ${recognised.length} areas`);

	const cut = cutAntimeridian(recognised, grid);
	progress('cut', 'at ±180° and the pole');

	const world = join(cut, policy);
	const full: Level = { name: 'full', topology: writeTopology(world, grid) };
	progress('join', `${world.arcs.length} arcs, ${pointCount(world.arcs)}`);

	const borders = borderRows(world, boundedAreasOf(policy));
	progress('borders', `${borders.length} pairs`);

	const weights = vertexWeights(world);
	const overviewWorld = makeLevel(world, weights, grid, OVERVIEW);
	const overview: Level = { name: 'overview', topology: writeTopology(overviewWorld, grid) };
	progress('overview', pointCount(overviewWorld.arcs));
	const regionWorld = makeLevel(world, weights, grid, REGION);
	const region: Level = { name: 'region', topology: writeTopology(regionWorld, grid) };
	progress('region', pointCount(regionWorld.arcs));
	const detailWorld = makeLevel(world, weights, grid, {
		...DETAIL,
		near: { ids: new Set(inputs.countries), ...SMALL_COUNTRY }
	});
	const detail: Level = { name: 'detail', topology: writeTopology(detailWorld, grid) };
	progress('detail', pointCount(detailWorld.arcs));

	const labels = labelPoints(world, policy, labelOverrides);
	progress('labels', `${labels.length} points`);

	const courses = riverCourses(inputs.riverLines, inputs.rivers);
	progress('rivers', pointCount(courses.flatMap(({ lines }) => lines)));

	return { world, full, overview, region, detail, labels, borders, courses };
}
