import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { SITE } from '../../data/pack';

const SCRIPTS = `${SITE}/_app/immutable`;
const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

/** Does a module wait before it is done? What its functions wait for does not count. */
function waits(node: unknown): boolean {
	if (Array.isArray(node)) return node.some(waits);
	if (typeof node !== 'object' || node === null) return false;
	const type: unknown = Reflect.get(node, 'type');
	if (typeof type === 'string' && FUNCTIONS.includes(type)) return false;
	if (type === 'AwaitExpression' || Reflect.get(node, 'await') === true) return true;
	return Object.values(node).some(waits);
}

it('no script waits at its top level, which WebKit takes for done too early when two others import it', () => {
	const scripts = readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.m?js$/.test(file)
	);
	expect(scripts.length).toBeGreaterThan(10);
	const waiting = scripts.filter((file) => waits(parseAst(readFileSync(join(SCRIPTS, file), 'utf8'))));
	expect(waiting).toEqual([]);
});
