import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileStory } from './compile';
import { smallAtlas, smallBorderPoints } from './fixtures/atlas';
import { StoryError } from './problems';

const folder = fileURLToPath(new URL('./fixtures/bad/', import.meta.url));
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.md') ? [file.slice(0, -3)] : []));
/** `WRITE_EXPECTED=1` writes what is said now; read the difference before you keep it. */
const WRITES = process.env['WRITE_EXPECTED'] === '1';

/** Each `fixtures/bad/<name>.md` is refused with exactly the lines of `<name>.txt`. */
describe('a bad story is refused with every fault at its line', () => {
	test.each(names)('%s', (name) => {
		const source = readFileSync(`${folder}${name}.md`, 'utf8');
		const said = faultsOf(source);
		if (WRITES) writeFileSync(`${folder}${name}.txt`, `${said}\n`);
		expect(said).not.toBe('no fault');
		expect(said).toBe(readFileSync(`${folder}${name}.txt`, 'utf8').trimEnd());
	});
});

function faultsOf(source: string): string {
	try {
		compileStory(source, 'data/stories/bad/en.md', smallAtlas, smallBorderPoints);
	} catch (fault) {
		if (fault instanceof StoryError) return fault.message;
		throw fault;
	}
	return 'no fault';
}
