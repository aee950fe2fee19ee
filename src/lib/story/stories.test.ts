import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createAtlas } from '../atlas/atlas';
import { describe as describeScene } from '../atlas/describe';
import { atlas, index, levels } from '../server/atlas';
import { borderPointsOf } from './border-points';
import { numbersIn } from './claim/numbers';
import { compileStory } from './compile';
import { loadFacts } from './load-facts';
import type { Problem } from './problems';
import { scenesOf } from './story';
import { templateOf } from './template';
import type { Story } from './story';
import { uncheckedSuperlatives } from './superlatives';
import { unclaimedTexts } from './unclaimed';
import { wordsOf } from './walk';

const DIRECTORY = 'data/osce/stories';

const borderPoints = borderPointsOf(levels.overview);
const folders = readdirSync(DIRECTORY).filter((name) => existsSync(`${DIRECTORY}/${name}/en.md`));
const read = (slug: string): string => readFileSync(`${DIRECTORY}/${slug}/en.md`, 'utf8');

function compile(slug: string): Story {
	const problems: Problem[] = [];
	const facts = loadFacts(`${DIRECTORY}/${slug}/facts.json`, problems);
	expect(problems).toEqual([]);
	return compileStory(read(slug), `${DIRECTORY}/${slug}/en.md`, atlas, borderPoints, facts);
}

/** Words that no claim stands behind, without source marks. */
const unclaimedWords = (slug: string): string =>
	unclaimedTexts(read(slug))
		.map(({ text }) => text.replace(/\[@?[a-z0-9-]+\]/g, ''))
		.join('\n');

describe.each(folders)('the story %s', (slug) => {
	const story = compile(slug);

	test('has at least six steps', () => {
		expect(story.steps.length).toBeGreaterThanOrEqual(6);
	});

	test('shows no picture twice', () => {
		const pictures = scenesOf(story).map((scene) => JSON.stringify(scene));
		expect(new Set(pictures).size).toBe(pictures.length);
	});

	test('says no number that is not claimed or computed', () => {
		// "One" and "first" count nothing in prose.
		const said = numbersIn(unclaimedWords(slug), 'en').filter((number) => number > 1);
		expect(said).toEqual([]);
	});

	test('says nothing of all others that neither a claim nor a source stands behind', () => {
		expect(uncheckedSuperlatives(read(slug))).toEqual([]);
	});
});

test('every fact about Afghanistan is in its story, each with a source', () => {
	const problems: Problem[] = [];
	const facts = loadFacts(`${DIRECTORY}/afghanistan/facts.json`, problems);
	// The compiler refuses a story that leaves one of its facts out; the three lengths are published ones.
	expect(facts.size + 3).toBeGreaterThanOrEqual(42);
	expect(() => compile('afghanistan')).not.toThrow();
});

test('every length that the first story’s map shows stands in its text, and in the words of the picture', () => {
	const model = createAtlas(index);
	const step = compile('afghanistan').steps.find(({ id }) => id === 'borders');
	if (!step) throw new Error('the story has no step on the borders');
	const sentences = describeScene(step.scene, model);
	const told = sentences.find(({ message }) => message === 'describe_borders_of');
	if (told?.message !== 'describe_borders_of') throw new Error('the words name no borders');
	const lengths = told.parameters.neighbours.map(({ length }) => length?.km ?? 0);
	const text = wordsOf(step.blocks);
	expect(lengths).toHaveLength(3);
	for (const km of lengths) expect(text).toContain(km.toLocaleString('en'));
	const sum = lengths.reduce((total, km) => total + km, 0);
	expect(step.title).toContain(sum.toLocaleString('en'));
	expect(text).toContain(`${sum.toLocaleString('en')} kilometres`);
	for (const { name } of told.parameters.neighbours) expect(text).toContain(name);
});

test('the template that npm run story:new lays down is a story that works', () => {
	const story = compileStory(
		templateOf(atlas, 'participating States', atlas.asOf),
		`${DIRECTORY}/a-new-one/en.md`,
		atlas,
		borderPoints
	);
	expect(story.steps).toHaveLength(2);
});

test('under a story stand the notes of the policy on areas that it links, lights, outlines or names by id, and no other', () => {
	expect(Object.fromEntries(folders.map((slug) => [slug, compile(slug).notes.map(({ id }) => id)]))).toEqual({
		afghanistan: [],
		'the-smallest-states': [],
		'thirty-five-to-fifty-seven': ['kosovo'],
		'vancouver-to-vladivostok': ['kosovo'],
		'where-the-osce-works': ['kosovo']
	});
});

test('a border of an area whose standing the policy decides brings the note on that area', () => {
	const laidDown = templateOf(atlas, 'participating States', atlas.asOf);
	const withLine = laidDown.replace('and the land around it', 'and [a line](border:ISR-PSE)');
	const notes = compileStory(withLine, `${DIRECTORY}/a-new-one/en.md`, atlas, borderPoints).notes;
	expect(notes.map(({ id }) => id)).toEqual(['palestine']);
});
