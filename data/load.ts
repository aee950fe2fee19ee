import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DATA_FILES, type AtlasData } from './atlas-data';
import { calendar } from './checks/calendar';
import { flagsCheck } from './checks/flags';
import { holders } from './checks/holders';
import { policyCheck } from './checks/policy';
import { presences } from './checks/presences';
import { publishedBordersCheck } from './checks/published-borders';
import { references } from './checks/references';
import { sourcesCheck } from './checks/sources';
import { structure } from './checks/structure';
import { times } from './checks/times';
import { uniqueness } from './checks/unique';
import { words } from './checks/words';
import { DataError, type Problem } from './data-error';
import { readDataFile } from './read';
import { activitiesSchema } from './schema/activity';
import { areasSchema } from './schema/area';
import { asOfSchema } from './schema/as-of';
import { bodiesSchema } from './schema/body';
import { chairsSchema } from './schema/chair';
import { correctionsSchema } from './schema/correction';
import { countriesSchema } from './schema/country';
import { fieldsSchema } from './schema/field';
import { formerStatesSchema } from './schema/former-state';
import { framesSchema } from './schema/frame';
import { glossarySchema } from './schema/glossary';
import { institutionsSchema } from './schema/institution';
import { meetingKindsSchema, meetingsSchema } from './schema/meeting';
import { milestonesSchema } from './schema/milestone';
import { navigationSchema } from './schema/navigation';
import { omissionsSchema } from './schema/omission';
import { operationsSchema } from './schema/operation';
import { seasSchema } from './schema/sea';
import { placesSchema } from './schema/place';
import { riversSchema } from './schema/river';
import { licencesSchema } from './schema/licence';
import { cutLineSchema, labelOverridesSchema, policySchema } from './schema/policy';
import { publishedBordersSchema } from './schema/published-border';
import { siteSchema } from './schema/site';
import { sourcesSchema } from './schema/source';

export const DATA_DIRECTORY = dirname(fileURLToPath(import.meta.url));

const CHECKS = [
	...uniqueness,
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

/**
 * Reads every file of facts in `directory`, validates each by its schema and all together by the
 * checks in `data/checks/`.
 * @throws {DataError} once, with every fault: file, record, field, and what is wrong.
 */
export function loadData(directory: string = DATA_DIRECTORY): AtlasData {
	const problems: Problem[] = [];
	const data: Partial<AtlasData> = {
		asOf: readDataFile(directory, DATA_FILES.asOf, asOfSchema, problems),
		countries: readDataFile(directory, DATA_FILES.countries, countriesSchema, problems),
		formerStates: readDataFile(directory, DATA_FILES.formerStates, formerStatesSchema, problems),
		areas: readDataFile(directory, DATA_FILES.areas, areasSchema, problems),
		operations: readDataFile(directory, DATA_FILES.operations, operationsSchema, problems),
		activities: readDataFile(directory, DATA_FILES.activities, activitiesSchema, problems),
		institutions: readDataFile(directory, DATA_FILES.institutions, institutionsSchema, problems),
		bodies: readDataFile(directory, DATA_FILES.bodies, bodiesSchema, problems),
		fields: readDataFile(directory, DATA_FILES.fields, fieldsSchema, problems),
		meetings: readDataFile(directory, DATA_FILES.meetings, meetingsSchema, problems),
		meetingKinds: readDataFile(directory, DATA_FILES.meetingKinds, meetingKindsSchema, problems),
		chairs: readDataFile(directory, DATA_FILES.chairs, chairsSchema, problems),
		milestones: readDataFile(directory, DATA_FILES.milestones, milestonesSchema, problems),
		glossary: readDataFile(directory, DATA_FILES.glossary, glossarySchema, problems),
		omissions: readDataFile(directory, DATA_FILES.omissions, omissionsSchema, problems),
		corrections: readDataFile(directory, DATA_FILES.corrections, correctionsSchema, problems),
		navigation: readDataFile(directory, DATA_FILES.navigation, navigationSchema, problems),
		publishedBorders: readDataFile(directory, DATA_FILES.publishedBorders, publishedBordersSchema, problems),
		places: readDataFile(directory, DATA_FILES.places, placesSchema, problems),
		seas: readDataFile(directory, DATA_FILES.seas, seasSchema, problems),
		rivers: readDataFile(directory, DATA_FILES.rivers, riversSchema, problems),
		sources: readDataFile(directory, DATA_FILES.sources, sourcesSchema, problems),
		policy: readDataFile(directory, DATA_FILES.policy, policySchema, problems),
		golanLine: readDataFile(directory, DATA_FILES.golanLine, cutLineSchema, problems),
		labelOverrides: readDataFile(directory, DATA_FILES.labelOverrides, labelOverridesSchema, problems),
		frames: readDataFile(directory, DATA_FILES.frames, framesSchema, problems),
		licences: readDataFile(directory, DATA_FILES.licences, licencesSchema, problems),
		site: readDataFile(directory, DATA_FILES.site, siteSchema, problems)
	};
	problems.push(...problemsIn(data));
	if (problems.length > 0 || !isWhole(data)) throw new DataError(problems);
	return data;
}
