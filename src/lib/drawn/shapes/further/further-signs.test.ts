import { expect, test } from 'vitest';
import { SIGNS } from '../../../theme/shapes/further/signs';
import { cluster, crossing, meeting, microstate, operationPin, town } from './further-signs';
import { lineSample } from '../line-sample';
import { pathOf } from '../part';
import type { Part } from '../part';

const painted = (parts: readonly Part[]) =>
	parts.map(({ fill, stroke, round = false }) => [fill, stroke, round]);

test('a diamond stands on a corner, its place in its middle, with sides as long as its sign says', () => {
	const half = Math.round(10 * SIGNS.bridge.side * Math.SQRT1_2) / 10;
	const [bridge] = crossing();
	expect(bridge && pathOf(bridge.outline)).toBe(`M0${-half}L${half} 0 0 ${half}${-half} 0z`);
	const [city] = meeting(20);
	expect(city && pathOf(city.outline)).toBe('M0-14.1L14.1 0 0 14.1-14.1 0z');
	expect(bridge?.width).toBe(SIGNS.bridge.line);
	expect(meeting()).toEqual(meeting(SIGNS.meeting.side));
});

test('places and crossings are hollow; where many meet or lie the sign is full', () => {
	const [hollow, full] = [
		['map-institution-fill', 'map-pin'],
		['map-pin', 'map-pin-ring']
	];
	expect(painted(crossing())).toEqual([[...(hollow ?? []), true]]);
	expect(painted(town())).toEqual([[...(hollow ?? []), false]]);
	expect(painted(meeting())).toEqual([[...(full ?? []), true]]);
	expect(painted(cluster(12))).toEqual([[...(full ?? []), false]]);
	expect(town()[0]?.outline).toEqual({ r: SIGNS.town.radius });
});

test('the disc of a group has its radius with the line around it', () => {
	const [disc] = cluster(12);
	expect(disc).toMatchObject({ outline: { r: 12 - SIGNS.cluster.line / 2 }, width: SIGNS.cluster.line });
});

test.each(['far', 'near'] as const)(
	'the ring of a microstate is larger than its dot, %s as its sizes say',
	(size) => {
		expect(microstate(size)).toEqual([
			{
				outline: { r: SIGNS.microstateRing.radius[size] },
				name: 'ring',
				fill: 'map-disc',
				stroke: 'far-first',
				width: SIGNS.microstateRing.width[size]
			},
			{ outline: { r: SIGNS.microstateDot.radius[size] }, name: 'dot', fill: 'far-first' }
		]);
	}
);

test('a pin of twice its size is twice as wide and as high, its hole too', () => {
	const radii = (scale: number): number[] => {
		const [drop, hole] = operationPin(scale).map(({ outline }) => outline);
		const [, radius] = /A([\d.]+) /.exec(drop ? pathOf(drop) : '') ?? [];
		return [Number(radius), hole && 'r' in hole ? -(hole.cy ?? 0) : NaN];
	};
	const [width = 0, height = 0] = radii(1);
	expect(radii(2)).toEqual([2 * width, 2 * height]);
	expect(operationPin().map(({ name, fill, round = false }) => [name, fill, round])).toEqual([
		['pin', 'map-pin', true],
		['pin-hole', 'map-pin-ring', false]
	]);
});

test('a sample of a line is 26 px long about its middle, or any other path', () => {
	const line = { width: 2, dash: [4, 3] };
	expect(lineSample(line, 'ink')).toEqual([{ ...line, outline: { d: 'M-13 0h26' }, stroke: 'ink' }]);
	expect(lineSample(line, 'ink', 'M0 0h9')[0]?.outline).toEqual({ d: 'M0 0h9' });
});
