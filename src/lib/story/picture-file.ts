import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { imageSize } from 'image-size';

/** What a file says of itself, or what is wrong with it. */
export type PictureFile =
	| { readonly kind: string; readonly width: number; readonly height: number; readonly bytes: number }
	| { readonly fault: string };

/** The files beside a story. */
export interface PictureFolder {
	readonly names: readonly string[];
	/** Reads one of the files. */
	read(name: string): PictureFile;
}

export const NO_PICTURES: PictureFolder = { names: [], read: () => ({ fault: 'is not there' }) };

/** The files of a folder, each read when it is asked for. */
export function pictureFolder(directory: string): PictureFolder {
	return {
		names: readdirSync(directory),
		read(name) {
			const path = join(directory, name);
			return statSync(path).isFile() ? readPicture(readFileSync(path)) : { fault: 'is no file' };
		}
	};
}

/** Files that a camera laid on its side say so with these; browsers turn them. */
const TURNED = new Set([5, 6, 7, 8]);

/** The kind and size of a picture as browsers show it, read from its bytes; a file that breaks off is told. */
export function readPicture(bytes: Uint8Array): PictureFile {
	if (bytes.length === 0) return { fault: 'is empty' };
	try {
		const { type = '', width, height, orientation = 1 } = imageSize(bytes);
		if (!isWhole(type, Buffer.from(bytes)))
			return { fault: 'breaks off before its end; save or copy it anew' };
		if (type === 'png' && !hasTrueSums(Buffer.from(bytes)))
			return { fault: 'was spoilt on its way; save or copy it anew' };
		const turned = type === 'jpg' && TURNED.has(orientation);
		return {
			kind: type,
			width: turned ? height : width,
			height: turned ? width : height,
			bytes: bytes.length
		};
	} catch {
		return { fault: 'is no picture that can be read' };
	}
}

/** Does a file reach the end that its kind prescribes? */
function isWhole(kind: string, bytes: Buffer): boolean {
	switch (kind) {
		case 'png':
			return chunksOf(bytes).at(-1)?.kind === 'IEND';
		case 'jpg':
			// Cameras put some bytes of their own behind the end.
			return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > bytes.lastIndexOf(Buffer.from([0xff, 0xda]));
		case 'webp':
			return bytes.readUInt32LE(4) + 8 <= bytes.length;
		case 'avif':
		case 'heif':
			return boxesEnd(bytes) === bytes.length;
		default:
			return true;
	}
}

/** Bytes at the head of every PNG, and those of a chunk that are not its content: its length, kind and sum. */
const PNG_HEAD = 8;
const CHUNK_FRAME = 12;

/** The chunks of a PNG up to its end, or up to where it breaks off (PNG, third edition, 5.3). */
function chunksOf(png: Buffer): { kind: string; checked: Buffer; sum: number }[] {
	const chunks = [];
	for (let at = PNG_HEAD; at + CHUNK_FRAME <= png.length;) {
		const end = at + CHUNK_FRAME + png.readUInt32BE(at);
		if (end > png.length) break;
		const kind = png.toString('latin1', at + 4, at + 8);
		chunks.push({ kind, checked: png.subarray(at + 4, end - 4), sum: png.readUInt32BE(end - 4) });
		if (kind === 'IEND') break;
		at = end;
	}
	return chunks;
}

/** Does each chunk of a PNG bear the sum of its bytes? Where one does not, programs stop drawing. */
const hasTrueSums = (png: Buffer): boolean =>
	chunksOf(png).every(({ checked, sum }) => crc32(checked) === sum);

/** Where the last box of an ISO base media file ends (ISO/IEC 14496-12, 4.2). */
function boxesEnd(bytes: Buffer): number {
	let at = 0;
	while (at + 8 <= bytes.length) {
		const short = bytes.readUInt32BE(at);
		const size =
			short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short;
		if (size < 8) return -1;
		at += size;
	}
	return at;
}
