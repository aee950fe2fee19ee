import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { staticHost } from './host/static-host';

export interface ServeOptions {
	/** Folder of the built site. */
	readonly directory: string;
	/** The first port to try; 0 takes any free one. */
	readonly port: number;
	/** Paths under which the same site stands, each with a slash at both ends; `['/']` by default. */
	readonly bases?: readonly string[];
	/** Told of each port that another program holds. */
	readonly onPortTaken?: (port: number) => void;
}

export interface RunningSite {
	readonly port: number;
	/** `http://localhost:4173`, without a slash at the end. */
	readonly origin: string;
	close(): Promise<void>;
}

/** Ports tried after the wished one before giving up. */
const PORTS_TRIED = 20;
const LAST_PORT = 65_535;

/** Only this machine can reach the site: it is for reading and testing, not for hosting. */
const HOST = 'localhost';

const isTaken = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, HOST, () => {
			server.off('error', reject);
			// A server that listens on a port always has an AddressInfo; the string form is for pipes.
			const address = server.address() as AddressInfo;
			resolve(address.port);
		});
	});
}

/**
 * Serves a built site at `http://localhost:<port>`; takes the next port while the wished one is held
 * by another program. Throws when `directory` holds no built site or no port is free.
 */
export async function serve(options: ServeOptions): Promise<RunningSite> {
	if (!existsSync(join(options.directory, '404.html'))) {
		throw new Error(`${options.directory} holds no built site: there is no 404.html. Run "npm run build".`);
	}
	const bases = options.bases ?? ['/'];
	for (const base of bases) {
		if (!/^\/(.+\/)?$/.test(base)) throw new Error(`A base path starts and ends with "/", not: ${base}`);
	}
	const server = createServer(staticHost(resolve(options.directory), bases));
	const last = options.port === 0 ? 0 : Math.min(options.port + PORTS_TRIED, LAST_PORT);
	for (let wished = options.port; wished <= last; wished += 1) {
		try {
			const port = await listen(server, wished);
			return {
				port,
				origin: `http://${HOST}:${port}`,
				close: () =>
					new Promise((resolve) => {
						server.close(() => resolve());
						server.closeAllConnections();
					})
			};
		} catch (error) {
			if (!isTaken(error)) throw error;
			options.onPortTaken?.(wished);
		}
	}
	throw new Error(`No port between ${options.port} and ${last} is free. Choose another with --port.`);
}
