import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { element } from '../figure/markup/markup';
import { SANS, SERIF, cardFonts, fontOptions } from './fonts';

/** Text drawn with some of the fonts, as pixels. */
function drawn(text: string, set: Record<string, string | number>, fontFiles = cardFonts()): string {
	const line = element('text', { x: 10, y: 50, 'font-size': 40, ...set }, text);
	const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 500, height: 70 }, line);
	return new Resvg(svg, { font: { ...fontOptions(), fontFiles } }).render().pixels.toString('base64');
}
const fileOf = (part: string): string[] => cardFonts().filter((file) => file.includes(part));

test.each([
	['titles of cards are upright and semibold', SERIF, 600, 'normal', 'SourceSerif4_600SemiBold.ttf'],
	['names of seas are in italics', SERIF, 400, 'italic', 'SourceSerif4_400Regular_Italic.ttf'],
	['names of places are semibold', SANS, 600, 'normal', 'SourceSans3_600SemiBold.ttf'],
	['notes are regular', SANS, 400, 'normal', 'SourceSans3_400Regular.ttf'],
	['lengths are bold', SANS, 700, 'normal', 'SourceSans3_700Bold.ttf']
])('%s', (_, family, weight, style, file) => {
	const set = { 'font-family': family, 'font-weight': weight, 'font-style': style };
	// What the one file draws when there is no other to take.
	expect(drawn('Afghanistan', set)).toBe(drawn('Afghanistan', {}, fileOf(file)));
	expect(drawn('Afghanistan', set)).not.toBe(drawn('', {}));
});

test('letters of other alphabets and with marks come from the same cut as their neighbours', () => {
	const set = { 'font-family': SERIF, 'font-weight': 600 };
	for (const text of ['Škoda', 'ğışł', 'Владивосток', 'Ελλάδα', 'Việt Nam']) {
		expect(drawn(text, set)).toBe(drawn(text, {}, fileOf('SourceSerif4_600SemiBold.ttf')));
	}
});
