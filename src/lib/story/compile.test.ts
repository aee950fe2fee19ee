import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileStory } from './compile';
import { BORDER_POINTS, WORLD } from '$data/fixtures/small.fixture';
import { scenesOf, storiesOf } from './story';
import type { Story } from './story';
import { inlinesOf } from './walk';

const source = readFileSync(fileURLToPath(new URL('./fixtures/good.md', import.meta.url)), 'utf8');
const compile = (text: string): Story =>
	compileStory(text, 'data/stories/a-border/en.md', WORLD, BORDER_POINTS);
const story = compile(source);
const [borders, years, words] = story.steps;

/** A story of one step whose scene block is `yaml`. */
const withScene = (yaml: string): Story['openingScene'] | undefined =>
	compile(source.replace(/```scene[\s\S]*?```/, `\`\`\`scene\n${yaml}\n\`\`\``)).steps[0]?.scene;

test('a story has the slug of its folder and what its front matter says', () => {
	expect(story).toMatchObject({
		slug: 'a-border',
		title: 'A border and its bridge',
		summary: 'A short story that uses everything a story can hold.',
		date: '2026-11-23',
		sources: [
			{ title: 'The first source', url: 'https://www.osce.org/ec/55868', kind: 'primary' },
			{ title: 'The second source', edition: 'January 2026', kind: 'publication' }
		]
	});
});

test('each heading of the second level is a step with its address', () => {
	expect(story.steps.map(({ id, title }) => [id, title])).toEqual([
		['borders', 'Three borders, 2,305 kilometres'],
		['years', 'The same year by year'],
		['words', 'A step of words']
	]);
});

test('text before the first heading is the opening', () => {
	expect(story.opening).toEqual([
		{
			kind: 'paragraph',
			children: [
				{ kind: 'text', value: 'Words before the first step.' },
				{ kind: 'source', number: 1 }
			]
		}
	]);
});

test('a link becomes its target, and a country carries its standing', () => {
	const targets = [...inlinesOf(borders?.blocks ?? [])].flatMap((inline) =>
		inline.kind === 'link' ? [inline.target] : []
	);
	expect(targets).toEqual([
		{ kind: 'country', id: 'TJK', look: 'first' },
		{ kind: 'border', id: 'AFG-UZB' },
		{ kind: 'operation', id: 'centre-in-ashgabat' },
		{ kind: 'institution', id: 'secretariat' },
		{ kind: 'place', id: 'hairatan-bridge' },
		{ kind: 'web', url: 'https://www.osce.org/who/84' }
	]);
});

test('lists keep their order and their lists', () => {
	expect(borders?.blocks[1]).toMatchObject({
		kind: 'list',
		ordered: false,
		items: [
			[{ kind: 'paragraph' }],
			[{ kind: 'paragraph' }, { kind: 'list', ordered: true, items: [[{ kind: 'paragraph' }]] }]
		]
	});
});

test('the standing of a linked country is that of the picture, not of today', () => {
	const [link] = [...inlinesOf(years?.blocks ?? [])].filter(({ kind }) => kind === 'link');
	expect(link).toMatchObject({ target: { id: 'MNG', look: 'third' } });
	expect(years?.scene.date).toBe('2010-12-31');
});

test('a scene block lights what it names', () => {
	expect(borders?.scene).toMatchObject({
		date: '2026-11-23',
		emphasised: ['AFG', 'TJK'],
		corridor: { borders: ['AFG-TJK'], km: 50 },
		litOperations: ['centre-in-ashgabat'],
		litInstitutions: ['secretariat'],
		places: ['hairatan-bridge'],
		routes: [{ from: [24, 54.5], to: [15, 45], ends: ['secretariat', 'AFG'] }],
		tone: 'story'
	});
});

test('"between" a country and a status lights each border with a country of that status', () => {
	expect(borders?.scene.borders).toEqual(['AFG-TJK', 'AFG-TKM', 'AFG-UZB']);
});

test('"between" two countries lights their one border', () => {
	expect(withScene('between: [TJK, AFG]')?.borders).toEqual(['AFG-TJK']);
});

test('"between" goes by the status of the picture’s year', () => {
	expect(() => withScene('between: [AFG, participating]\nyear: 1992')).not.toThrow();
});

test.each([
	['open', ['centre-in-ashgabat', 'mission-in-kosovo', 'mission-to-serbia', 'office-in-dushanbe']],
	['closed', ['centre-in-dushanbe']],
	[
		'all',
		[
			'centre-in-ashgabat',
			'centre-in-dushanbe',
			'mission-in-kosovo',
			'mission-to-serbia',
			'office-in-dushanbe'
		]
	]
])('"operations: %s" lights those of that day; an office works through its last', (asked, ids) => {
	expect(withScene(`operations: ${asked}\nyear: 2016`)?.litOperations).toEqual(ids);
});

test('the camera fits everything that is lit', () => {
	const { camera } = borders?.scene ?? {};
	expect(camera).toMatchObject({ kind: 'frame' });
	expect(camera).toHaveProperty(
		'points',
		expect.arrayContaining([
			[10, 40],
			[0, 50],
			[20, 50],
			[12, 53],
			[24, 54.5],
			[17, 50]
		])
	);
});

test('the camera fits what it is told to fit, and nothing else', () => {
	expect(withScene('emphasise: [MNG]\ncamera: { fit: [AFG-UZB, hairatan-bridge] }')?.camera).toEqual({
		kind: 'frame',
		points: [
			[15, 50],
			[20, 50],
			[17, 50]
		]
	});
});

test('the camera goes where it is told', () => {
	expect(years?.scene.camera).toEqual({ kind: 'place', center: [105, 47], zoom: 4 });
	expect(withScene('emphasise: [AFG]\ncamera: opening')?.camera).toEqual({ kind: 'opening' });
});

test('a step without a block keeps the whole area, unlit', () => {
	expect(words?.scene).toEqual(story.openingScene);
	expect(words?.scene).toMatchObject({
		emphasised: [],
		borders: [],
		camera: { kind: 'opening' },
		tone: 'story'
	});
});

test('a story lists all that it speaks of, in links or on the map', () => {
	expect(story).toMatchObject({
		countries: ['AFG', 'MNG', 'TJK'],
		operations: ['centre-in-ashgabat'],
		institutions: ['secretariat'],
		borders: ['AFG-TJK', 'AFG-TKM', 'AFG-UZB'],
		places: ['hairatan-bridge']
	});
});

const KOSOVO = [{ id: 'kosovo', note: 'The note on Kosovo.' }];

test('a name in the text alone brings no note: text is never searched', () => {
	expect(compile(source.replace('Nothing more', 'Nothing on Kosovo')).notes).toEqual([]);
});

test('an area without a status that is lit brings the note of the policy on it', () => {
	expect(story.notes).toEqual([]);
	expect(compile(source.replace('[AFG, TJK]', '[AFG, XKX]')).notes).toEqual(KOSOVO);
});

test('an operation in an area without a status brings the note on that area', () => {
	const linked = source.replace('Nothing more', 'Nothing [of it](operation:mission-in-kosovo)');
	expect(compile(linked).notes).toEqual(KOSOVO);
});

test('an author asks for a note of the policy by the id of its row', () => {
	expect(compile(source.replace('\ndate:', '\nnotes: [kosovo]\ndate:')).notes).toEqual(KOSOVO);
});

test('a country finds the stories that speak of it', () => {
	const [mongolia = story.countries[0]] = story.countries.filter((id) => id === 'MNG');
	if (!mongolia) throw new Error('the story speaks of no country');
	expect(storiesOf(mongolia, [story])).toEqual([story]);
	expect(storiesOf(mongolia, [{ ...story, countries: [] }])).toEqual([]);
});

test('the Scenes are the opening and one a step', () => {
	expect(scenesOf(story)).toHaveLength(4);
});

test('a story is plain data', () => {
	expect(JSON.parse(JSON.stringify(story))).toEqual(story);
});

test('Windows line ends compile to the same story', () => {
	expect(compile(source.replaceAll('\n', '\r\n'))).toEqual(story);
});
