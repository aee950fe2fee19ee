import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { DATA_FILES, countriesOf, fileOf, LEFT_OUT, type AtlasData, type DataParts } from './atlas-data';
import { calendar } from './checks/calendar';
import { flagsCheck } from './checks/flags';
import { holders } from './checks/holders';
import { policyCheck } from './checks/policy';
import { presences } from './checks/presences';
import { publishedBordersCheck } from './checks/published-borders';
import { references } from './checks/references';
import { sourcesCheck } from './checks/sources';
import { openingCheck } from './checks/opening';
import { statusesCheck } from './checks/statuses';
import { structure } from './checks/structure';
import { times } from './checks/times';
import { uniqueness } from './checks/unique';
import { words } from './checks/words';
import { DATA_DIRECTORY } from './directory';
import { DataError, inPack, type Problem } from './data-error';
import { lineFile, PACK } from './pack';
import { readDataFile } from './read';
import { strayFiles } from './stray-files';
import { activitiesSchema } from './schema/activity';
import { areasSchema } from './schema/area';
import { asOfSchema } from './schema/as-of';
import { bodiesSchema } from './schema/body';
import { chairsSchema } from './schema/chair';
import { correctionsSchema } from './schema/correction';
import { countriesSchema } from './schema/country';
import { documentsSchema } from './schema/document';
import { dimensionsSchema } from './schema/dimension';
import { fieldsSchema } from './schema/field';
import { formerStatesSchema } from './schema/former-state';
import { framesSchema } from './schema/frame';
import { glossarySchema } from './schema/glossary';
import { institutionsSchema } from './schema/institution';
import { membersSchema } from './schema/member';
import { meetingKindsSchema, meetingsSchema } from './schema/meeting';
import { milestonesSchema } from './schema/milestone';
import { navigationSchema } from './schema/navigation';
import { omissionsSchema } from './schema/omission';
import { operationsSchema } from './schema/operation';
import { seasSchema } from './schema/sea';
import { placesSchema } from './schema/place';
import { riversSchema } from './schema/river';
import { licencesSchema } from './schema/licence';
import { cutLineSchema, cutLinesOf, labelOverridesSchema, policySchema } from './schema/policy';
import type { CutLine, Policy } from './schema/policy';
import { publishedBordersSchema } from './schema/published-border';
import { organisationSchema } from './schema/organisation';
import { sourcesSchema } from './schema/source';
import { statusesSchema } from './schema/status';

export { DATA_DIRECTORY };

const CHECKS = [
	...uniqueness,
	openingCheck,
	...statusesCheck,
	...times,
	...references,
	...presences,
	...structure,
	...calendar,
	...holders,
	...words,
	sourcesCheck,
	publishedBordersCheck,
	...policyCheck,
	flagsCheck
];

const isWhole = (data: Partial<AtlasData>): data is AtlasData =>
	Object.keys(DATA_FILES).every((key) => Reflect.has(data, key) && Reflect.get(data, key) !== undefined);

/** Every fault that the checks find in what was read; checks of a file that is not there say nothing. */
export function problemsIn(data: Partial<AtlasData>): Problem[] {
	return CHECKS.flatMap((check) => check(data));
}

/** The lines that the rows of the policy name. */
function readLines(directory: string, policy: Policy, problems: Problem[]): Record<string, CutLine> {
	const lines = cutLinesOf(policy).map((name) => {
		return [name, readDataFile(directory, lineFile(name), cutLineSchema, problems)] as const;
	});
	return Object.fromEntries(lines.flatMap(([name, line]) => (line ? [[name, line]] : [])));
}

/**
 * Reads every file of facts of an organisation and of the world in `directory`, validates each by its schema
 * and all together by the checks in `data/checks/`.
 * @param pack the folder of the organisation.
 * @throws {DataError} once, with every fault: file, record, field, and what is wrong.
 */
export function loadData(directory: string = DATA_DIRECTORY, pack: string = PACK): AtlasData {
	const problems: Problem[] = [];
	const read = <Schema extends z.ZodType>(key: keyof typeof DATA_FILES, schema: Schema) =>
		readDataFile(directory, fileOf(key, pack), schema, problems);
	/** Of a file that an organisation may leave out. */
	const readIfThere = <Key extends keyof typeof LEFT_OUT, Schema extends z.ZodType>(
		key: Key,
		schema: Schema
	) => (existsSync(join(directory, fileOf(key, pack))) ? read(key, schema) : LEFT_OUT[key]);
	const parts: Partial<DataParts> = {
		asOf: read('asOf', asOfSchema),
		states: read('states', countriesSchema),
		statuses: read('statuses', statusesSchema),
		members: read('members', membersSchema),
		formerStates: readIfThere('formerStates', formerStatesSchema),
		documents: readIfThere('documents', documentsSchema),
		areas: read('areas', areasSchema),
		operations: readIfThere('operations', operationsSchema),
		activities: readIfThere('activities', activitiesSchema),
		institutions: readIfThere('institutions', institutionsSchema),
		bodies: readIfThere('bodies', bodiesSchema),
		dimensions: readIfThere('dimensions', dimensionsSchema),
		fields: readIfThere('fields', fieldsSchema),
		meetings: readIfThere('meetings', meetingsSchema),
		meetingKinds: readIfThere('meetingKinds', meetingKindsSchema),
		chairs: readIfThere('chairs', chairsSchema),
		milestones: readIfThere('milestones', milestonesSchema),
		glossary: readIfThere('glossary', glossarySchema),
		omissions: readIfThere('omissions', omissionsSchema),
		corrections: readIfThere('corrections', correctionsSchema),
		navigation: readIfThere('navigation', navigationSchema),
		publishedBorders: read('publishedBorders', publishedBordersSchema),
		places: readIfThere('places', placesSchema),
		seas: read('seas', seasSchema),
		rivers: read('rivers', riversSchema),
		sources: readIfThere('sources', sourcesSchema),
		worldSources: read('worldSources', sourcesSchema),
		policy: read('policy', policySchema),
		labelOverrides: read('labelOverrides', labelOverridesSchema),
		frames: read('frames', framesSchema),
		licences: read('licences', licencesSchema),
		organisation: read('organisation', organisationSchema)
	};
	const { states, members, policy } = parts;
	const data: Partial<AtlasData> = {
		...parts,
		...(states && members && { countries: countriesOf({ states, members }) }),
		...(policy && { lines: readLines(directory, policy, problems) })
	};
	problems.push(...strayFiles(directory, pack), ...problemsIn(data));
	if (problems.length > 0 || !isWhole(data)) throw new DataError(inPack(problems, pack));
	return data;
}
