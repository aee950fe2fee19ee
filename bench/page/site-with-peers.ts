import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { SITE } from '../../data/pack';

/** Where the pages of the peers stand on the server. */
export const PEER_PATH = '/peers';

/** The built site and, below `PEER_PATH`, a folder of peers' pages on one server, each text compressed where it is so in its folder. */
export async function siteWithPeers(folder: string): Promise<{ server: Server; port: number }> {
	const [site, peerPages] = [sirv(SITE, { brotli: true }), sirv(folder, { brotli: true })];
	const server = createServer((request, response) => {
		if (request.url?.startsWith(`${PEER_PATH}/`)) {
			request.url = request.url.slice(PEER_PATH.length);
			peerPages(request, response);
		} else site(request, response);
	});
	await new Promise<void>((started) => server.listen(0, 'localhost', started));
	return { server, port: (server.address() as AddressInfo).port };
}
