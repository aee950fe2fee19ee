import { relative, resolve, sep } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { STORIES } from '../data/pack';

/** Told to open pages when stories have changed; the story's page loads its data anew. */
export const STORIES_CHANGED = 'atlas:stories';

/** One fault as the compiler lists it. */
interface Fault {
	readonly file: string;
	readonly position: { readonly line: number; readonly column: number };
	readonly message: string;
}

function faultsOf(cause: unknown): readonly Fault[] | null {
	if (!(cause instanceof Error) || cause.name !== 'StoryError' || !('problems' in cause)) return null;
	return Array.isArray(cause.problems) ? cause.problems : null;
}

/**
 * In `npm run dev`: a saved story is compiled at once. Its faults lie over the open page, all of them;
 * without any, the page shows the new text at the step where it stands.
 */
export function storiesInDev(): Plugin {
	let overlay: ErrorPayload | null = null;

	async function compile(server: ViteDevServer): Promise<void> {
		const wasBroken = overlay !== null;
		overlay = null;
		server.environments.ssr.moduleGraph.invalidateAll();
		try {
			await server.ssrLoadModule('/src/lib/server/stories.ts');
		} catch (cause) {
			const faults = faultsOf(cause);
			const [first] = faults ?? [];
			const message = cause instanceof Error ? cause.message : String(cause);
			server.config.logger.error(message);
			overlay = {
				type: 'error',
				err: {
					plugin: 'stories',
					message,
					stack: '',
					...(first && {
						id: first.file,
						loc: { file: resolve(server.config.root, first.file), ...first.position }
					})
				}
			};
			server.ws.send(overlay);
			return;
		}
		// A page that was opened while a story was broken holds no story to update.
		if (wasBroken) server.ws.send({ type: 'full-reload' });
		else server.ws.send({ type: 'custom', event: STORIES_CHANGED });
	}

	return {
		name: 'atlas-stories-in-dev',
		apply: 'serve',
		configureServer(server) {
			const folder = resolve(server.config.root, STORIES);
			server.watcher.add(folder);
			const changed = (path: string): void => {
				const inside = relative(folder, path);
				if (inside.startsWith('..') || !inside.includes(sep)) return;
				void compile(server);
			};
			for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, changed);
			server.ws.on('connection', () => {
				if (overlay) server.ws.send(overlay);
			});
		}
	};
}
