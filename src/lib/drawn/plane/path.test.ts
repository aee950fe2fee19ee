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
