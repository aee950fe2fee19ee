import { readFileSync } from 'node:fs';
import { cardLetters } from '../server/card-letters';
import { loadStories } from './load-stories';
import { StoryError } from './problems';
import type { Story } from './story';
import { uncheckedSuperlatives } from './superlatives';
import { inlinesOf } from './walk';
import { STORIES } from '../../../data/pack';

function summaryOf(story: Story): string {
	const texts = [story.opening, ...story.steps.map((step) => step.blocks)];
	const links = texts.flatMap((blocks) => [...inlinesOf(blocks)]).filter(({ kind }) => kind === 'link');
	return `${story.slug}: ${story.steps.length} steps, ${links.length} links, ${story.sources.length} sources`;
}

/** What is no fault, and may still be worth a claim or a source. */
function notesOn({ slug }: Story): string[] {
	const file = `${STORIES}/${slug}/en.md`;
	return uncheckedSuperlatives(readFileSync(file, 'utf8')).map(
		({ word, position: { line, column } }) =>
			`${file}:${line}:${column}: no fault, but: "${word}" says something of all others; let a claim check it, or name a source behind it`
	);
}

// Imported here, since the files that the module reads are missing until the atlas was built once.
const built = await import('../server/atlas').catch((cause: unknown) => {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exit(1);
});

try {
	const letters = cardLetters();
	const stories = loadStories(
		built.atlas,
		built.levels.overview,
		undefined,
		(codePoint) => letters.has(codePoint),
		({ file, position: { line, column }, message }) =>
			console.log(`${file}:${line}:${column}: no fault, but: ${message}`)
	);
	for (const story of stories) {
		console.log(summaryOf(story));
		for (const note of notesOn(story)) console.log(note);
	}
} catch (fault) {
	if (!(fault instanceof StoryError)) throw fault;
	console.error(fault.message);
	process.exitCode = 1;
}
