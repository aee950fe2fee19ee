import { createServer } from 'node:net';

/** A port of this machine's own address that nothing listens on. Rejects if there is none. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() =>
				address === null || typeof address === 'string' ? reject(new Error('no port')) : resolve(address.port)
			);
		});
	});
}
