import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Mark, StatusNames } from '../src/lib/atlas/types';
import { readOutput } from '../geo/output';
import { astray } from './astray';
import { DATA_FILES, type AtlasData } from './atlas-data';
import { DataError, inPack, type Problem } from './data-error';
import { termsOf } from '../src/lib/atlas/terms';
import { indexOf, joinAtlas, namelessLand } from './join';
import { DATA_DIRECTORY, loadData } from './load';
import { openingOf } from './opening';
import { checkPack, GEOMETRY, JOINED, PACK, UnknownPackError } from './pack';
import { readDataFile } from './read';
import { borderRowsSchema, labelPointsSchema } from './schema/geometry';

const ROOT = join(DATA_DIRECTORY, '..');

/** Writes only what changed, so that a watcher does not start for nothing. */
function write(name: string, value: unknown): void {
	const path = join(ROOT, JOINED, name);
	const text = `${JSON.stringify(value)}\n`;
	const changed = !existsSync(path) || readFileSync(path, 'utf8') !== text;
	if (changed) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	const size = `${text.length} characters, ${brotliCompressSync(text).length} bytes in brotli`;
	console.log(`${JOINED}/${name}: ${size}${changed ? '' : ', unchanged'}`);
}

/** Every page needs these names of statuses, and only panels of some pages those: they are two files. */
const NAMED_EVERYWHERE = ['withArticle', 'one', 'other', 'shortOne', 'shortOther'] as const;
const NAMED_IN_PANELS = ['adjective', 'since'] as const;

/** What statuses are called, by language and id: a reader needs those of one language. */
const namesOf = (statuses: AtlasData['statuses'], keys: readonly (keyof StatusNames)[]) => ({
	en: Object.fromEntries(
		statuses.map(({ id, names }) => [id, Object.fromEntries(keys.map((key) => [key, names.en[key]]))])
	)
});

/** What rows of the policy say with their marks, by language and row. */
const markNamesOf = ({ policy }: AtlasData, marks: readonly Mark[]) => ({
	en: Object.fromEntries(
		policy.rows.flatMap(({ id, mark, note }) =>
			mark && marks.some((one) => one.id === id) ? [[id, { ...mark.names.en, note }]] : []
		)
	)
});

/** `npm run data:build`: facts and derived geometry tables into the files that pages read. */
function build(): void {
	checkPack(ROOT);
	const data = loadData();
	const problems: Problem[] = [];
	const rows = readDataFile(ROOT, `${GEOMETRY}/borders.json`, borderRowsSchema, problems);
	const labels = readDataFile(ROOT, `${GEOMETRY}/labels.json`, labelPointsSchema, problems);
	if (!rows || !labels) throw new DataError(problems); // `npm run geo:build` makes both
	const stray = astray(data, readOutput(join(ROOT, GEOMETRY)).detail, labels);
	if (stray.length > 0) throw new DataError(inPack(stray, PACK));
	const atlas = joinAtlas(data, rows, labels);
	const nameless = namelessLand(atlas);
	if (nameless.length > 0)
		throw new DataError(nameless.map((message) => ({ file: DATA_FILES.areas, message })));
	write('atlas.json', atlas);
	write('index.json', indexOf(atlas));
	write('terms.json', termsOf(atlas.glossary));
	const { opening, headline, lead, ...organisation } = data.organisation;
	write('organisation.json', organisation);
	write('home-words.json', { headline, lead });
	write('opening.json', openingOf(opening));
	write('status-names.json', namesOf(data.statuses, NAMED_EVERYWHERE));
	write('mark-names.json', markNamesOf(data, atlas.marks));
	write('status-panel-names.json', namesOf(data.statuses, NAMED_IN_PANELS));
}

try {
	build();
} catch (error) {
	if (!(error instanceof DataError || error instanceof UnknownPackError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
