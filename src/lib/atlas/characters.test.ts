import { expect, test } from 'vitest';
import { codeOf, faultyCharacters } from './characters';

test.each([
	['a bell', 'a\u0007', 'U+0007, a control character'],
	['a line separator', 'a\u2028', 'U+2028, a line end of another kind'],
	['a mark of direction', 'a\u202e', 'U+202E, a mark that turns the direction of writing'],
	['a soft hyphen', 'a\u00ad', 'U+00AD, a character that nobody sees'],
	['a joiner beside a plain letter', 'a\u200d', 'U+200D, a character that nobody sees'],
	['what stood for a picture', 'a\ufffc', 'U+FFFC, which stands where a program had a picture or a file'],
	['a Cyrillic letter in a Latin word', 'k\u0430bul', 'U+0430, a Cyrillic letter in a word of Latin ones'],
	['a lost letter', 'a\ufffd', 'U+FFFD, which stands where a letter was lost'],
	['half a character', 'a\ud83d', 'U+D83D, half a character'],
	['a private character', 'a\ue000', 'U+E000, a character that one program alone can draw'],
	['a tag', 'a\u{e0041}', 'U+E0041, a character that nobody sees'],
	['no character', 'a\ufdd0', 'U+FDD0, which is no character'],
	['a letter of a wrong encoding', 'aÃ©', '"Ã©", letters that were read in a wrong encoding']
])('%s is found where it stands', (_, text, name) => {
	expect(faultyCharacters(text)).toEqual([{ at: 1, name }]);
});

test('tabs, line ends, spaces of every width and a joiner between letters of Persian are no fault', () => {
	expect(faultyCharacters('a\tb\r\nc\u00a0d\u2009e می\u200cخواهم Ãgypten')).toEqual([]);
});

test('a word of Cyrillic letters beside one of Latin letters is no fault', () => {
	expect(faultyCharacters('Serbia (Сербия), Osh, Дushanbe')).toEqual([]);
});

test('every faulty character of a text is found', () => {
	expect(faultyCharacters('\u0007ab\u0007').map(({ at }) => at)).toEqual([0, 3]);
});

test('the code of a character has four digits at least', () => {
	expect(['\t', 'é', '😀'].map(codeOf)).toEqual(['U+0009', 'U+00E9', 'U+1F600']);
});
