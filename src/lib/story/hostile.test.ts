import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileStory } from './compile';
import { smallAtlas, smallBorderPoints } from './fixtures/atlas';
import { StoryError } from './problems';

const good = readFileSync(fileURLToPath(new URL('./fixtures/good.md', import.meta.url)), 'utf8');
const PROBLEM_LINE = /^data\/stories\/a-border\/en\.md:\d+:\d+: ./;

/** Found each of the faults that this test has found so far, and takes some seconds. */
const MUTANTS = 300;
/** For a busy machine; the test itself waits for nothing. */
const SLOWEST_MS = 60_000;

/** Compiles and says what came of it; throws whatever is no StoryError. */
function outcome(source: string): 'story' | StoryError {
	try {
		compileStory(source, 'data/stories/a-border/en.md', smallAtlas, smallBorderPoints);
		return 'story';
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
				if (result === 'story') return;
				expect(result.problems.length).toBeGreaterThan(0);
				for (const line of result.message.split('\n')) expect(line).toMatch(PROBLEM_LINE);
			}),
			{ numRuns: MUTANTS }
		);
	},
	SLOWEST_MS
);

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
