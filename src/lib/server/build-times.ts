import { BroadcastChannel } from 'node:worker_threads';

/** The channel on which the thread that builds pages tells the adapter how long each took. */
export const BUILD_TIMES = 'atlas-build-times';

/** How long one page or file took, by its kind. */
export interface BuildTime {
	readonly kind: string;
	readonly ms: number;
}

/** Does some work on a page or file of a kind, and tells how long it took. Pages are built one at a time. */
export async function timed<Value>(kind: string, work: () => Value | Promise<Value>): Promise<Value> {
	const started = performance.now();
	const value = await work();
	const channel = new BroadcastChannel(BUILD_TIMES);
	channel.postMessage({ kind, ms: performance.now() - started } satisfies BuildTime);
	channel.close();
	return value;
}
