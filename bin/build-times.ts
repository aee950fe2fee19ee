import { BroadcastChannel } from 'node:worker_threads';
import { BUILD_TIMES } from '../src/lib/server/build-times';
import type { BuildTime } from '../src/lib/server/build-times';

/** One line for each kind of page, the longest first: `countries/[slug]   68 in 12.3 s, 181 ms each`. */
export function timesOfKinds(times: readonly BuildTime[]): string[] {
	const kinds = new Map<string, number[]>();
	for (const { kind, ms } of times) kinds.set(kind, [...(kinds.get(kind) ?? []), ms]);
	const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
	return [...kinds]
		.sort(([, one], [, other]) => sum(other) - sum(one))
		.map(
			([kind, ms]) =>
				`  ${kind.padEnd(36)}${String(ms.length).padStart(5)} in ${(sum(ms) / 1000).toFixed(1).padStart(5)} s, ${(sum(ms) / ms.length).toFixed(0).padStart(4)} ms each`
		);
}

const isBuildTime = (value: unknown): value is BuildTime =>
	typeof value === 'object' && value !== null && 'kind' in value && 'ms' in value;

/** Collects what the thread that builds pages tells, until `end`. */
export function collectBuildTimes(): { times(): readonly BuildTime[]; end(): void } {
	const times: BuildTime[] = [];
	const channel = new BroadcastChannel(BUILD_TIMES);
	// No build waits for it.
	channel.unref();
	channel.onmessage = (message: { readonly data: unknown }): void => {
		if (isBuildTime(message.data)) times.push(message.data);
	};
	return { times: () => times, end: () => channel.close() };
}
