import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { colourAt, countColour, decodePng, largeColours } from './png';

function chunk(type: string, body: Buffer): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(body.length);
	return Buffer.concat([length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)]);
}

/** A PNG of `width` pixels a row from rows that are filtered already, each with its filter byte first. */
function png(width: number, colourType: number, rows: number[][]): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(rows.length, 4);
	header.writeUInt8(8, 8);
	header.writeUInt8(colourType, 9);
	return Buffer.concat([
		Buffer.alloc(8),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(Buffer.from(rows.flat())))
	]);
}

const RGB = 2;
const RGBA = 6;
const GREY = 0;

test('every row filter of PNG is undone', () => {
	const picture = decodePng(
		png(2, RGB, [
			[0, 10, 20, 30, 40, 50, 60],
			[1, 10, 20, 30, 30, 30, 30],
			[2, 1, 1, 1, 1, 1, 1],
			[3, 5, 5, 5, 5, 5, 5],
			[4, 1, 1, 1, 1, 1, 1]
		])
	);
	expect([...picture.data.filter((_value, at) => at % 4 !== 3)]).toEqual([
		...[10, 20, 30, 40, 50, 60],
		...[10, 20, 30, 40, 50, 60],
		...[11, 21, 31, 41, 51, 61],
		...[10, 15, 20, 30, 38, 45],
		...[11, 16, 21, 31, 39, 46]
	]);
});

test('a picture with alpha is read as it is', () => {
	const picture = decodePng(png(1, RGBA, [[0, 1, 2, 3, 4]]));
	expect([...picture.data]).toEqual([1, 2, 3, 4]);
});

test('a picture of another kind is refused', () => {
	expect(() => decodePng(png(1, GREY, [[0, 1]]))).toThrow('reads only RGB and RGBA');
});

test('pixels of a colour are counted in the asked part only', () => {
	const picture = decodePng(
		png(2, RGB, [
			[0, 255, 0, 0, 255, 0, 0],
			[0, 255, 0, 0, 0, 0, 255]
		])
	);
	expect(countColour(picture, '#FF0000')).toBe(3);
	expect(countColour(picture, '#FF0000', { x: 1, y: 0, width: 1, height: 2 })).toBe(1);
	expect(colourAt(picture, 1, 1)).toBe('#0000ff');
});

test('colours are counted that cover more than so many pixels', () => {
	const data = Uint8Array.from(
		[...Array(5).fill([1, 1, 1, 255]), ...Array(3).fill([2, 2, 2, 255]), [3, 3, 3, 255]].flat()
	);
	const picture = { width: 9, height: 1, data };
	expect([0, 1, 4, 5].map((pixels) => largeColours(picture, pixels))).toEqual([3, 2, 1, 0]);
});
