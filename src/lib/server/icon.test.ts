import { expect, test } from 'vitest';
import { decodePng } from '../../../tests/browser/png';
import { MARK } from '../drawn/shapes/mark';
import { pathOf } from '../drawn/shapes/part';
import { light } from '../theme/colours/theme';
import { icon, iconPng, iconSvg } from './icon';

test('an icon has the size that was asked for', () => {
	const { width, height } = decodePng(Buffer.from(iconPng(32, false)));
	expect([width, height]).toEqual([32, 32]);
});

test('favicon.ico lists three pictures, each where its entry says', () => {
	const file = Buffer.from(icon());
	expect([file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([1, 3]);
	for (const [position, size] of [16, 32, 48].entries()) {
		const at = 6 + 16 * position;
		const [length, offset] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)];
		expect(file.readUInt8(at)).toBe(size);
		expect(decodePng(file.subarray(offset, offset + length)).width).toBe(size);
	}
});

test('icons are painted from the mark that stands in the header, on paper', () => {
	for (const filled of [true, false]) {
		const svg = iconSvg(filled);
		expect(svg).toContain(`fill="${light.interface.paper}"`);
		for (const { outline } of MARK) expect(svg).toContain(pathOf(outline));
	}
});
