import { describe, expect, test } from 'vitest';
import { overTheMap } from '$lib/drawn/labels/over-the-map';
import { contains, intersect } from '$lib/lettering/box';
import { largestIn, PLACES } from '../places-in-view';
import { BOXES, shown } from './shown-picture.fixture';

describe.each(PLACES)('where a reader zooms to %s', (_, center, zoom) => {
	const pictures = BOXES.map((box) => ({ box, ...shown({ kind: 'home' }, box, [center, zoom], true) }));

	test('the largest five lands of the frame are named', () => {
		const unnamed = pictures.flatMap(({ box, ground, labels, frame, size }) => {
			const named = new Set(labels.filter(({ named: { kind } }) => kind === 'name').map(({ id }) => id));
			return largestIn(ground, frame, size === 'large')
				.filter(([id]) => !named.has(id))
				.map(([id, share]) => `${id} ${share.toFixed(3)} in ${box.width} × ${box.height}`);
		});
		expect(unnamed).toEqual([]);
	});

	test('no label is cut by the edge or stands under a button, and no two meet', () => {
		const faults = pictures.flatMap(({ box, ground, labels, boxOf, frame }) => {
			const where = `in ${box.width} × ${box.height}`;
			const boxes = labels.map((label) => ({ id: label.id, own: boxOf(label) }));
			return [
				...boxes.filter(({ own }) => !contains(frame, own)).map(({ id }) => `${id} is cut ${where}`),
				...boxes
					.filter(({ own }) => overTheMap(ground).some((button) => intersect(button, own)))
					.map(({ id }) => `${id} under a button ${where}`),
				...boxes.flatMap(({ id, own }, index) =>
					boxes
						.slice(index + 1)
						.filter((other) => intersect(own, other.own))
						.map((other) => `${id} × ${other.id} ${where}`)
				)
			];
		});
		expect(faults).toEqual([]);
	});

	test('no sign was pushed out of the land that it stands for', () => {
		const astray = pictures.flatMap(({ box, ground, picture }) =>
			picture.signs.flatMap(({ members, homes, x, y, point }) => {
				if (homes.length === 0) return [];
				const own = ground.lands.filter(({ id }) => homes.includes(ground.owner(id)));
				const seen = ground.screen.under([x, y]);
				const isHome = seen === null || ground.drawing.holds(own, seen);
				return isHome || !ground.drawing.holds(own, point)
					? []
					: [`${members[0] ?? ''} in ${box.width} × ${box.height}`];
			})
		);
		expect(astray).toEqual([]);
	});
});
