import { geoSatellite } from 'd3-geo-projection';
import { describe, expect, test } from 'vitest';
import { CameraError, figureScale, liveCamera, radiusOfZoom, resolveCamera, zoomOfRadius } from './camera';
import { OPENING } from './opening';
import { FIGURE, limbRadius, project, unproject } from './perspective';
import type { LonLat } from './types';

const PLACES: readonly LonLat[] = [
	[16.37, 48.21],
	[-123.1, 49.3],
	[131.9, 43.1],
	[69.2, 34.5],
	[-21.9, 64.1],
	[180, 70],
	[20, 89.9]
];

const frames: Readonly<Record<string, readonly LonLat[]>> = {
	'Russia across 180°': [
		[19.6, 54.4],
		[28, 70],
		[105, 77.7],
		[190.4, 66],
		[131, 42.6],
		[47, 41.2]
	],
	Canada: [
		[-141, 69],
		[-123, 49],
		[-82, 42],
		[-53, 47],
		[-62, 82.5]
	],
	'the United States with Alaska': [
		[-172, 64],
		[-156, 71],
		[-124, 48],
		[-81, 25],
		[-67, 45]
	],
	Australia: [
		[113, -22],
		[142, -11],
		[153.6, -28.6],
		[147, -43.6]
	],
	'San Marino': [[12.45, 43.94]],
	Tajikistan: [
		[67.3, 39.2],
		[75.1, 37.4],
		[70, 41],
		[68, 36.7]
	]
};

describe('the shared camera', () => {
	test('projects as the satellite projection of d3 does', () => {
		const views = [
			resolveCamera({ kind: 'opening' }),
			resolveCamera({ kind: 'view', center: [69, 38.5], zoom: 5 }),
			resolveCamera({ kind: 'frame', points: frames['Canada'] ?? [] })
		];
		let compared = 0;
		for (const view of views) {
			const projection = geoSatellite();
			projection.distance((view.radius + FIGURE.distance) / view.radius);
			projection
				.scale(view.radius)
				.rotate([-view.center[0], -view.center[1]])
				.translate([FIGURE.width / 2 + view.offset[0], FIGURE.height / 2 + view.offset[1]]);
			for (const place of PLACES) {
				const seen = project(view, place);
				if (!seen) continue;
				const expected = projection([place[0], place[1]]);
				expect(Math.abs(seen[0] - (expected?.[0] ?? NaN))).toBeLessThan(1e-6);
				expect(Math.abs(seen[1] - (expected?.[1] ?? NaN))).toBeLessThan(1e-6);
				compared++;
			}
		}
		expect(compared).toBeGreaterThan(10);
	});

	test('sees nothing beyond the horizon', () => {
		const opening = resolveCamera({ kind: 'opening' });
		expect(project(opening, [149, -35])).toBeNull();
		expect(unproject(opening, [FIGURE.width / 2 + limbRadius(opening) + 1, FIGURE.height / 2])).toBeNull();
	});

	test('finds the place back from its point', () => {
		const view = resolveCamera({ kind: 'view', center: [69, 38.5], zoom: 4 });
		const place: LonLat = [75.5, 31.25];
		const seen = project(view, place);
		const back = seen && unproject(view, seen);
		expect(back?.[0]).toBeCloseTo(place[0], 9);
		expect(back?.[1]).toBeCloseTo(place[1], 9);
	});

	test('turns to where all points can be seen, though some lie beyond the horizon of their mean', () => {
		// Many points in the Mediterranean, few in the far east and south: Cairo, Tunis, Rabat …, Tokyo, Canberra.
		const points: LonLat[] = [
			[31, 30],
			[10, 37],
			[-7, 34],
			[3, 37],
			[35, 32],
			[36, 32],
			[139, 36],
			[149, -35]
		];
		const view = resolveCamera({ kind: 'frame', points });
		expect(points.map((point) => project(view, point))).not.toContain(null);
	});

	test.each(Object.entries(frames))('frames %s inside the margins and in the middle', (_, points) => {
		const view = resolveCamera({ kind: 'frame', points });
		const seen = points.map((point) => project(view, point) ?? [NaN, NaN]);
		const xs = seen.map(([x]) => x ?? NaN);
		const ys = seen.map(([, y]) => y ?? NaN);
		expect(Math.min(...xs)).toBeGreaterThanOrEqual(FIGURE.margin - 1e-6);
		expect(Math.max(...xs)).toBeLessThanOrEqual(FIGURE.width - FIGURE.margin + 1e-6);
		expect(Math.min(...ys)).toBeGreaterThanOrEqual(FIGURE.margin - 1e-6);
		expect(Math.max(...ys)).toBeLessThanOrEqual(FIGURE.height - FIGURE.margin + 1e-6);
		expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(FIGURE.width / 2, 0);
		expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(FIGURE.height / 2, 0);
	});

	test('comes no closer to a microstate than its surroundings allow', () => {
		const view = resolveCamera({ kind: 'frame', points: frames['San Marino'] ?? [] });
		expect(zoomOfRadius(view.radius, view.center[1])).toBeCloseTo(8, 6);
	});

	test('shows the whole globe where no single view holds the points', () => {
		const view = resolveCamera({
			kind: 'frame',
			points: [
				[0, 0],
				[120, 0],
				[-120, 0],
				[0, 60]
			]
		});
		expect(view.radius).toBe(OPENING.radius);
	});

	test('keeps the zoom of an exact view at every scale', () => {
		const camera = { kind: 'view', center: [69, 38.5], zoom: 5 } as const;
		expect(resolveCamera(camera, 0.5).radius * 0.5).toBeCloseTo(radiusOfZoom(5, 38.5), 9);
	});

	test('shows the same land of a place at every scale', () => {
		const camera = { kind: 'place', center: [69, 38.5], zoom: 5 } as const;
		expect(resolveCamera(camera, 0.5)).toEqual(resolveCamera(camera));
		expect(resolveCamera(camera).radius).toBeCloseTo(radiusOfZoom(5, 38.5), 9);
	});

	test.each([
		[84, 1.17],
		[84, -1],
		[-40, 1]
	])(
		'has the place of a view at %d° in the middle where the globe hangs low, at zoom %d',
		(latitude, zoom) => {
			const view = resolveCamera({ kind: 'view', center: [32, latitude], zoom, of: 'opening' });
			const [lon, lat] = unproject(view, [FIGURE.width / 2, FIGURE.height / 2]) ?? [];
			expect(lat).toBeCloseTo(latitude, 6);
			expect(lon).toBeCloseTo(32, 6);
		}
	);

	test('hangs the opening globe low by padding the live map above', () => {
		const view = resolveCamera({ kind: 'opening' });
		const live = liveCamera(view, 1040, 788);
		expect(live.padding).toEqual({
			top: 2 * OPENING.lower * figureScale(1040, 788),
			bottom: 0,
			left: 0,
			right: 0
		});
		expect(radiusOfZoom(live.zoom, view.center[1])).toBeCloseTo(view.radius * figureScale(1040, 788), 6);
	});

	test.each([
		['camera.points', { kind: 'frame', points: [] }],
		[
			'camera.points[1]',
			{
				kind: 'frame',
				points: [
					[0, 0],
					[0, 91]
				]
			}
		],
		['camera.center', { kind: 'view', center: [NaN, 0], zoom: 3 }],
		['camera.zoom', { kind: 'view', center: [0, 0], zoom: 40 }]
	] as const)('names %s where the camera is impossible', (field, camera) => {
		expect(() => resolveCamera(camera)).toThrow(CameraError);
		expect(() => resolveCamera(camera)).toThrow(field);
	});
});
