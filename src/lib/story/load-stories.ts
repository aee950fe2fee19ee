import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Atlas } from '../atlas/atlas-index';
import type { AtlasTopology } from '../atlas/geometry';
import { borderPointsOf } from './border-points';
import { compileStory } from './compile';
import { loadFacts } from './load-facts';
import { StoryError } from './problems';
import type { Problem } from './problems';
import type { Story } from './story';

/** Every story is written in this language; others are translations of it. */
const WRITTEN_IN = 'en';
/** The folder with the pictures of the author's guide is no story. */
const GUIDE = 'guide';

/**
 * Compiles every story of a folder, in the order of the folders' names.
 * @param directory path from where the command runs, as messages name it.
 * @throws StoryError that lists the faults of all stories.
 */
export function loadStories(atlas: Atlas, topology: AtlasTopology, directory = 'data/stories'): Story[] {
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
				problems.push({ file, position: { line: 1, column: 1 }, message: 'this story is missing' });
				return [];
			}
			try {
				const facts = loadFacts(file.replace(/[^/]+$/, 'facts.json'), problems);
				const pictures = new Set(readdirSync(dirname(file)));
				return [compileStory(readFileSync(file, 'utf8'), file, atlas, borderPoints, facts, pictures)];
			} catch (fault) {
				if (!(fault instanceof StoryError)) throw fault;
				problems.push(...fault.problems);
				return [];
			}
		});
	if (problems.length > 0) throw new StoryError(problems);
	return stories;
}
