/** The text of a file, or why it is none: the message, and the offset in bytes at which it ceases to be text. */
export type TextFile =
	{ readonly text: string } | { readonly fault: string; readonly before: string; readonly at: number };

const UTF_16 = [
	[0xff, 0xfe],
	[0xfe, 0xff]
] as const;

/** How a ZIP archive begins, as which word processors save their documents. */
const PACKED = [0x50, 0x4b, 0x03, 0x04];
/** How Rich Text begins: `{\rtf`. */
const RICH = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/**
 * Reads bytes as UTF-8; a mark of byte order at their head is left out. A file of another encoding is
 * told, with the text that stands before the fault.
 */
export function readText(bytes: Uint8Array): TextFile {
	if ([PACKED, RICH].some((head) => head.every((byte, index) => bytes[index] === byte))) {
		return {
			fault: 'this file is a document of a word processor, or an archive; save it as plain text in UTF-8',
			before: '',
			at: 0
		};
	}
	if (UTF_16.some(([one, other]) => bytes[0] === one && bytes[1] === other) || isWide(bytes)) {
		return { fault: 'this file is saved as UTF-16; save it as UTF-8', before: '', at: 0 };
	}
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		const at = firstWrongByte(bytes);
		const letter = inWindows1252(bytes[at] ?? 0);
		return {
			fault: `this file is not saved as UTF-8: here stands "${letter}", or another letter, in an older encoding; save the file as UTF-8`,
			before: new TextDecoder().decode(bytes.subarray(0, at)),
			at
		};
	}
}

/** What Windows-1252 has where Latin-1 has controls; some runtimes decode the one as the other. */
const FROM_128 = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

const inWindows1252 = (byte: number): string => FROM_128[byte - 128] ?? String.fromCharCode(byte);

/** In UTF-16 without its mark every other byte of plain letters is nought. */
function isWide(bytes: Uint8Array): boolean {
	const head = bytes.subarray(0, 64);
	return head.length > 3 && head.filter((byte) => byte === 0).length >= Math.floor(head.length / 3);
}

const reads = (bytes: Uint8Array, stream: boolean): boolean => {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
		return true;
	} catch {
		return false;
	}
};

/** Where the longest readable head of the bytes ends. */
function firstWrongByte(bytes: Uint8Array): number {
	let [least, most] = [0, bytes.length];
	while (least < most) {
		const middle = Math.ceil((least + most) / 2);
		if (reads(bytes.subarray(0, middle), true)) least = middle;
		else most = middle - 1;
	}
	// The head may end in a letter of several bytes that breaks off.
	let at = least;
	while (at > 0 && !reads(bytes.subarray(0, at), false)) at -= 1;
	return at;
}
