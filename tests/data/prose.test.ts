import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadData } from '../../data/load';

/** What every sentence must keep to that a reader meets, wherever in the data or the messages it stands. */

/** Titles and names as others gave them, and what no reader sees. */
const NOT_OURS = new Set(['sources', 'worldSources', 'navigation', 'licences', 'lines']);

interface Text {
	readonly place: string;
	readonly text: string;
}

function textsIn(value: unknown, place: string): readonly Text[] {
	// One word is an id, a code or a name.
	if (typeof value === 'string') return / /.test(value) ? [{ place, text: value }] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) =>
		NOT_OURS.has(key) ? [] : textsIn(item, `${place}.${key}`)
	);
}

const data = loadData();
const facts = textsIn(data, 'data');
const messages = textsIn(
	JSON.parse(readFileSync(new URL('../../messages/en.json', import.meta.url), 'utf8')),
	'messages'
);

/** Paragraphs as they are read: without front matter, blocks for the map, and what links and claims point to. */
function paragraphsOf(story: string): readonly Text[] {
	const file = readFileSync(new URL(`../../data/osce/stories/${story}/en.md`, import.meta.url), 'utf8');
	const [, prose = ''] = file.split(/^---\n[^]*?\n---\n/m);
	return prose
		.replace(/```[^]*?```/g, '')
		.split(/\n{2,}/)
		.map((paragraph) => ({
			place: story,
			text: paragraph
				.replace(/\[@[^\]]*\]/g, '')
				.replace(/\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
				.replace(/\s+/g, ' ')
		}));
}

const stories = readdirSync(new URL('../../data/osce/stories/', import.meta.url), { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && entry.name !== 'guide')
	.flatMap(({ name }) => paragraphsOf(name));
const texts = [...facts, ...messages, ...stories];
const breaking = (rule: RegExp, among: readonly Text[] = texts): readonly string[] =>
	among.filter(({ text }) => rule.test(text)).map(({ place, text }) => `${place}: ${text}`);

test('no text has two spaces or two marks in a row, or a space before a mark', () => {
	expect(breaking(/\S {2,}\S| [,;.](?!\d)|[,;:]{2}|[^.]\.\.(?!\.)|\( | \)/, facts)).toEqual([]);
});

test('what began and goes on is told in the perfect', () => {
	const PRESENT =
		/\b(?:uses|helps|keeps|writes?|works|leads|stands|is called|is in use)\b[^.;:,]*\bsince (?:the |early |late )*(?:[A-Z]|\d)|\bSince [A-Z]?\w+(?: \d+)* it (?:is|works)\b/;
	expect(breaking(PRESENT)).toEqual([]);
});

test('words are spelt as in British English, but for what the OSCE calls itself and its fields', () => {
	const AMERICAN =
		/\b(?!Organiz|democratiz|Democratiz|citizen|size|prize|seiz|decoloniz|Beliz)\w+iz(?:e[ds]?|ing|ations?)\b|\borganiz|\b(?:color|center|program|labor|favor|defense)s?\b/;
	expect(breaking(AMERICAN)).toEqual([]);
});

test('a note beside a fact does not say that what the fact tells is unknown', () => {
	const denied = data.meetings.filter(
		({ outcome, note, doubt }) =>
			outcome?.confirmed === true &&
			outcome.sources.some((id) => data.sources.find((source) => source.id === id)?.publisher === 'OSCE') &&
			/not been compared with a page of the OSCE|not the results/.test(`${note} ${doubt}`)
	);
	expect(denied.map(({ id }) => id)).toEqual([]);
});

test('the source of the lines is called by its name wherever its rows are not read together', () => {
	expect(breaking(/source geometry/, facts).filter((line) => !/\.(?:reason|treatment):/.test(line))).toEqual(
		[]
	);
});

test('what an operation did is told without its reader knowing the one before', () => {
	const mandates = data.operations.map(({ id, mandate }) => ({ place: id, text: mandate.value }));
	expect(breaking(/^(?:As the|Added)\b|\bthe mission before\b/, mandates)).toEqual([]);
});

test('a name that takes an article has it within a sentence', () => {
	const lands = [...data.countries, ...data.areas.areas];
	const told = lands.flatMap(({ name, inSentence }) =>
		inSentence === undefined ? [] : [{ name, inSentence }]
	);
	expect(told.filter(({ name, inSentence }) => inSentence !== `the ${name.replace(/^The /, '')}`)).toEqual(
		[]
	);
	const TAKES_ONE = /^The |Federation$|Kingdom$|States\b|^Holy See$|Republic of Korea$/;
	const named = data.countries.map(({ name }) => name).filter((name) => TAKES_ONE.test(name));
	expect(named.filter((name) => !told.some((one) => one.name === name))).toEqual([]);
});
