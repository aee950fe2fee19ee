import { describe, expect, test } from 'vitest';
import { resolveCamera } from '../../atlas/camera';
import type { LonLat } from '../../atlas/types';
import { TOPOLOGY } from '$data/fixtures/small.fixture';
import { squares } from '../../figure/figure.fixture';
import { drawingOf } from './drawing';
import { screenOf } from './screen';
import type { Screen } from './screen';
import { between } from './mercator';
import { arcsOf, screenArcs } from './simplify';

const screen = screenOf(resolveCamera({ kind: 'view', center: [10, 45], zoom: 4 }), 'globe');
const wiggle: [number, number][] = Array.from({ length: 2000 }, (_, index) => [
	10 + Math.sin(index / 7) * 0.2 + Math.sin(index / 91) * 0.5,
	40 + index / 200
]);
const topologyOf = (...arcs: [number, number][][]): Parameters<typeof screenArcs>[0] => ({
	type: 'Topology',
	arcs,
	objects: {}
});

/** Largest distance in units from a line's points to another line. */
function farthest(from: readonly LonLat[], to: readonly LonLat[], on: Screen): number {
	const line = to.map((place) => on.extended(place));
	return Math.max(
		...from.map((place) => {
			const [x, y] = on.extended(place);
			let least = Infinity;
			line.forEach(([x2, y2], index) => {
				const [x1, y1] = line[index - 1] ?? [x2, y2];
				const [dx, dy] = [x2 - x1, y2 - y1];
				const squared = dx * dx + dy * dy || 1;
				const share = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / squared));
				least = Math.min(least, Math.hypot(x - x1 - share * dx, y - y1 - share * dy));
			});
			return least;
		})
	);
}

describe('arcs of a screen', () => {
	test('undo quantisation', () => {
		const arcs = arcsOf({
			type: 'Topology',
			transform: { scale: [0.5, 2], translate: [10, -20] },
			arcs: [
				[
					[2, 1],
					[1, 1]
				]
			],
			objects: {}
		});
		expect(arcs).toEqual([
			[
				[11, -18],
				[11.5, -16]
			]
		]);
	});

	test('keep their ends and stay within half a pixel of the line', () => {
		const [arc] = screenArcs(topologyOf(wiggle), screen);
		expect(arc?.points[0]).toEqual(wiggle[0]);
		expect(arc?.points.at(-1)).toEqual(wiggle.at(-1));
		expect(arc?.points.length).toBeLessThan(wiggle.length / 2);
		expect(farthest(wiggle, arc?.points ?? [], screen)).toBeLessThan(0.5);
	});

	test('leave out an islet smaller than a pixel and keep an island as an area', () => {
		const ring = (size: number): [number, number][] =>
			Array.from({ length: 41 }, (_, index) => [
				10 + size * Math.cos((index % 40) * (Math.PI / 20)),
				45 + size * Math.sin((index % 40) * (Math.PI / 20))
			]);
		const [islet, island] = screenArcs(topologyOf(ring(0.002), ring(0.1)), screen);
		expect(islet).toMatchObject({ speck: true, points: [] });
		expect(island?.speck).toBe(false);
		expect(island?.points.length).toBeGreaterThanOrEqual(4);
	});

	test('keep a sliver of an island as an area', () => {
		const along = Array.from({ length: 20 }, (_, index): [number, number] => [10 + index / 40, 45]);
		const back = along.map(([lon]): [number, number] => [lon, 45.001]).reverse();
		const [sliver] = screenArcs(topologyOf([...along, ...back, [10, 45]]), screen);
		expect(sliver?.points).toHaveLength(4);
		expect(new Set(sliver?.points.map(String)).size).toBe(3);
	});

	test('together hold no more points than a page can carry, however jagged they are', () => {
		// Long arcs as jagged as these take as many looks at each point as they have points.
		const jagged = Array.from({ length: 192 }, (_, arc) =>
			Array.from({ length: 50 }, (_, index): [number, number] => [
				5 + (arc % 24) / 3 + (index % 2) / 25,
				40 + Math.floor(arc / 24) * 1.25 + index / 40
			])
		);
		const total = screenArcs(topologyOf(...jagged), screen).reduce(
			(sum, { points }) => sum + points.length,
			0
		);
		expect(total).toBeLessThanOrEqual(7500);
	});

	/** Points along straight lines between corners, ten a side. */
	const sides = (...corners: [number, number][]): [number, number][] =>
		corners.flatMap(([lon, lat], index) => {
			const [toLon, toLat] = corners[index + 1] ?? [lon, lat];
			return index === corners.length - 1
				? [[lon, lat] as [number, number]]
				: Array.from({ length: 10 }, (_, step): [number, number] => [
						lon + (step / 10) * (toLon - lon),
						lat + (step / 10) * (toLat - lat)
					]);
		});

	test.each<[string, [number, number][]]>([
		[
			'an island',
			[
				[10.4, 44.9],
				[10, 44.8],
				[9.9, 45.2],
				[10.3, 45.3],
				[10.4, 44.9]
			]
		],
		[
			'a line with its ends on one meridian',
			[
				[10, 44.8],
				[10.3, 45],
				[10, 45.2]
			]
		],
		[
			'a line with its ends on one parallel',
			[
				[9.8, 45],
				[10, 45.3],
				[10.2, 45]
			]
		]
	])('of %s with straight sides keep its corners alone', (_, corners) => {
		const [arc] = screenArcs(topologyOf(sides(...corners)), screen);
		expect(arc?.points).toEqual(corners);
	});

	test('of an island stay within half a pixel of it all around', () => {
		const ring = Array.from({ length: 401 }, (_, index): [number, number] => {
			const [turn, far] = [
				((index % 400) * Math.PI) / 200,
				0.5 + 0.1 * Math.sin(((index % 400) * Math.PI) / 20)
			];
			return [10 + far * Math.cos(turn), 45 + far * Math.sin(turn)];
		});
		const [arc] = screenArcs(topologyOf(ring), screen);
		expect(farthest(ring, arc?.points ?? [], screen)).toBeLessThan(0.5);
		expect(arc?.points.length).toBeLessThan(200);
	});

	test('take up a box, however narrow or low they are, and are no islets then', () => {
		const tall = sides([10, 44.9], [10.001, 45.3], [10.002, 44.6], [10, 44.9]);
		const wide = sides([9.9, 45], [10.4, 45.001], [9.6, 45.002], [9.9, 45]);
		for (const [index, { box, speck }] of screenArcs(topologyOf(tall, wide), screen).entries()) {
			const seen = (index === 0 ? tall : wide).map((place) => screen.extended(place));
			const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
			expect(box.map((edge) => edge.toFixed(1))).toEqual(
				[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map((edge) => edge.toFixed(1))
			);
			expect(speck).toBe(false);
		}
	});

	test('of a line that comes back to where it began are no islet, however short it is', () => {
		const [arc] = screenArcs(
			topologyOf([
				[10, 45],
				[10.001, 45],
				[10, 45]
			]),
			screen
		);
		expect(arc?.speck).toBe(false);
	});

	test('of an island out of sight are none', () => {
		const away = sides([70, 45], [73, 45], [70, 48], [70, 45]);
		expect(screenArcs(topologyOf(away), screen)[0]).toMatchObject({ points: [], speck: false });
	});

	test('follow a parallel, as a straight line of the live map does', () => {
		const [arc] = screenArcs(
			topologyOf([
				[-10, 49],
				[30, 49]
			]),
			screen
		);
		expect(arc?.points.length).toBeGreaterThan(4);
		for (const [, lat] of arc?.points ?? []) expect(lat).toBeCloseTo(49, 9);
		const parallel = Array.from({ length: 41 }, (_, index): LonLat => [index - 10, 49]);
		expect(farthest(parallel, arc?.points ?? [], screen)).toBeLessThan(0.7);
	});

	test('shrink to their ends where no page can show them', () => {
		const away = wiggle.map(([lon, lat]): [number, number] => [lon + 100, lat]);
		const [arc] = screenArcs(topologyOf(away), screen);
		expect(arc?.points.length).toBe(2);
	});
});

test('the middle of a line in Mercator is not the middle in degrees', () => {
	const [lon, lat] = between([0, 0], [10, 60], 0.5);
	expect(lon).toBe(5);
	// Mercator heights of 0° and 60° are 0 and ln(2 + √3); half of it is the height of 35.264°.
	expect(lat).toBeCloseTo(35.2644, 3);
});

test('neighbours share every point of their border, so that no gap can open', () => {
	const topology = squares(
		wiggle.map(([lon, lat], index) => (index === 0 ? [10, 40] : index === 1999 ? [10, 50] : [lon, lat]))
	);
	const drawing = drawingOf(topology, screen);
	const absolute = (id: string): Set<string> => {
		const shapes = topology.objects.countries.geometries.filter((one) => one.id === id);
		const points = new Set<string>();
		let [x, y] = [0, 0];
		const data = drawing.fill(
			shapes
				.filter((one) => one.type === 'Polygon' || one.type === 'MultiPolygon')
				.map((one) => ({ ...one, id }))
		);
		for (const [, dx, dy] of data.matchAll(/(-?\d+) ?(-?\d+)/g)) {
			[x, y] = [x + Number(dx), y + Number(dy)];
			points.add(`${x} ${y}`);
		}
		return points;
	};
	const [left, right] = [absolute('TJK'), absolute('AFG')];
	const [border] = screenArcs(topology, screen);
	const shared = [...left].filter((point) => right.has(point));
	expect(shared.length).toBeGreaterThan((border?.points.length ?? 0) * 0.9);
	expect(shared.length).toBeGreaterThan(100);
});

test('land is filled inside whichever way its ring runs', () => {
	const turned = { ...TOPOLOGY, arcs: TOPOLOGY.arcs.map((arc) => [...arc].reverse()) };
	const fill = (topology: typeof TOPOLOGY): number => {
		const shape = topology.objects.countries.geometries.find(({ id }) => id === 'SMR');
		return shape?.type === 'MultiPolygon'
			? drawingOf(topology, screen).fill([{ ...shape, id: 'SMR' }]).length
			: NaN;
	};
	expect(fill(turned)).toBeLessThan(200);
	expect(fill(TOPOLOGY)).toBeLessThan(200);
});

test('a place lies on the land that encloses it, and not on land beside it', () => {
	const drawing = drawingOf(TOPOLOGY, screen);
	const shapes = (id: string): Parameters<typeof drawing.holds>[0] =>
		TOPOLOGY.objects.countries.geometries
			.filter((one) => one.id === id)
			.filter((one) => one.type === 'Polygon' || one.type === 'MultiPolygon')
			.map((one) => ({ ...one, id }));
	expect(drawing.holds(shapes('AFG'), [15, 45])).toBe(true);
	expect(drawing.holds(shapes('TJK'), [15, 45])).toBe(false);
	expect(drawing.holds(shapes('AFG'), [15, 57])).toBe(false);
});
