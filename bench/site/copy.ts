import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { STORIES } from '../../data/pack';

/** What a build reads, besides the packages. */
const PARTS = [
	'bin',
	'data',
	'geo',
	'messages',
	'project.inlang',
	'src',
	'static',
	'package.json',
	'tsconfig.json',
	'vite.config.ts'
] as const;

/**
 * A copy of the atlas with so many stories: the real ones again and again, each under a name of its own.
 * The caller removes it.
 */
export function copyWithStories(count: number): string {
	const copy = mkdtempSync(join(tmpdir(), 'atlas-stories-'));
	for (const part of PARTS) cpSync(part, join(copy, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
	const real = readdirSync(STORIES, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== 'guide')
		.map(({ name }) => name)
		.sort();
	for (const name of real) rmSync(join(copy, STORIES, name), { recursive: true });
	for (let index = 0; index < count; index += 1) {
		const name = real[index % real.length] ?? '';
		const folder = join(copy, STORIES, `${name}-${index}`);
		mkdirSync(folder);
		for (const file of readdirSync(join(STORIES, name)))
			cpSync(join(STORIES, name, file), join(folder, file));
		const text = readFileSync(join(folder, 'en.md'), 'utf8');
		writeFileSync(
			join(folder, 'en.md'),
			text.replace(/^title: (.*)$/m, (_, title: string) => `title: ${titled(title, index)}`)
		);
	}
	return copy;
}

/** A title with a number, inside its quotation marks where it has some. */
const titled = (title: string, index: number): string =>
	/["']$/.test(title) ? `${title.slice(0, -1)} ${index}${title.slice(-1)}` : `${title} ${index}`;
