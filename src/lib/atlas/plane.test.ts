import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { angleBetween, RADIANS } from './earth';
import { EDGE, EDGE_DEGREES, isWithinEdge, offPlane, onPlane } from './plane';
import { HOME_PLANE, isInReach, planeAt, planeOfSubject, withinReach } from './planes';
import type { LonLat } from './types';

const anyPlace = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -89, max: 89, noNaN: true })
) as fc.Arbitrary<LonLat>;

/** Area within a ring of points of the plane, in squares of the radius. */
const areaOf = (ring: readonly (readonly [number, number])[]): number =>
	Math.abs(
		ring.reduce((sum, [x, y], index) => {
			const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y];
			return sum + (beforeX * y - x * beforeY) / 2;
		}, 0)
	);

describe('a place on its plane', () => {
	it('is found back from its point', () => {
		fc.assert(
			fc.property(anyPlace, (place) => {
				const plane = planeAt(place);
				const back = offPlane(plane, onPlane(plane, place));
				expect(back && angleBetween(back, place)).toBeLessThan(1e-7);
			})
		);
	});

	it('lies twice the sine of half its angle from the middle', () => {
		// Snyder 24-1: ρ = 2 R sin(c/2).
		expect(onPlane(HOME_PLANE, [20, 30])).toEqual([
			expect.closeTo(0, 12),
			expect.closeTo(-2 * Math.sin(20 * RADIANS), 12)
		]);
		expect(onPlane(HOME_PLANE, HOME_PLANE.middle)).toEqual([expect.closeTo(0, 12), expect.closeTo(0, 12)]);
	});

	it('is none beyond the edge', () => {
		const edge: LonLat = [20, 70 - EDGE_DEGREES];
		expect(onPlane(HOME_PLANE, edge)[1]).toBeCloseTo(-EDGE, 12);
		expect(isWithinEdge(onPlane(HOME_PLANE, [edge[0], edge[1] + 0.01]))).toBe(true);
		expect(isWithinEdge(onPlane(HOME_PLANE, [edge[0], edge[1] - 0.01]))).toBe(false);
		expect(offPlane(HOME_PLANE, [0, EDGE + 0.001])).toBeNull();
	});

	it('has a point even opposite of the middle', () => {
		expect(onPlane(HOME_PLANE, [-160, -70]).every(Number.isFinite)).toBe(true);
	});
});

test.each<[string, LonLat]>([
	['the middle of Europe', [14, 50]],
	['Vancouver', [-123, 49]],
	['Vladivostok', [131, 43]],
	['Alaska', [-150, 64]],
	['Thailand', [100, 15]],
	['the pole', [40, 89]],
	['the edge', [20, -20]],
	['Australia', [134, -25]]
])('a field is as large as on the Earth to a thousandth: %s', (_, [lon, lat]) => {
	const [halfLon, halfLat, steps] = [0.5, 0.5, 20];
	const shares = Array.from({ length: steps }, (__, step) => -1 + (2 * step) / steps);
	const ring: LonLat[] = [
		...shares.map((at): LonLat => [lon + at * halfLon, lat - halfLat]),
		...shares.map((at): LonLat => [lon + halfLon, lat + at * halfLat]),
		...shares.map((at): LonLat => [lon - at * halfLon, lat + halfLat]),
		...shares.map((at): LonLat => [lon - halfLon, lat - at * halfLat])
	];
	const plane = planeAt([lon, lat]);
	// Between two parallels and two meridians, on a sphere of radius 1.
	const onEarth =
		2 * halfLon * RADIANS * (Math.sin((lat + halfLat) * RADIANS) - Math.sin((lat - halfLat) * RADIANS));
	expect(areaOf(ring.map((place) => onPlane(plane, place))) / onEarth).toBeCloseTo(1, 3);
});

describe('the plane of a view', () => {
	it('is one for the OSCE and its Partners but Australia', () => {
		const places: LonLat[] = [
			[-123.1, 49.3],
			[-149.9, 61.2],
			[131.9, 43.1],
			[14.4, 35.9],
			[106.9, 47.9],
			[-6.3, 53.3],
			[139.7, 35.7],
			[100.5, 13.8]
		];
		expect(new Set(places.map(planeAt))).toEqual(new Set([HOME_PLANE]));
		expect(planeAt([149.1, -35.3])).not.toBe(HOME_PLANE);
	});

	it('of one subject reaches all that lies around it', () => {
		const plane = planeOfSubject([105, 47]);
		expect(plane.middle).toEqual([105, 47]);
		expect([isInReach(plane, [20, 50]), isInReach(plane, [-60, -20])]).toEqual([true, false]);
		expect(withinReach(plane, [-2, 0])[0]).toBeCloseTo(-2 * Math.sin(40 * RADIANS), 6);
	});

	it('is the home plane for what stands upright on it', () => {
		const upright: LonLat[] = [
			[2.5, 46.5],
			[16, 62],
			[31, 49],
			[35, 39]
		];
		expect(new Set(upright.map(planeOfSubject))).toEqual(new Set([HOME_PLANE]));
		for (const leaning of [
			[-100, 60],
			[66, 48],
			[134, -25]
		] as const)
			expect(planeOfSubject(leaning)).not.toBe(HOME_PLANE);
	});

	it('has no place on the Earth near its edge', () => {
		fc.assert(
			fc.property(anyPlace, (place) => {
				expect(angleBetween(planeAt(place).middle, place) / RADIANS).toBeLessThan(EDGE_DEGREES - 10);
			})
		);
	});

	it('is left by no middle that is held within its reach', () => {
		fc.assert(
			fc.property(
				anyPlace,
				fc.double({ min: -4, max: 4, noNaN: true }),
				fc.double({ min: -4, max: 4, noNaN: true }),
				(place, x, y) => {
					const plane = planeAt(place);
					const held = offPlane(plane, withinReach(plane, [x, y]));
					expect(held && planeAt(held)).toBe(plane);
				}
			)
		);
	});

	it('lets a middle within its reach be', () => {
		expect(withinReach(HOME_PLANE, [0.3, -0.4])).toEqual([0.3, -0.4]);
	});
});
