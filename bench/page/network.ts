import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A line between browser and server. */
export interface Network {
	readonly name: string;
	/** ms to the server and back. */
	readonly roundTrip: number;
	/** Bits a second towards the browser, for all connections together. */
	readonly bitsPerSecond: number;
}

/** What "4G" means in most tools, and "slow 3G"; see Chromium's `network_throttling` presets. */
export const NETWORKS: readonly Network[] = [
	{ name: '60 ms, 9 Mbit/s', roundTrip: 60, bitsPerSecond: 9_000_000 },
	{ name: '400 ms, 400 kbit/s', roundTrip: 400, bitsPerSecond: 400_000 }
];

/** Bytes that travel as one: about what a packet carries. */
const PACKET = 1460;

export interface Line {
	readonly origin: string;
	/** Bytes that the browser has been sent since the last call. */
	takeBytes(): number;
	close(): void;
}

/** Does work at given times, in milliseconds of `performance.now`, in the order in which it came: timers alone may overtake. */
function queue(): (at: number, work: () => void) => void {
	const waiting: { readonly at: number; readonly work: () => void }[] = [];
	const run = (): void => {
		for (let next = waiting[0]; next && next.at <= performance.now(); next = waiting[0]) {
			waiting.shift();
			next.work();
		}
		wait();
	};
	const wait = (): void => {
		const [next] = waiting;
		if (next) setTimeout(run, Math.max(0, next.at - performance.now()));
	};
	return (at, work) => {
		waiting.push({ at, work });
		if (waiting.length === 1) wait();
	};
}

/**
 * A port behind which a server seems as far away as a network says: a connection takes a round trip to open, each way takes half
 * of one, and all that comes back shares the line. It knows nothing of lost packets or of how a connection grows.
 * @param port of the server on this machine
 */
export async function lineTo(port: number, { roundTrip, bitsPerSecond }: Network): Promise<Line> {
	const byteMs = 8000 / bitsPerSecond;
	let [freeAt, bytes] = [0, 0];
	const open = new Set<Socket>();
	const server = createServer({ pauseOnConnect: true, allowHalfOpen: false }, (near) => {
		const far = connect(port, 'localhost');
		for (const socket of [near, far]) {
			open.add(socket);
			socket.setNoDelay(true);
			socket.on('error', () => socket.destroy());
			socket.on('close', () => open.delete(socket));
		}
		const [there, back] = [queue(), queue()];
		const start = performance.now();
		near.on('data', (chunk) => {
			// The browser's first bytes wait until the connection would have been open.
			const opensAt = start + roundTrip;
			there(Math.max(opensAt, performance.now()) + roundTrip / 2, () => {
				if (!far.destroyed) far.write(chunk);
			});
		});
		far.on('data', (chunk: Buffer) => {
			for (let at = 0; at < chunk.length; at += PACKET) {
				const packet = chunk.subarray(at, at + PACKET);
				freeAt = Math.max(freeAt, performance.now()) + packet.length * byteMs;
				bytes += packet.length;
				back(freeAt + roundTrip / 2, () => {
					if (!near.destroyed) near.write(packet);
				});
			}
		});
		near.on('close', () => there(performance.now() + roundTrip, () => far.destroy()));
		far.on('close', () => back(Math.max(freeAt, performance.now()) + roundTrip, () => near.end()));
		near.resume();
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		takeBytes() {
			const taken = bytes;
			bytes = 0;
			return taken;
		},
		close() {
			server.close();
			for (const socket of open) socket.destroy();
		}
	};
}
