import { join as path } from 'node:path';
import { runChecks } from '../checks/all';
import { readInputs } from '../inputs';
import { bordersByPair } from '../library/borders-by-pair';
import { overlapResults } from '../oracles/line-overlap';
import { loadMapshaper, mapshaperInnerKm, MAPSHAPER_MISSING } from '../oracles/mapshaper';
import { listedNeighbours, neighbourDifferences } from '../oracles/neighbour-list';
import { compareLengths, isOutlier, median } from '../oracles/published';
import { PUBLISHED_OUTLIERS } from '../oracles/published-outliers';
import { isUpToDate, outputSizes, outputTextsOf } from '../output';
import { UsageError, type Say } from './command';
import { LEVEL_NAMES, readFacts, type Facts } from './facts';
import { derivedFiles, drift } from './table';
import { GEOMETRY } from '../../data/pack';

/** What one check found: what it looked at in a few words, and every problem. */
interface Finding {
	readonly looked: string;
	readonly problems: readonly string[];
	/** Why it could not look at all. */
	readonly skipped?: string;
}
type Check = (root: string, facts: Facts) => Finding | Promise<Finding>;

/** Two ways of measuring agree when they differ by less than this share. */
const AGREEMENT = 0.001;

function upToDate(root: string): Finding {
	const isCurrent = isUpToDate(path(root, GEOMETRY), readInputs(root).hash);
	return {
		looked: 'geometry against inputs, code and libraries',
		problems: isCurrent ? [] : ['the geometry was made from something else: npm run geo:build']
	};
}

function shapes(root: string, { output }: Facts): Finding {
	const inputs = readInputs(root);
	const results = runChecks({
		full: { name: 'full', topology: output.full },
		overview: { name: 'overview', topology: output.overview },
		region: { name: 'region', topology: output.region },
		detail: { name: 'detail', topology: output.detail },
		labels: output.labels,
		borders: output.borders,
		courses: output.courses,
		rivers: inputs.rivers,
		policy: inputs.policy,
		grid: inputs.grid,
		countries: inputs.countries,
		sizes: outputSizes(outputTextsOf(path(root, GEOMETRY)))
	});
	return {
		looked: results.map(({ name }) => name).join(', '),
		problems: results.flatMap(({ problems }) =>
			problems.map(({ check, level, subject, message }) => `${check}: ${level}: ${subject} ${message}`)
		)
	};
}

function neighbourCheck(root: string, { output }: Facts): Finding {
	const listed = listedNeighbours(root);
	return {
		looked: `${output.borders.length} pairs, ${listed.size} countries of world-countries`,
		problems: neighbourDifferences(output.borders, listed)
	};
}

function overlap(_root: string, { output }: Facts): Finding {
	const problems: string[] = [];
	const looked = LEVEL_NAMES.map((level) => {
		const pairs = bordersByPair(output[level]);
		let worst = { id: '', share: 0 };
		for (const { id, ourKm, turfKm } of overlapResults(output[level], pairs.values())) {
			const share = Math.abs(turfKm - ourKm) / ourKm;
			if (share >= worst.share) worst = { id, share };
			if (share > AGREEMENT) problems.push(`${level}: ${id}: ${ourKm} km, turf.lineOverlap has ${turfKm}`);
		}
		return `${level}: ${pairs.size} pairs, worst ${worst.id} by ${(worst.share * 100).toFixed(4)} %`;
	});
	return { looked: looked.join('; '), problems };
}

async function mapshaper(_root: string, { output }: Facts): Promise<Finding> {
	const run = loadMapshaper();
	if (!run) return { looked: '', problems: [], skipped: MAPSHAPER_MISSING };
	const ours = [...bordersByPair(output.full).values()].reduce((sum, { lengthKm }) => sum + lengthKm, 0);
	const theirs = await mapshaperInnerKm(run, output.full);
	const isSame = Math.abs(ours - theirs) / ours < AGREEMENT;
	const said = `${ours.toFixed(2)} km in all, mapshaper has ${theirs.toFixed(2)}`;
	return { looked: said, problems: isSame ? [] : [said] };
}

function published(_root: string, facts: Facts): Finding {
	const comparisons = compareLengths(facts.output.borders, facts.published);
	const unexplained = comparisons.filter((one) => isOutlier(one) && !PUBLISHED_OUTLIERS[one.id]);
	return {
		looked: `${comparisons.length} pairs, median ${(median(comparisons.map(({ share }) => share)) * 100).toFixed(1)} % of the published length`,
		problems: unexplained.map(({ id, share }) => `${id} has ${(share * 100).toFixed(1)} % and no explanation`)
	};
}

function tables(root: string, facts: Facts): Finding {
	const derived = derivedFiles(facts);
	return {
		looked: [...derived.keys()].join(', '),
		problems: [...drift(root, derived)].map(([name, lines]) => [`${name}:`, ...lines].join('\n'))
	};
}

const CHECKS: Readonly<Record<string, Check>> = {
	'up-to-date': upToDate,
	shapes,
	neighbours: neighbourCheck,
	overlap,
	mapshaper,
	published,
	tables
};

/**
 * Runs the named checks on the files below `geo/out/`, or all of them: the shapes, and the comparisons
 * with other programs, lists and figures. Says what each looked at and every problem. Returns 0, or 1 where
 * there is a problem; a check whose program is not installed is said to be left out. Throws a UsageError
 * on the name of no check.
 */
export async function checkCommand(root: string, names: readonly string[], say: Say): Promise<number> {
	const unknown = names.filter((name) => !Object.hasOwn(CHECKS, name));
	if (unknown.length > 0) {
		throw new UsageError(`no check "${unknown.join('", "')}"; there are ${Object.keys(CHECKS).join(', ')}`);
	}
	const facts = readFacts(root);
	let failed = 0;
	for (const [name, check] of Object.entries(CHECKS)) {
		if (names.length > 0 && !names.includes(name)) continue;
		const { looked, problems, skipped } = await check(root, facts);
		const state = skipped !== undefined ? 'left out' : problems.length === 0 ? 'passed' : 'FAILED';
		say.line(`${name.padEnd(10)}  ${state.padEnd(8)}  ${skipped ?? looked}`);
		for (const problem of problems) say.problem(problem);
		failed += problems.length;
	}
	say.line(failed === 0 ? 'No problem.' : `${failed} problems.`);
	return failed === 0 ? 0 : 1;
}
