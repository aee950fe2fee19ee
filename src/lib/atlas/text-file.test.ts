import { expect, test } from 'vitest';
import { readText } from './text-file';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const read = (...bytes: number[]): ReturnType<typeof readText> => readText(new Uint8Array(bytes));

test('a file in UTF-8 is its text, without a mark of byte order', () => {
	expect(read(...utf8('Türkiye – дом'))).toEqual({ text: 'Türkiye – дом' });
	expect(read(0xef, 0xbb, 0xbf, ...utf8('a'))).toEqual({ text: 'a' });
	expect(read()).toEqual({ text: '' });
});

test.each([
	['with its mark, little end first', [0xff, 0xfe, 0x61, 0]],
	['of letters that hold no nought', [0xff, 0xfe, 0x31, 0x04]],
	['of such letters, big end first', [0xfe, 0xff, 0x04, 0x31]],
	['with its mark, big end first', [0xfe, 0xff, 0, 0x61]],
	['without its mark', [0x61, 0, 0x62, 0]],
	['without its mark, of many letters', utf8('a\0b\0c\0d\0'.repeat(40))]
])('a file in UTF-16 %s is told', (_, bytes) => {
	expect(read(...bytes)).toEqual({ fault: expect.stringContaining('saved as UTF-16'), before: '', at: 0 });
});

test('a document of a word processor is told, packed or in Rich Text; a text that begins alike is none', () => {
	const fault = { fault: expect.stringContaining('document of a word processor'), before: '', at: 0 };
	expect(read(0x50, 0x4b, 0x03, 0x04, 0x14)).toEqual(fault);
	expect(read(...utf8('{\\rtf1\\ansi Words'))).toEqual(fault);
	expect(read(...utf8('{\\r'))).toEqual({ text: '{\\r' });
	expect(read(...utf8('PK is no archive'))).toEqual({ text: 'PK is no archive' });
});

test('a few noughts, or a byte of the mark alone, make no UTF-16', () => {
	expect(read(0x61, 0, 0x62)).toEqual({ text: 'a\0b' });
	expect(read(...utf8('abcdefgh\0'))).toEqual({ text: 'abcdefgh\0' });
	expect(read(0xff, 0x61)).toMatchObject({ fault: expect.stringContaining('here stands "ÿ"') });
	expect(read(0x61, 0xff)).toMatchObject({ fault: expect.stringContaining('here stands "ÿ"') });
	expect(read(0xfe, 0x61)).toMatchObject({ fault: expect.stringContaining('here stands "þ"') });
});

test.each([
	['in its middle', [...utf8('Gr'), 0xfc, ...utf8('n')], 'ü', 'Gr', 2],
	['at its head', [0xfc, ...utf8('ber')], 'ü', '', 0],
	['at its end', [...utf8('caf'), 0xe9], 'é', 'caf', 3],
	['that Latin-1 lacks', [...utf8('so'), 0x85], '…', 'so', 2],
	['behind letters of several bytes', [...utf8('дом–'), 0xfc, ...utf8('x')], 'ü', 'дом–', 9]
])('a letter of an older encoding %s is told, with the text before it', (_, bytes, letter, before, at) => {
	expect(read(...bytes)).toEqual({
		fault: expect.stringContaining(`not saved as UTF-8: here stands "${letter}"`),
		before,
		at
	});
});
