import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Atlas } from '../atlas/atlas-index';
import type { AtlasTopology } from '../atlas/geometry';
import { nearestWord } from '../atlas/nearest';
import { borderPointsOf } from './border-points';
import { compileStory } from './compile';
import type { Setting } from './compile';
import { loadFacts } from './load-facts';
import { pictureFolder } from './picture-file';
import { readTextFile } from './read-text-file';
import { StoryError } from './problems';
import type { Problem } from './problems';
import { slugOf } from './slug';
import type { Block, Story } from './story';
import { STORIES } from '../../../data/pack';

/** Every story is written in this language; others are translations of it. */
const WRITTEN_IN = 'en';
const HEAD = { line: 1, column: 1 };
/** What word processors and editors save. */
const TEXT = /^(.*)\.(?:md|markdown|txt|docx?|rtf|odt|pages)$/i;
/** The folder with the pictures of the author's guide is no story. */
const GUIDE = 'guide';

/**
 * Compiles every story of a folder, in the order of the folders' names.
 * @param directory path from where the command runs, as messages name it.
 * @param drawn whether the letters of a card can draw a code point; left out, they can draw all.
 * @param note hears what is no fault.
 * @throws StoryError that lists the faults of all stories.
 */
export function loadStories(
	atlas: Atlas,
	topology: AtlasTopology,
	directory: string = STORIES,
	drawn: Setting['drawn'] = () => true,
	note: (problem: Problem) => void = () => {}
): Story[] {
	const borderPoints = borderPointsOf(topology);
	const problems: Problem[] = [];
	// An organisation may have no story.
	const entries = existsSync(directory) ? readdirSync(directory, { withFileTypes: true }) : [];
	problems.push(...outsideAFolder(directory, entries));
	const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== GUIDE);
	const stories = folders
		.map(({ name }) => join(directory, name, `${WRITTEN_IN}.md`).replaceAll('\\', '/'))
		.sort()
		.flatMap((file): Story[] => {
			if (!existsSync(file)) {
				problems.push({ file, position: HEAD, message: `this story is missing${almostThere(file)}` });
				return [];
			}
			try {
				const facts = loadFacts(file.replace(/[^/]+$/, 'facts.json'), problems);
				const source = readTextFile(file, problems);
				if (source === null) return [];
				const story = compileStory(source, file, atlas, borderPoints, facts, pictureFolder(dirname(file)), {
					drawn,
					note: (position, message) => note({ file, position, message })
				});
				for (const name of unused(file, story)) {
					note({
						file: `${dirname(file)}/${name}`,
						position: HEAD,
						message: 'the story does not use this file, and no reader sees it'
					});
				}
				return [story];
			} catch (fault) {
				if (!(fault instanceof StoryError)) throw fault;
				problems.push(...fault.problems);
				return [];
			}
		});
	if (problems.length > 0) throw new StoryError(problems);
	for (const problem of nearlyOneSeries(stories, directory)) note(problem);
	return stories;
}

/** Series of one story whose name is nearly that of another's: stories of one series recommend each other. */
function nearlyOneSeries(stories: readonly Story[], directory: string): Problem[] {
	return stories.flatMap(({ slug, series }): Problem[] => {
		const others = stories.filter((other) => other.slug !== slug).flatMap((other) => other.series ?? []);
		const near = series === null || others.includes(series) ? null : nearestWord(series, others);
		if (near === null) return [];
		const file = `${directory}/${slug}/${WRITTEN_IN}.md`;
		const line = readFileSync(file, 'utf8')
			.split('\n')
			.findIndex((one) => one.startsWith('series:'));
		return [
			{
				file,
				position: { line: line + 1, column: 'series: '.length + 1 },
				message: `no other story is of the series "${series ?? ''}"; did you mean "${near}"?`
			}
		];
	});
}

/** Texts that were perhaps meant as stories, and lie where none is read. */
function outsideAFolder(directory: string, entries: readonly Dirent[]): Problem[] {
	const loose = entries.flatMap((entry): Problem[] => {
		const [, name] = TEXT.exec(entry.name) ?? [];
		if (!entry.isFile() || name === undefined || entry.name === 'README.md') return [];
		return [
			{
				file: `${directory}/${entry.name}`,
				position: HEAD,
				message: `a story has a folder of its own; call this file ${directory}/${slugOf(name) || 'my-story'}/${WRITTEN_IN}.md`
			}
		];
	});
	const inGuide = `${directory}/${GUIDE}/${WRITTEN_IN}.md`;
	return existsSync(inGuide)
		? [
				...loose,
				{
					file: inGuide,
					position: HEAD,
					message: `the folder ${GUIDE} holds the pictures of the author's guide; give the story's folder another name`
				}
			]
		: loose;
}

/** Files beside a story that nothing of it needs; those that begin with a dot are the system's. */
function unused(file: string, { opening, steps }: Story): string[] {
	const shown = [opening, ...steps.map(({ blocks }) => blocks)].flatMap((blocks) => [...picturesIn(blocks)]);
	const needed = new Set([`${WRITTEN_IN}.md`, 'facts.json', ...shown]);
	return readdirSync(dirname(file)).filter((name) => !name.startsWith('.') && !needed.has(name));
}

function* picturesIn(blocks: readonly Block[]): Generator<string> {
	for (const block of blocks) {
		if (block.kind === 'picture') yield block.file;
		if (block.kind === 'list') for (const item of block.items) yield* picturesIn(item);
	}
}

/** A file in the story's folder that was perhaps meant to be the story. */
function almostThere(file: string): string {
	const name = readdirSync(dirname(file)).find((one) => TEXT.test(one));
	return name === undefined ? '' : `; is it ${name}? Call that ${WRITTEN_IN}.md`;
}
