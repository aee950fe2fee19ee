import { join as path } from 'node:path';
import { buildGeometry } from '../build';
import { runChecks } from '../checks/all';
import { readInputs } from '../inputs';
import { isUpToDate, outputSizes, outputTexts, writeOutput, writeProblems } from '../output';
import type { Say } from './command';
import { GEOMETRY } from '../../data/pack';

const SECONDS_WIDTH = 5;

/**
 * Makes everything below `geo/out/` of a project for one organisation. Does nothing while the inputs, this code and its
 * libraries are those of the last time. Says every step, and at the end what was made. Returns 0, or 1
 * where a check found a problem: then all problems are said and nothing but their shapes is written.
 * Throws an Error naming file and field or shape on inputs that cannot be read.
 */
export function buildCommand(root: string, say: Say): number {
	const directory = path(root, GEOMETRY);
	const inputs = readInputs(root);
	if (isUpToDate(directory, inputs.hash)) {
		say.line('Geometry is up to date.');
		return 0;
	}
	const started = performance.now();
	const progress = (step: string, outcome: string) => {
		const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(SECONDS_WIDTH);
		say.line(`${seconds} s  ${step.padEnd(10)} ${outcome}`);
	};
	const geometry = buildGeometry(inputs, progress);
	const texts = outputTexts(geometry);
	const sizes = outputSizes(texts);
	const results = runChecks({ ...geometry, ...inputs, sizes });
	const problems = results.flatMap((result) => result.problems);
	progress('checks', `${results.length} checks, ${problems.length} problems`);
	if (problems.length > 0) {
		const shapes = writeProblems(directory, problems);
		for (const { check, level, subject, message } of problems) {
			say.problem(`${check}: ${level}: ${subject} ${message}`);
		}
		say.problem(`${problems.length} problems; nothing was written but the shapes in ${shapes}`);
		return 1;
	}
	writeOutput(directory, texts, inputs.hash);
	const { full, borders, world } = geometry;
	say.line(
		`${full.topology.objects.countries.geometries.length} areas (${inputs.countries.length} with a status), ` +
			`${world.arcs.length} arcs, ${borders.length} borders, ${results.length} checks passed`
	);
	for (const { name, rawBytes, brotliBytes, limitBytes } of sizes) {
		say.line(`${name.padEnd(10)} ${rawBytes} bytes, ${brotliBytes} with brotli of ${limitBytes}`);
	}
	return 0;
}
