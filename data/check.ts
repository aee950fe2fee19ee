import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AtlasTopology } from '../src/lib/atlas/geometry';
import { astray } from './astray';
import { DATA_FILES, PACK_FOLDER, type AtlasData } from './atlas-data';
import { DataError, inPack, type Problem } from './data-error';
import { citationFaults, citationLines, CITING_FOLDERS, readCitations } from './citations';
import { DATA_DIRECTORY, loadData } from './load';
import { MEMBERS_FILE, packFolders, packsIn } from './pack';
import { readDataFile } from './read';
import { labelPointsSchema } from './schema/geometry';

/** Points outside their land, where the map was built; without it `npm run data:build` finds them. */
function strayPoints(data: AtlasData, pack: string): Problem[] {
	const geometry = join(DATA_DIRECTORY, '..', packFolders(pack).geometry);
	if (!existsSync(join(geometry, 'detail.json'))) return [];
	const labels = readDataFile(geometry, 'labels.json', labelPointsSchema, []);
	const lands: AtlasTopology = JSON.parse(readFileSync(join(geometry, 'detail.json'), 'utf8'));
	return astray(data, lands, labels ?? []);
}

/** What each file holds, in a few words. */
const countsIn = (data: AtlasData): Record<keyof typeof DATA_FILES, string> => ({
	asOf: data.asOf.date,
	states: `${data.states.length} States`,
	statuses: `${data.statuses.length} statuses`,
	members: `${data.members.length} countries`,
	formerStates: `${data.formerStates.length} former States`,
	documents: `${data.documents.length} documents that members sign`,
	areas: `${data.areas.areas.length} other areas`,
	operations: `${data.operations.length} field operations`,
	activities: `${data.activities.length} other activities`,
	institutions: `${data.institutions.length} institutions and bodies`,
	bodies: `${data.bodies.length} bodies without a seat`,
	dimensions: `${data.dimensions.length} groups of fields of work`,
	fields: `${data.fields.length} fields of work`,
	meetings: `${data.meetings.length} meetings`,
	meetingKinds: `${data.meetingKinds.length} kinds of meetings`,
	chairs: `${data.chairs.length} years with a chair`,
	milestones: `${data.milestones.length} steps of the partnerships`,
	glossary: `${data.glossary.length} words explained`,
	omissions: `${data.omissions.length} omissions declared`,
	corrections: `${data.corrections.length} corrections`,
	navigation: `${data.navigation.entries.length} entries of the navigation`,
	publishedBorders: `${data.publishedBorders.length} published border lengths`,
	places: `${data.places.length} places`,
	seas: `${data.seas.length} names of seas`,
	rivers: `${data.rivers.length} rivers`,
	sources: `${data.sources.length} sources`,
	worldSources: `${data.worldSources.length} sources`,
	policy: `${data.policy.rows.length} rows of policy`,
	labelOverrides: `${Object.keys(data.labelOverrides).length} labels set by hand`,
	frames: `${Object.keys(data.frames).length} frames set by hand`,
	licences: `${data.licences.length} licences`,
	organisation: data.organisation.name
});

/**
 * `npm run check:data [-- folder]`: a line for each file of every organisation, or every fault and a
 * non-zero end.
 */
const directory = process.argv[2] ?? DATA_DIRECTORY;
const packs = packsIn(directory);
if (packs.length === 0) {
	console.error(`${directory} holds no organisation: a folder with ${MEMBERS_FILE}`);
	process.exitCode = 1;
}
for (const pack of packs) {
	try {
		const data = loadData(directory, pack);
		const stray = strayPoints(data, pack);
		if (stray.length > 0) throw new DataError(inPack(stray, pack));
		const changed = CITING_FOLDERS.flatMap((folder) =>
			citationFaults(
				readCitations(join(directory, folder.replace(PACK_FOLDER, pack))),
				citationLines(data, folder),
				folder
			)
		);
		if (changed.length > 0) throw new DataError(inPack(changed, pack));
		for (const [key, count] of Object.entries(countsIn(data))) {
			console.log(`data/${String(Reflect.get(DATA_FILES, key)).replace(PACK_FOLDER, pack)}: ${count}`);
		}
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
