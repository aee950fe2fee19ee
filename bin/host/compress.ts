import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from './content-types';
import { HASHED_FOLDER } from './headers';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Brotli at its strongest but one, at half the time of the strongest, for what a reader waits for or keeps for a year: pages and
 * hashed files. The rest is compressed in no time, for a seventh more bytes.
 */
const QUALITY = 10;
const QUICK_QUALITY = 5;
const GZIP_LEVEL = 9;

/** Files compressed at the same time. */
const AT_ONCE = 4;

/** A compressed file must be smaller than this share of its original to be worth asking for. */
const WORTH = 0.95;

async function compress(file: string, quality: number): Promise<void> {
	const content = readFileSync(file);
	const { mtimeMs } = statSync(file);
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length
	};
	const made = { '.br': await brotli(content, { params }), '.gz': await zip(content, { level: GZIP_LEVEL }) };
	for (const [ending, bytes] of Object.entries(made)) {
		if (bytes.length > content.length * WORTH) continue;
		writeFileSync(file + ending, bytes);
		// The date of the original, as hosts tell clients by it what has changed.
		utimesSync(file + ending, mtimeMs / 1000, mtimeMs / 1000);
	}
}

/**
 * Writes a `.br` and a `.gz` beside each text file of a folder that becomes smaller by it: hosts send these as
 * they are, and need not compress at each request.
 * @param files paths below the folder, with slashes.
 */
export async function compressTexts(folder: string, files: readonly string[]): Promise<void> {
	const waiting = files.filter(isText);
	const worker = async (): Promise<void> => {
		for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
			await compress(
				join(folder, path),
				path.startsWith(HASHED_FOLDER) || path.endsWith('.html') ? QUALITY : QUICK_QUALITY
			);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
