import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileStory } from './compile';
import { BORDER_POINTS, WORLD } from '$data/fixtures/small.fixture';
import { readFacts } from './load-facts';
import { pictureFolder } from './picture-file';
import { readTextFile } from './read-text-file';
import { StoryError } from './problems';
import type { Problem } from './problems';

const folder = fileURLToPath(new URL('./fixtures/bad/', import.meta.url));
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.md') ? [file.slice(0, -3)] : []));
/** The files beside every bad story. */
const PICTURES = pictureFolder(fileURLToPath(new URL('./fixtures/pictures/', import.meta.url)));
/** A card that has the letters of plain English. */
const drawn = (codePoint: number): boolean => codePoint < 0x250;
/** `WRITE_EXPECTED=1` writes what is said now; read the difference before you keep it. */
const WRITES = process.env['WRITE_EXPECTED'] === '1';

/** Each `fixtures/bad/<name>.md`, with its `<name>.facts.json`, is refused with exactly the lines of `<name>.txt`. */
describe('a bad story is refused with every fault at its line', () => {
	test.each(names)('%s', (name) => {
		const said = faultsOf(name);
		if (WRITES) writeFileSync(`${folder}${name}.txt`, `${said}\n`);
		expect(said).not.toBe('no fault');
		expect(said).toBe(readFileSync(`${folder}${name}.txt`, 'utf8').trimEnd());
	});
});

function faultsOf(name: string): string {
	const factsFile = `${folder}${name}.facts.json`;
	const problems: Problem[] = [];
	const source = readTextFile(`${folder}${name}.md`, problems);
	if (source === null) return new StoryError(problems).message.replace(folder, 'data/stories/bad/');
	const facts = existsSync(factsFile)
		? readFacts(readFileSync(factsFile, 'utf8'), 'data/stories/bad/facts.json', problems)
		: undefined;
	try {
		compileStory(source, 'data/stories/bad/en.md', WORLD, BORDER_POINTS, facts, PICTURES, { drawn });
	} catch (fault) {
		if (!(fault instanceof StoryError)) throw fault;
		problems.push(...fault.problems);
	}
	return problems.length > 0 ? new StoryError(problems).message : 'no fault';
}
