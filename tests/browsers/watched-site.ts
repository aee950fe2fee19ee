import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { serve } from '../../bin/serve';

/** Stands first in every page, and notes what goes wrong in it: no engine tells that to all drivers alike. */
const WATCH = `
	window.atlasFaults = [];
	window.atlasViolations = [];
	const note = (what) => window.atlasFaults.push(String(what));
	addEventListener('error', ({ message, target }) => note(message ?? 'not loaded: ' + (target.src ?? target.href)), true);
	addEventListener('unhandledrejection', ({ reason }) => note(reason));
	const log = console.error;
	console.error = (...parts) => { note(parts.join(' ')); log(...parts); };
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		window.atlasViolations.push(violatedDirective + ': ' + blockedURI));
	const keep = URL.createObjectURL;
	URL.createObjectURL = (blob) => { window.atlasDownload = blob; return keep.call(URL, blob); };
`;
const WATCH_PATH = '/watch.js';

export interface WatchedSite {
	readonly origin: string;
	/** Holds back what the live map cannot do without, or gives it out. */
	holdLiveMap(hold: boolean): void;
	close(): Promise<void>;
}

/** Serves the built site with a script before each page's own. Throws when it is not built. */
export async function watchedSite(directory: string): Promise<WatchedSite> {
	const site = await serve({ directory, port: 0 });
	let holding = false;
	const waiting: (() => void)[] = [];

	async function answer(path: string, response: ServerResponse): Promise<void> {
		if (path === WATCH_PATH) {
			response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(WATCH);
			return;
		}
		if (holding && /\/labels\.[^/]*\.json$/.test(path))
			await new Promise<void>((resolve) => waiting.push(resolve));
		const file = await fetch(`${site.origin}${path}`, { redirect: 'manual' });
		const type = file.headers.get('content-type') ?? 'application/octet-stream';
		const location = file.headers.get('location');
		response.writeHead(file.status, {
			'Content-Type': type,
			'Cache-Control': 'no-store',
			...(location !== null && { Location: location })
		});
		if (!type.startsWith('text/html')) return void response.end(Buffer.from(await file.arrayBuffer()));
		response.end((await file.text()).replace('<head>', `<head><script src="${WATCH_PATH}"></script>`));
	}

	const server = createServer((request, response) => {
		answer(request.url ?? '/', response).catch((fault: unknown) => {
			response.writeHead(500).end(String(fault));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the site has no port');
	return {
		origin: `http://127.0.0.1:${address.port}`,
		holdLiveMap(hold) {
			holding = hold;
			if (!hold) waiting.splice(0).forEach((go) => go());
		},
		async close() {
			server.closeAllConnections();
			server.close();
			await site.close();
		}
	};
}
