import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileStory } from './compile';
import { BORDER_POINTS, WORLD } from '$data/fixtures/small.fixture';
import { StoryError } from './problems';
import type { Story } from './story';
import { inlinesOf } from './walk';

const good = readFileSync(fileURLToPath(new URL('./fixtures/good.md', import.meta.url)), 'utf8');
const PROBLEM_LINE = /^data\/stories\/a-border\/en\.md:\d+:\d+: ./;

/** Found each of the faults that this test has found so far, and takes some seconds. */
const MUTANTS = 300;
/** For a busy machine; the test itself waits for nothing. */
const SLOWEST_MS = 60_000;

/** Compiles and says what came of it; throws whatever is no StoryError. */
function outcome(source: string): Story | StoryError {
	try {
		return compileStory(source, 'data/stories/a-border/en.md', WORLD, BORDER_POINTS);
	} catch (fault) {
		if (fault instanceof StoryError) return fault;
		throw fault;
	}
}

/** Pieces that mean something in a story, so that mutants reach deep into the compiler. */
const piece = fc.constantFrom(
	...[
		'---',
		'```',
		'```scene',
		'## ',
		'{#',
		'}',
		'[',
		']',
		'](',
		'country:',
		'border:',
		')',
		'<b>',
		'![',
		'*',
		'_'
	],
	...[
		'\n',
		'\n\n',
		'\t',
		'  ',
		'- ',
		'1. ',
		'&',
		'&a',
		'*a',
		'!!js',
		': ',
		'[[',
		'{',
		'null',
		'~',
		'-',
		'|',
		'>'
	],
	...[
		'AFG',
		'TJK-AFG',
		'camera: ',
		'year: 1e99',
		'between: ',
		'__proto__: ',
		'constructor',
		'\u0000',
		'\uD800'
	]
);
const place = fc.nat(good.length);
const mutation = fc.oneof(
	fc.record({ at: place, remove: fc.nat(30), insert: fc.oneof(piece, fc.string({ maxLength: 6 })) }),
	fc.record({ at: place, remove: fc.nat(400), insert: fc.constant('') }),
	fc.record({ at: place, remove: fc.constant(0), insert: place.map((from) => good.slice(from, from + 60)) })
);

test(
	'whatever is done to a good story, it compiles or is refused with its faults, each on a line',
	() => {
		fc.assert(
			fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
				const source = mutations.reduce(
					(text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
					good
				);
				const result = outcome(source);
				if (!(result instanceof StoryError)) return;
				expect(result.problems.length).toBeGreaterThan(0);
				for (const line of result.message.split('\n')) expect(line).toMatch(PROBLEM_LINE);
			}),
			{ numRuns: MUTANTS }
		);
	},
	SLOWEST_MS
);

/** Pieces of other languages that a browser would run or draw. */
const markup = fc.constantFrom(
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<b>',
	'</p>',
	'<!-- -->',
	'<style>*{}</style>',
	'<a href="javascript:alert(1)">x</a>',
	'<https://www.osce.org/>',
	'[x](javascript:alert(1))',
	'[x](JAVASCRIPT:alert(1))',
	'[x](java\tscript:alert(1))',
	'[x](data:text/html,x)',
	'[x](//example.org)',
	'[x](vbscript:x)',
	'[x](https://user:word@example.org)',
	'![x](https://example.org/x.svg "Photo: A. Name; 10x10")',
	'![x](x.svg "Photo: A. Name; 10x10")',
	'&lt;script&gt;',
	'{@html x}'
);

/** Ids of everything that a link of the good story may lead to. */
const KNOWN = new Set<string>(
	[
		WORLD.countries,
		WORLD.borders,
		WORLD.operations,
		WORLD.institutions,
		WORLD.places,
		WORLD.meetings,
		WORLD.fields
	].flatMap((things) => things.map(({ id }) => id))
);

/** In a path "@" is a letter like others; before it, it would be a user's name. */
const WEB_WITHOUT_A_USER = /^https?:\/\/[^/?#@]+(?:[/?#]|$)/;

/** All that a story gives to the page: words, links to what the atlas knows or to the web, marks, pictures of its folder. */
function expectPlain(story: Story): void {
	for (const blocks of [story.opening, ...story.steps.map((step) => step.blocks)]) {
		expect(blocks.filter(({ kind }) => kind === 'picture')).toEqual([]);
		for (const inline of inlinesOf(blocks)) {
			expect(['text', 'emphasis', 'strong', 'link', 'claim', 'source', 'doubt']).toContain(inline.kind);
			if (inline.kind !== 'link') continue;
			if (inline.target.kind === 'web') expect(inline.target.url).toMatch(WEB_WITHOUT_A_USER);
			else expect(KNOWN).toContain(inline.target.id);
		}
	}
}

test(
	'no markup and no other scheme comes through, wherever it stands',
	() => {
		fc.assert(
			fc.property(place, markup, fc.array(mutation, { maxLength: 1 }), (at, piece, mutations) => {
				const source = [{ at, remove: 0, insert: piece }, ...mutations].reduce(
					(text, { at: from, remove, insert }) => text.slice(0, from) + insert + text.slice(from + remove),
					good
				);
				const result = outcome(source);
				if (!(result instanceof StoryError)) expectPlain(result);
			}),
			{ numRuns: MUTANTS }
		);
	},
	SLOWEST_MS
);

test.each([
	'<script>alert(1)</script>',
	'words <b>bold</b>',
	'[x](javascript:alert(1))',
	'[x](data:text/html,x)',
	'![x](https://example.org/x.png "Photo: A. Name; 10x10")',
	'[x](//example.org)'
])('%s is refused in a paragraph', (piece) => {
	expect(outcome(good.replace('Nothing more to show.', piece))).toBeInstanceOf(StoryError);
});

test(
	'no text at all throws anything but a StoryError',
	() => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (source) => {
				expect(outcome(source)).toBeInstanceOf(StoryError);
			})
		);
	},
	SLOWEST_MS
);

const head = good.slice(0, good.indexOf('## '));
const step = '## A step {#step}\n\n';
const MANY = 2_000;

test.each([
	['quotation blocks', `${head}${step}${'> '.repeat(MANY)}words`],
	['lists', `${head}${step}${'- '.repeat(MANY)}words`],
	['emphasis', `${head}${step}${'*_'.repeat(MANY / 2)}words${'_*'.repeat(MANY / 2)}`],
	['brackets', `${head}${step}${'['.repeat(MANY)}words`],
	['YAML lists', `${head}${step}\`\`\`scene\nemphasise: ${'['.repeat(MANY)}\n\`\`\`\n\nwords`],
	['YAML maps in the front matter', `---\ntitle: ${'{a: '.repeat(MANY)}\n---\n\n${step}words`]
])('%s nested thousands deep are refused', (_name, source) => {
	expect(outcome(source)).toBeInstanceOf(StoryError);
});

test('a file beyond the longest story is not read', () => {
	expect(outcome(good + 'word '.repeat(20_000))).toMatchObject({
		message: expect.stringContaining('at most 60000 are read')
	});
});
