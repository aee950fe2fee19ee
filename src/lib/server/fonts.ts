import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

const HEADER_BYTES = { woff: 44, entry: 20, ttf: 12, record: 16 } as const;

/**
 * A font unpacked from WOFF, whose tables are deflated one by one, into the plain form that rasterisers
 * read (W3C WOFF File Format 1.0, section 5).
 * @throws Error when the file is no WOFF.
 */
export function unpackedFont(woff: Buffer): Buffer {
	if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('this font is no WOFF file');
	const flavour = woff.readUInt32BE(4);
	const count = woff.readUInt16BE(12);
	const tables = Array.from({ length: count }, (_, index) => {
		const at = HEADER_BYTES.woff + index * HEADER_BYTES.entry;
		const [offset, packed, length] = [at + 4, at + 8, at + 12].map((place) => woff.readUInt32BE(place));
		const body = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
		return {
			tag: woff.subarray(at, at + 4),
			checksum: woff.readUInt32BE(at + 16),
			body: packed === length ? body : inflateSync(body)
		};
	});
	const header = Buffer.alloc(HEADER_BYTES.ttf + count * HEADER_BYTES.record);
	const power = Math.floor(Math.log2(count));
	header.writeUInt32BE(flavour, 0);
	header.writeUInt16BE(count, 4);
	header.writeUInt16BE(2 ** power * 16, 6);
	header.writeUInt16BE(power, 8);
	header.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
	const bodies: Buffer[] = [];
	let offset = header.length;
	tables.forEach(({ tag, checksum, body }, index) => {
		const at = HEADER_BYTES.ttf + index * HEADER_BYTES.record;
		tag.copy(header, at);
		header.writeUInt32BE(checksum, at + 4);
		header.writeUInt32BE(offset, at + 8);
		header.writeUInt32BE(body.length, at + 12);
		// Tables begin at multiples of four.
		const padded = Buffer.alloc(Math.ceil(body.length / 4) * 4);
		body.copy(padded);
		bodies.push(padded);
		offset += padded.length;
	});
	return Buffer.concat([header, ...bodies]);
}

const FACES = [
	['@fontsource/source-sans-3', 'source-sans-3', ['400-normal', '600-normal', '700-normal']],
	['@fontsource/source-serif-4', 'source-serif-4', ['600-normal', '400-italic']]
] as const;

let files: readonly string[] | null = null;

/** Paths of the fonts that cards are set in, unpacked into a temporary folder once a build. */
export function cardFonts(): readonly string[] {
	if (files) return files;
	const require = createRequire(import.meta.url);
	const folder = mkdtempSync(join(tmpdir(), 'atlas-fonts-'));
	files = FACES.flatMap(([name, file, cuts]) =>
		cuts.flatMap((cut) =>
			(['latin', 'latin-ext'] as const).map((subset) => {
				const source = require.resolve(`${name}/files/${file}-${subset}-${cut}.woff`);
				const path = join(folder, `${file}-${subset}-${cut}.ttf`);
				writeFileSync(path, unpackedFont(readFileSync(source)));
				return path;
			})
		)
	);
	return files;
}
