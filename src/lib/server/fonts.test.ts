import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { cardFonts, unpackedFont } from './fonts';

test('the fonts of cards are plain fonts whose tables lie where their directory says', () => {
	const [path = ''] = cardFonts();
	const font = readFileSync(path);
	expect([0x00010000, 0x4f54544f]).toContain(font.readUInt32BE(0));
	const count = font.readUInt16BE(4);
	const tags = Array.from({ length: count }, (_, index) => {
		const at = 12 + index * 16;
		expect(font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12)).toBeLessThanOrEqual(font.length);
		return font.toString('latin1', at, at + 4);
	});
	expect(tags).toContain('cmap');
	expect(tags).toContain('name');
});

test('a file of another kind is refused', () => {
	expect(() => unpackedFont(Buffer.from('<html>not a font</html>'))).toThrow(/no WOFF/);
});
