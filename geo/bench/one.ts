import { join as path } from 'node:path';
import { median } from '../oracles/published';
import { readOutput } from '../output';
import { CONTESTANTS, type Found } from './contestants';

/** What one contestant reports; memory is what it added to the process at its peak. */
export interface Result extends Found {
	/** Median of the wall clock, in milliseconds. */
	readonly ms: number;
	/** Processor time of a round on average, in milliseconds: other work on the machine hardly moves it. */
	readonly cpuMs: number;
	readonly rounds: number;
	readonly peakMb: number;
}

const BYTES_PER_MB = 1e6;
const BYTES_PER_KIB = 1024;

/** Runs one contestant in this process, named by its place in the list, and prints a Result as JSON. */
async function main(): Promise<void> {
	const contestant = CONTESTANTS[Number(process.argv[2])];
	if (!contestant) throw new RangeError(`there is no contestant ${process.argv[2]}`);
	const topology = readOutput(path(import.meta.dirname, '../out')).full;
	const run = contestant.prepare(topology);
	if (!run) {
		console.log('null');
		return;
	}
	globalThis.gc?.();
	const peakRss = () => process.resourceUsage().maxRSS * BYTES_PER_KIB;
	const [rssBefore, peakBefore] = [process.memoryUsage().rss, peakRss()];
	let most = 0;
	const times: number[] = [];
	let cpuMicroseconds = 0;
	let found: Found = { pairs: null, km: null };
	const isWarm = contestant.rounds > 1;
	for (let round = isWarm ? -1 : 0; round < contestant.rounds; round += 1) {
		const [started, cpuBefore] = [performance.now(), process.cpuUsage()];
		found = await run();
		const { user, system } = process.cpuUsage(cpuBefore);
		if (round >= 0) {
			times.push(performance.now() - started);
			cpuMicroseconds += user + system;
		}
		most = Math.max(most, process.memoryUsage().rss - rssBefore);
	}
	const result: Result = {
		...found,
		ms: median(times),
		cpuMs: cpuMicroseconds / 1000 / contestant.rounds,
		rounds: contestant.rounds,
		peakMb: Math.max(most, peakRss() - peakBefore) / BYTES_PER_MB
	};
	console.log(JSON.stringify(result));
}

await main();
