import { expect, test } from 'vitest';
import { nameLines, textWidth } from './text-width';

const plain = { size: 100, weight: 600, spacing: 0 };

test('a text is as wide as a browser draws it, but for kerning', () => {
	// Measured in Chromium with the font at weight 600 and 1000 px; kerning draws letters together by 1 to 3 %.
	const measured = {
		Tajikistan: 4130,
		TAJIKISTAN: 4965,
		'Russian Federation': 8199,
		'Bosnia and Herzegovina': 10298
	};
	for (const [text, width] of Object.entries(measured)) {
		expect(textWidth(text, { ...plain, size: 1000 }) / width).toBeGreaterThanOrEqual(1);
		expect(textWidth(text, { ...plain, size: 1000 }) / width).toBeLessThan(1.03);
	}
});

test('spacing and capitals make it wider, accents do not', () => {
	expect(textWidth('Name', { ...plain, spacing: 0.1 })).toBeCloseTo(textWidth('Name', plain) + 40, 6);
	expect(textWidth('Name', { ...plain, capitals: true })).toBe(textWidth('NAME', plain));
	expect(textWidth('Türkiye', plain)).toBe(textWidth('Turkiye', plain));
});

test('Cyrillic letters have widths of their own', () => {
	expect(textWidth('Ж', plain)).toBe(85);
});

test('a long name is broken into the two most equal lines, a short one not', () => {
	expect(nameLines('Bosnia and Herzegovina', plain, 700)).toEqual(['Bosnia and', 'Herzegovina']);
	expect(nameLines('Italy', plain, 700)).toEqual(['Italy']);
	expect(nameLines('Liechtenstein', plain, 100)).toEqual(['Liechtenstein']);
});

test('a mark has no width of its own, a square letter, a picture and any other have theirs', () => {
	expect(textWidth('e\u0301', plain)).toBe(textWidth('e', plain));
	expect(textWidth('中', plain)).toBe(100);
	expect(textWidth('😀', plain)).toBe(140);
	expect(textWidth('ሀ', plain)).toBe(53);
});

test('a bold text is wider and a regular one narrower, and a weight that was not measured as wide as 600', () => {
	const width = (weight: number): number =>
		textWidth('Name', { ...plain, weight }) / textWidth('Name', plain);
	expect(width(700)).toBeCloseTo(1.028, 6);
	expect(width(400)).toBeCloseTo(0.971, 6);
	expect(width(650)).toBe(1);
});

test('a name of several words stays in one line where it has room, also where it fills it', () => {
	const longest = textWidth('San Marino', plain);
	expect(nameLines('San Marino', plain, longest)).toEqual(['San Marino']);
	expect(nameLines('San Marino', plain, longest - 1)).toEqual(['San', 'Marino']);
});

test('a name that may have three lines has as few as its shortest lines need', () => {
	expect(nameLines('United States of America', plain, 0, 3)).toEqual(['United', 'States of', 'America']);
	expect(nameLines('Bosnia and Herzegovina', plain, 0, 3)).toEqual(['Bosnia and', 'Herzegovina']);
	expect(nameLines('United States of America', plain, 2000, 3)).toEqual(['United States of America']);
	expect(nameLines('Italy', plain, 0, 3)).toEqual(['Italy']);
});

test('of several breaks that which leaves the shortest lines is taken, and of equal ones the first', () => {
	expect(nameLines('Liechtenstein is it', plain, 100)).toEqual(['Liechtenstein', 'is it']);
	expect(nameLines('go to Liechtenstein', plain, 100)).toEqual(['go to', 'Liechtenstein']);
	expect(nameLines('aa aa aa', plain, 100)).toEqual(['aa', 'aa aa']);
});
