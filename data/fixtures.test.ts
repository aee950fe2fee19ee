import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { DATA_DIRECTORY } from './load';

const FIXTURES = join(DATA_DIRECTORY, 'fixtures', 'bad');
const caseSchema = z.object({ expected: z.array(z.string()) });
const expected = readdirSync(FIXTURES).flatMap(
	(name) => caseSchema.parse(JSON.parse(readFileSync(join(FIXTURES, name, 'case.json'), 'utf8'))).expected
);

/** The fixed parts of a message around what is filled in; `null` for any other node of the code. */
function partsOf(node: ts.Node): readonly string[] | null {
	if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
	if (!ts.isTemplateExpression(node)) return null;
	return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
}

/** Every text of several words in the code, which is what a message is; what is thrown is for programmers. */
function messagesIn(node: ts.Node): (readonly string[])[] {
	if (ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return [];
	const parts = partsOf(node);
	const inner: (readonly string[])[] = [];
	ts.forEachChild(node, (child) => void inner.push(...messagesIn(child)));
	return parts?.some((part) => part.trim().includes(' ')) ? [parts, ...inner] : inner;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

it('every message of a schema or a check is the one that some fixture expects', () => {
	const messages = ['schema', 'checks'].flatMap((folder) =>
		readdirSync(join(DATA_DIRECTORY, folder))
			.filter((file) => !file.endsWith('.test.ts'))
			.flatMap((file) => {
				const code = readFileSync(join(DATA_DIRECTORY, folder, file), 'utf8');
				const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
				return messagesIn(source).map((parts) => ({ file: `${folder}/${file}`, parts }));
			})
	);
	expect(messages.length).toBeGreaterThan(60);
	const untold = messages.filter(({ parts }) => {
		const pattern = new RegExp(parts.map(escaped).join('.+'));
		return !expected.some((line) => pattern.test(line));
	});
	expect(untold.map(({ file, parts }) => `${file}: ${parts.join('…')}`)).toEqual([]);
});
