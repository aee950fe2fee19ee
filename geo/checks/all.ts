import type { BorderRow, LabelPoint, RiverCourse } from '../../src/lib/atlas/geometry';
import type { Policy } from '../../data/schema/policy';
import type { River } from '../../data/schema/river';
import { findCrossings } from '../crossings';
import type { Grid } from '../grid';
import { checkBorders } from './borders';
import { checkBudget, type FileSize } from './budget';
import { checkCrossings } from './crossings';
import { checkCutEdges } from './cut-edges';
import { checkLabels } from './labels';
import { checkPolicy, checkPolicyLines } from './policy';
import { checkPresence } from './presence';
import { decodeArcs, type Level, type Problem } from './problem';
import { checkRings } from './rings';
import { checkRivers } from './rivers';
import { checkSegments } from './segments';
import { checkSizes } from './sizes';
import { checkWrap } from './wrap';

/** Far levels drop small islands: Solomon Islands lose a seventh of their land in the overview, Denmark a sixteenth. */
const OVERVIEW_SIZE_TOLERANCE = 0.16;
const REGION_SIZE_TOLERANCE = 0.06;
const DETAIL_SIZE_TOLERANCE = 0.01;

export interface Checked {
	readonly full: Level;
	readonly overview: Level;
	readonly region: Level;
	readonly detail: Level;
	readonly labels: readonly LabelPoint[];
	readonly borders: readonly BorderRow[];
	readonly courses: readonly RiverCourse[];
	readonly rivers: readonly River[];
	readonly policy: Pick<Policy, 'rows'>;
	readonly grid: Grid;
	/** Ids that must stand at every level. */
	readonly countries: readonly string[];
	readonly sizes: readonly FileSize[];
}

export interface CheckResult {
	readonly name: string;
	readonly problems: readonly Problem[];
}

/** Runs every named check and gives the problems of all of them; none stops at the first. */
export function runChecks(checked: Checked): CheckResult[] {
	const { full, overview, region, detail, labels, borders, courses, rivers, policy, grid, countries, sizes } =
		checked;
	const levels = [overview, region, detail];
	const all = [full, ...levels];
	const expected = [...countries, ...full.topology.objects.countries.geometries.map(({ id }) => String(id))];
	const sourceCrossings = findCrossings(grid, decodeArcs(full)).length;
	return [
		{ name: 'presence', problems: levels.flatMap((one) => checkPresence(one, expected)) },
		{ name: 'rings', problems: all.flatMap(checkRings) },
		{ name: 'segments', problems: all.flatMap(checkSegments) },
		{ name: 'wrap', problems: all.flatMap(checkWrap) },
		{ name: 'cut edges', problems: all.flatMap(checkCutEdges) },
		{
			name: 'policy',
			problems: all.flatMap((one) => [
				...checkPolicy(one, policy.rows),
				...checkPolicyLines(one, policy.rows)
			])
		},
		{ name: 'crossings', problems: levels.flatMap((one) => checkCrossings(one, grid, sourceCrossings)) },
		{
			name: 'sizes',
			problems: [
				...checkSizes(overview, full, OVERVIEW_SIZE_TOLERANCE),
				...checkSizes(region, full, REGION_SIZE_TOLERANCE),
				...checkSizes(detail, full, DETAIL_SIZE_TOLERANCE)
			]
		},
		{ name: 'borders', problems: checkBorders(all, borders) },
		{ name: 'labels', problems: checkLabels(full, labels) },
		{ name: 'rivers', problems: checkRivers(rivers, courses) },
		{ name: 'budget', problems: checkBudget(sizes) }
	];
}
