import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { DATA_DIRECTORY } from '../../data/directory';
import { packsIn, WORLD_FOLDER } from '../../data/pack';
import { CUTS, faceRules, fileOf } from './cuts';
import type { Cut } from './cuts';

/** `npm run letters:build`: cuts the fonts of the pages to what the words of the atlas are written with. */
const OUT = 'src/lib/theme/letters';
/** Folders with the words of the atlas, whatever organisation it is of. */
const WORDS = ['messages', ...[WORLD_FOLDER, ...packsIn(DATA_DIRECTORY)].map((folder) => `data/${folder}`)];
/** Signs that the formats of numbers, dates and lists and the marks of sources write, and no file of words. */
const WRITTEN_BY_PROGRAMS = '\u00a0\u2009\u202f\u2060·×−–—‘’“”…•′°←→↑↓';

/** Every character of the atlas's words. */
function charactersOfWords(): string {
	const texts = WORDS.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(json|md)$/.test(file))
			.map((file) => readFileSync(join(folder, file), 'utf8'))
	);
	const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
	return [...new Set(ascii + WRITTEN_BY_PROGRAMS + texts.join(''))].filter((one) => one >= ' ').join('');
}

const { resolve } = createRequire(import.meta.url);
const characters = [...charactersOfWords()];
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

const filesOf = new Map<Cut, { name: string; characters: string }[]>();
for (const cut of Object.values(CUTS)) {
	const files: { name: string; characters: string }[] = [];
	for (const [index, file] of cut.files.entries()) {
		const own = characters.filter((one) => fileOf(one) === index).join('');
		if (own === '') continue;
		const name = `${cut.name}${index === 0 ? '' : '-extended'}.woff2`;
		const font = await subsetFont(readFileSync(resolve(file)), own, {
			targetFormat: 'woff2',
			variationAxes: cut.axes
		});
		writeFileSync(join(OUT, name), font);
		files.push({ name, characters: own });
	}
	filesOf.set(cut, files);
}
for (const [file, display] of [
	['first-letters.css', 'optional'],
	['letters.css', 'swap']
] as const)
	writeFileSync(join(OUT, file), `${faceRules(display, (cut) => filesOf.get(cut) ?? [])}\n`);
