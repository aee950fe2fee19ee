import { readFileSync } from 'node:fs';
import { cardFonts } from './fonts';

const HEADER = 12;
const RECORD = 16;
const MISSING = 0xffff;

/** Offset of a table of a plain font; the files come from `cardFonts`, so it is there. */
function tableAt(font: Buffer, tag: string): number {
	const count = font.readUInt16BE(4);
	for (let index = 0; index < count; index++) {
		const at = HEADER + index * RECORD;
		if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
	}
	throw new Error(`this font has no table "${tag}"`);
}

/**
 * The code points that a font has a sign for (OpenType, table `cmap`, formats 4 and 12).
 * @throws Error for a file without that table.
 */
export function lettersOf(font: Buffer): Set<number> {
	const letters = new Set<number>();
	const cmap = tableAt(font, 'cmap');
	for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
		const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
		const format = font.readUInt16BE(at);
		if (format === 4) addSegments(font, at, letters);
		else if (format === 12) addGroups(font, at, letters);
	}
	return letters;
}

function addSegments(font: Buffer, at: number, letters: Set<number>): void {
	const size = font.readUInt16BE(at + 6);
	for (let place = 0; place < size; place += 2) {
		const last = font.readUInt16BE(at + 14 + place);
		const first = font.readUInt16BE(at + 16 + size + place);
		const delta = font.readUInt16BE(at + 16 + 2 * size + place);
		const offsetAt = at + 16 + 3 * size + place;
		const offset = font.readUInt16BE(offsetAt);
		for (let code = first; code <= last && code !== MISSING; code++) {
			const glyph =
				offset === 0 ? (code + delta) & MISSING : font.readUInt16BE(offsetAt + offset + 2 * (code - first));
			if (glyph !== 0) letters.add(code);
		}
	}
}

function addGroups(font: Buffer, at: number, letters: Set<number>): void {
	for (let index = 0; index < font.readUInt32BE(at + 12); index++) {
		const group = at + 16 + index * 12;
		const [first, last] = [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
		for (let code = first; code <= last; code++) letters.add(code);
	}
}

let known: ReadonlySet<number> | null = null;

/** Code points that the fonts of cards can draw, whichever of them has the letter. */
export function cardLetters(): ReadonlySet<number> {
	known ??= new Set(cardFonts().flatMap((path) => [...lettersOf(readFileSync(path))]));
	return known;
}
