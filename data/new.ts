import { existsSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, type Problem } from './data-error';
import { DATA_FILES } from './atlas-data';
import { DATA_DIRECTORY } from './directory';
import { filesOfNewPack, NewPackError, type World } from './new-pack';
import { packFolders } from './pack';
import { readDataFile } from './read';
import { countriesSchema } from './schema/country';
import { slugSchema } from './schema/ids';
import { policySchema } from './schema/policy';
import { sourcesSchema } from './schema/source';

const USAGE =
	'npm run pack:new -- the-name [members …]: the folder of data/, in lower-case words with hyphens, and its members by code or name';

/** @throws {DataError} where a file of the world cannot be read. */
function readWorld(): World {
	const problems: Problem[] = [];
	const states = readDataFile(DATA_DIRECTORY, DATA_FILES.states, countriesSchema, problems);
	const sources = readDataFile(DATA_DIRECTORY, DATA_FILES.worldSources, sourcesSchema, problems);
	const policy = readDataFile(DATA_DIRECTORY, DATA_FILES.policy, policySchema, problems);
	if (!states || !sources || !policy) throw new DataError(problems);
	const days = [...sources, ...policy.sources].map(({ checked }) => checked).sort();
	return { states, checked: days.at(-1) ?? '' };
}

/** `npm run pack:new -- the-name [members …]`: an organisation that builds at once. Nothing is left behind if it fails. */
function layDown([slug = '', ...members]: readonly string[]): void {
	if (!slugSchema.safeParse(slug).success) throw new NewPackError(USAGE);
	const folder = join(DATA_DIRECTORY, slug);
	if (existsSync(folder)) throw new NewPackError(`data/${slug} is there already`);
	const files = filesOfNewPack({ slug, members }, readWorld());
	// Beside it and then renamed: whatever stops this half way, there is no half of an organisation.
	const beside = mkdtempSync(join(DATA_DIRECTORY, `.${slug}-`));
	for (const [name, content] of Object.entries(files))
		writeFileSync(join(beside, name), `${JSON.stringify(content, null, '\t')}\n`);
	renameSync(beside, folder);
	console.log(
		[
			`data/${slug} holds ${Object.keys(files).join(', ')}: an atlas that builds, of which everything waits to be replaced.`,
			`  npm run check:data            says what is wrong with it, if something is`,
			`  ATLAS=${slug} npm start       builds it into ${packFolders(slug).site} and serves it`,
			...(members.length === 0 ? ['Its members are examples.'] : []),
			'data/README.md tells what else an organisation can have.'
		].join('\n')
	);
}

try {
	layDown(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof NewPackError || error instanceof DataError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
