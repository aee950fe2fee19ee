import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Atlas } from '../atlas/atlas-index';
import type { AtlasTopology } from '../atlas/geometry';
import { borderPointsOf } from './border-points';
import { compileStory } from './compile';
import type { Setting } from './compile';
import { loadFacts } from './load-facts';
import { pictureFolder } from './picture-file';
import { readTextFile } from './read-text-file';
import { StoryError } from './problems';
import type { Problem } from './problems';
import type { Story } from './story';

/** Every story is written in this language; others are translations of it. */
const WRITTEN_IN = 'en';
const HEAD = { line: 1, column: 1 };
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
	directory = 'data/stories',
	drawn: Setting['drawn'] = () => true,
	note: (problem: Problem) => void = () => {}
): Story[] {
	const borderPoints = borderPointsOf(topology);
	const problems: Problem[] = [];
	const folders = readdirSync(directory, { withFileTypes: true }).filter(
		(entry) => entry.isDirectory() && entry.name !== GUIDE
	);
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
				return [
					compileStory(source, file, atlas, borderPoints, facts, pictureFolder(dirname(file)), {
						drawn,
						note: (position, message) => note({ file, position, message })
					})
				];
			} catch (fault) {
				if (!(fault instanceof StoryError)) throw fault;
				problems.push(...fault.problems);
				return [];
			}
		});
	if (problems.length > 0) throw new StoryError(problems);
	return stories;
}

/** A file in the story's folder that was perhaps meant to be the story. */
function almostThere(file: string): string {
	const name = readdirSync(dirname(file)).find((one) => /\.(md|markdown|txt|docx?|rtf)$/i.test(one));
	return name === undefined ? '' : `; is it ${name}? Call that ${WRITTEN_IN}.md`;
}
