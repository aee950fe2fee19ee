import { expect, test } from 'vitest';
import { PATH_SCALE, pathWriter } from './path';

test('path data is relative, in whole steps, without needless separators', () => {
	const writer = pathWriter('line');
	writer.moveTo(10, 10);
	writer.lineTo(11, 9);
	writer.lineTo(9, 12);
	expect(writer.data()).toBe(
		`m${10 * PATH_SCALE} ${10 * PATH_SCALE} ${PATH_SCALE}-${PATH_SCALE}-${2 * PATH_SCALE} ${3 * PATH_SCALE}`
	);
});

test('steps too small to see are not written', () => {
	const writer = pathWriter('line');
	writer.moveTo(0, 0);
	writer.lineTo(0.01, 0.01);
	writer.lineTo(5, 0);
	expect(writer.data()).toBe(`m0 0 ${5 * PATH_SCALE} 0`);
});

test('a ring without area and a line without length leave nothing', () => {
	const ring = pathWriter('ring');
	ring.moveTo(0, 0);
	ring.lineTo(5, 0);
	ring.lineTo(0, 0);
	ring.closePath();
	expect(ring.data()).toBe('');
	const line = pathWriter('line');
	line.moveTo(1, 1);
	line.lineTo(1, 1);
	expect(line.data()).toBe('');
});

test('after a ring is closed the pen stands at its start', () => {
	const writer = pathWriter('ring');
	for (const x of [0, 100]) {
		writer.moveTo(x, 0);
		writer.lineTo(x + 10, 0);
		writer.lineTo(x + 10, 10);
		writer.closePath();
	}
	expect(writer.data()).toBe('m0 0 40 0 0 40zm400 0 40 0 0 40z');
});

test('lines follow one another from where the last one ended, and steps back need no space before their sign', () => {
	const writer = pathWriter('line');
	for (const y of [10, 20]) {
		writer.moveTo(0, y);
		writer.lineTo(-5, y);
		writer.lineTo(-5, y + 5);
		writer.lineTo(0, y + 5);
	}
	expect(writer.data()).toBe('m0 40-20 0 0 20 20 0m0 20-20 0 0 20 20 0');
});

test('a ring whose last point is its first is written without it, and one that ends elsewhere is written whole', () => {
	const ring = (...points: [number, number][]): string => {
		const writer = pathWriter('ring');
		points.forEach(([x, y], index) => (index === 0 ? writer.moveTo(x, y) : writer.lineTo(x, y)));
		writer.closePath();
		return writer.data();
	};
	expect(ring([0, 0], [5, 0], [5, 5], [0, 0])).toBe('m0 0 20 0 0 20z');
	expect(ring([0, 0], [5, 0], [5, 5], [0, 5])).toBe('m0 0 20 0 0 20-20 0z');
	expect(ring([0, 0], [5, 5], [5, 0])).toBe('m0 0 20 20 0-20z');
});

test('a ring that is not closed has no z, and nothing is written of an empty path', () => {
	const writer = pathWriter('ring');
	expect(writer.data()).toBe('');
	writer.moveTo(1, 1);
	writer.lineTo(2, 1);
	writer.lineTo(2, 2);
	expect(writer.data()).toBe('m4 4 4 0 0 4');
});

test('the second point of a path is set apart, whether or not it goes forward', () => {
	const line = (x: number): string => {
		const writer = pathWriter('line');
		writer.moveTo(1, 1);
		writer.lineTo(x, 2);
		return writer.data();
	};
	expect([line(2), line(1), line(0)]).toEqual(['m4 4 4 4', 'm4 4 0 4', 'm4 4-4 4']);
});
