import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { STORIES_CHANGED, storiesInDev } from './stories-in-dev';

/** Stands for the compiler: refuses a story that holds the word "wrong", with two faults. */
const COMPILER = `
import { readFileSync } from 'node:fs';
const file = 'data/osce/stories/one/en.md';
if (readFileSync(ROOT + '/' + file, 'utf8').includes('wrong')) {
	const problems = [1, 2].map((line) => ({ file, position: { line, column: 3 }, message: 'wrong' }));
	const lines = problems.map(({ position }) => file + ':' + position.line + ':3: wrong');
	throw Object.assign(new Error(lines.join('\\n')), { name: 'StoryError', problems });
}
`;

let root = '';
let server: ViteDevServer;
let sent: { readonly mock: { readonly calls: readonly (readonly unknown[])[] } };
const save = (text: string): void => writeFileSync(join(root, 'data/osce/stories/one/en.md'), text);

beforeEach(async () => {
	root = mkdtempSync(join(tmpdir(), 'stories-in-dev-'));
	mkdirSync(join(root, 'src/lib/server'), { recursive: true });
	mkdirSync(join(root, 'data/osce/stories/one'), { recursive: true });
	writeFileSync(join(root, 'src/lib/server/stories.ts'), `const ROOT = ${JSON.stringify(root)};${COMPILER}`);
	save('right');
	server = await createServer({
		configFile: false,
		root,
		logLevel: 'silent',
		plugins: [storiesInDev()],
		server: { middlewareMode: true, ws: false, watch: { usePolling: true, interval: 20 } },
		optimizeDeps: { noDiscovery: true }
	});
	sent = vi.spyOn(server.ws, 'send').mockReturnValue(undefined);
	// What stands there already is no change.
	await vi.waitUntil(() => Object.keys(server.watcher.getWatched()).some((path) => path.endsWith('/one')));
});
afterEach(async () => {
	await server.close();
	rmSync(root, { recursive: true });
});

const lastSent = (): unknown => sent.mock.calls.at(-1)?.[0];
const TIMEOUT = { timeout: 150_000 };

test('a saved story tells the open page to show it', async () => {
	save('right and longer');
	await vi.waitFor(() => expect(lastSent()).toEqual({ type: 'custom', event: STORIES_CHANGED }), TIMEOUT);
});

test('all faults of a broken one lie over the page, and the mended one is shown', async () => {
	save('wrong');
	await vi.waitFor(
		() =>
			expect(lastSent()).toMatchObject({
				type: 'error',
				err: {
					message: 'data/osce/stories/one/en.md:1:3: wrong\ndata/osce/stories/one/en.md:2:3: wrong',
					loc: { file: join(root, 'data/osce/stories/one/en.md'), line: 1, column: 3 }
				}
			}),
		TIMEOUT
	);
	// The watcher may pass over a change that comes at once upon another: the author saves once more.
	await vi.waitFor(
		() => {
			save(`right again, ${sent.mock.calls.length}`);
			expect(lastSent()).toEqual({ type: 'full-reload' });
		},
		{ ...TIMEOUT, interval: 400 }
	);
});
