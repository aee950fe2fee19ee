import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('./', import.meta.url));
/** Every file of the compiler that can refuse something. */
const FILES = [
	...[
		'compile',
		'fields',
		'front-matter',
		'front-matter-fence',
		'day-meant',
		'load-facts',
		'lookup',
		'parse-blocks',
		'picture',
		'picture-file',
		'days'
	],
	...['look-alike-rules', 'resolve-scene', 'scene-block', 'sources', 'yaml-words'],
	...[
		'agreement',
		'check-claim',
		'claim-function',
		'compare',
		'evaluate',
		'reading',
		'syntax',
		'words',
		'written'
	].map((name) => `claim/${name}`),
	...['borders', 'lists', 'presence', 'states'].map((name) => `claim/functions/${name}`)
].map((name) => `${name}.ts`);

/** A message has words; ids, patterns and single words are none. */
const HAS_WORDS = /\p{L}+ \p{L}+ \p{L}+/u;

interface Message {
	readonly place: string;
	readonly text: string;
	/** What is said, cut where something is filled in. */
	readonly parts: readonly string[];
}

/** Do the parts stand in a text, one behind the other? */
function isSaidIn(text: string, parts: readonly string[]): boolean {
	let from = 0;
	return parts.every((part) => {
		const at = text.indexOf(part, from);
		from = at + part.length;
		return at >= 0;
	});
}

/** What a literal says, `null` where the node is none. */
function partsOf(node: ts.Node): string[] | null {
	if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
	if (!ts.isTemplateExpression(node)) return null;
	return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
}

/** Is the node within something that no author is told: a case that cannot be, or how a function is written? */
function isOwn(node: ts.Node): boolean {
	for (let at: ts.Node | undefined = node; at; at = at.parent) {
		if (ts.isDefaultClause(at) || ts.isImportDeclaration(at)) return true;
		if (ts.isPropertyAssignment(at) && ts.isIdentifier(at.name) && at.name.text === 'form') return true;
		if (ts.isNewExpression(at) && at.expression.getText() === 'Error') return true;
	}
	return false;
}

function messagesOf(file: string): Message[] {
	const source = ts.createSourceFile(file, readFileSync(folder + file, 'utf8'), ts.ScriptTarget.Latest, true);
	const found: Message[] = [];
	const visit = (node: ts.Node): void => {
		const parts = partsOf(node);
		if (parts && HAS_WORDS.test(parts.join(' x ')) && !isOwn(node)) {
			const { line } = source.getLineAndCharacterOfPosition(node.getStart());
			found.push({
				place: `${file}:${line + 1}`,
				text: parts.join('…'),
				parts
			});
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** All that bad stories are expected to be told. */
const expected = readdirSync(`${folder}fixtures/bad`)
	.filter((name) => name.endsWith('.txt'))
	.map((name) => readFileSync(`${folder}fixtures/bad/${name}`, 'utf8'))
	.join('\n');

/** What no file of `fixtures/bad` can bring about. */
const SAID_ELSEWHERE = [
	// load-stories.test.ts
	'… … lies after …, the last day of work on the data; it is taken. Who publishes the story puts … into as-of.json as "sourcesChecked"',
	// For files that are gone, or folders, when they are read.
	'is not there',
	'is no file',
	// hostile.test.ts
	'the story has … characters; at most … are read',
	// load-stories.test.ts
	'the story\'s folder "…" is not in lower-case-words-with-hyphens…',
	'Windows has no folders called "…"; give the story\'s folder another name',
	// agreement.test.ts
	'the count is …, and another one may take other words; write all forms, as in {border|borders}, or claim =…',
	// For extensions of Markdown; plain Markdown has no such nodes.
	'"…" is not part of a story'
];

test('every message of the compiler is said to a bad story', () => {
	const messages = FILES.flatMap(messagesOf);
	expect(messages.length).toBeGreaterThan(80);
	const unsaid = messages.filter(
		({ parts, text }) => !isSaidIn(expected, parts) && !SAID_ELSEWHERE.includes(text)
	);
	expect(unsaid.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
});
