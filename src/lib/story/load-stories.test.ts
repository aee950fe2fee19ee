import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AtlasTopology } from '../atlas/geometry';
import { WORLD } from '$data/fixtures/small.fixture';
import { loadStories } from './load-stories';
import { StoryError } from './problems';

const empty = { type: 'GeometryCollection', geometries: [] } as const;
const topology: AtlasTopology = {
	type: 'Topology',
	arcs: [],
	objects: {
		countries: { type: 'GeometryCollection', geometries: [] },
		coast: { ...empty, geometries: [] },
		borders: { type: 'GeometryCollection', geometries: [] }
	}
};
const good = readFileSync(new URL('./fixtures/good.md', import.meta.url), 'utf8');

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'stories-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), text);
}
const load = () => loadStories(WORLD, topology, folder);

test('stories come in the order of their folders', () => {
	write('second/en.md', good);
	write('first/en.md', good);
	expect(load().map(({ slug }) => slug)).toEqual(['first', 'second']);
});

test('the faults of all stories and their facts are told at once, each at its place', () => {
	write('one/en.md', good.replace('country:TJK', 'country:TKJ').replace('date: 2026', 'date: 20x6'));
	write('two/fr.md', good);
	write('Two Words/en.md', good);
	write('nul/en.md', good);
	write('three/en.md', good);
	write('three/facts.json', '[\n\t{ "id": "a-fact", "sources": [] }\n]');
	const fault = ((): unknown => {
		try {
			return load();
		} catch (cause) {
			return cause;
		}
	})();
	expect(fault).toBeInstanceOf(StoryError);
	const lines = fault instanceof StoryError ? fault.message.split('\n') : [];
	expect(lines.map((line) => line.slice(folder.length + 1))).toEqual([
		'nul/en.md:1:1: Windows has no folders called "nul"; give the story\'s folder another name',
		'one/en.md:4:7: "date": a day is written as 2026-11-23',
		'one/en.md:29:1: "TKJ" is no country with a page in this atlas; did you mean TJK?',
		'three/facts.json:2:31: a-fact, sources: name at least one source',
		'Two Words/en.md:1:1: the story\'s folder "Two Words" is not in lower-case-words-with-hyphens; call it two-words',
		'two/en.md:1:1: this story is missing; is it fr.md? Call that en.md'
	]);
});

test('a picture lies in the folder of its story', () => {
	const picture = '\n\n![A bridge](flag.png "Photo: A. Name; 30x20")\n';
	write('one/en.md', good + picture);
	expect(load).toThrow("there is no flag.png in the story's folder");
	cpSync(
		fileURLToPath(new URL('./fixtures/pictures/flag.png', import.meta.url)),
		join(folder, 'one/flag.png')
	);
	expect(load()[0]?.steps.at(-1)?.blocks.at(-1)).toMatchObject({ kind: 'picture', file: 'flag.png' });
});

test('a story of the day on which it is written is taken, with a note on what to do', () => {
	write('one/en.md', good.replace('date: 2026-11-23', 'date: 2026-12-01'));
	const notes: string[] = [];
	const stories = loadStories(WORLD, topology, folder, undefined, ({ message }) => notes.push(message));
	expect(stories[0]?.date).toBe('2026-12-01');
	expect(notes).toEqual([
		'"date": 2026-12-01 lies after 2026-11-23, the last day of work on the data; it is taken. Who publishes the story puts 2026-12-01 into as-of.json as "sourcesChecked"'
	]);
});

const faultsOf = (): string => {
	try {
		load();
		return 'no fault';
	} catch (cause) {
		return cause instanceof StoryError ? cause.message.replaceAll(`${folder}/`, '') : String(cause);
	}
};

test('a story beside the folders is told where it belongs', () => {
	write('one/en.md', good);
	write('README.md', 'The guide.');
	write('My Story.md', good);
	expect(faultsOf().replaceAll(folder, '…')).toBe(
		'My Story.md:1:1: a story has a folder of its own; call this file my-story/en.md'
	);
});

test('a story in the folder of the guide is told to go elsewhere', () => {
	write('guide/en.md', good);
	expect(faultsOf()).toBe(
		"guide/en.md:1:1: the folder guide holds the pictures of the author's guide; give the story's folder another name"
	);
});

test('a series that is nearly that of another story is noted', () => {
	const of = (series: string): string => good.replace('date: ', `series: ${series}\ndate: `);
	write('one/en.md', of('Half a century'));
	write('two/en.md', of('Half a centry'));
	write('three/en.md', of('Borders'));
	write('four/en.md', of('Half a century'));
	const notes: string[] = [];
	loadStories(WORLD, topology, folder, undefined, ({ file, position, message }) =>
		notes.push(`${file}:${position.line}:${position.column}: ${message}`)
	);
	expect(notes).toEqual([
		`${folder}/two/en.md:4:9: no other story is of the series "Half a centry"; did you mean "Half a century"?`
	]);
});

test('a file that the story does not use is noted', () => {
	const picture = '\n\n- ![A flag](flag.png "Photo: A. Name; 30x20")\n';
	write('one/en.md', good + picture);
	write('one/en (copy).md', good);
	write('one/.DS_Store', '');
	cpSync(
		fileURLToPath(new URL('./fixtures/pictures/flag.png', import.meta.url)),
		join(folder, 'one/flag.png')
	);
	const notes: string[] = [];
	loadStories(WORLD, topology, folder, undefined, ({ file, message }) => notes.push(`${file}: ${message}`));
	expect(notes).toEqual([
		`${folder}/one/en (copy).md: the story does not use this file, and no reader sees it`
	]);
});
