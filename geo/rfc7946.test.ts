import type { Geometry, MultiPolygon } from 'geojson';
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { runCommandLine } from './commands/run';
import { writeProblems } from './output';
import { rfc7946 } from './rfc7946';
import { flatArea } from './ring';

const position = z.tuple([z.number(), z.number()]);
const collection = z.strictObject({
	type: z.literal('FeatureCollection'),
	features: z.array(
		z.object({
			type: z.literal('Feature'),
			geometry: z.discriminatedUnion('type', [
				z.object({ type: z.literal('Point'), coordinates: position }),
				z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position).min(2)) }),
				z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position).min(4)) }),
				z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position).min(4))) })
			])
		})
	)
});

/** Latitude from which on a point lies at the pole. */
const POLE = 89.9;

/** What RFC 7946 asks of a collection and does not find. */
function faultsOf(text: string): string[] {
	return collection.parse(JSON.parse(text)).features.flatMap(({ geometry }) => {
		const polygons =
			geometry.type === 'Polygon'
				? [geometry.coordinates]
				: geometry.type === 'MultiPolygon'
					? geometry.coordinates
					: [];
		const lines =
			geometry.type === 'Point'
				? [[geometry.coordinates]]
				: geometry.type === 'MultiLineString'
					? geometry.coordinates
					: polygons.flat();
		return [
			...polygons.flatMap((rings) =>
				rings.flatMap((ring, index) =>
					flatArea(ring) > 0 === (index === 0) ? [] : [`ring ${index} is wound the wrong way`]
				)
			),
			...lines.flatMap((line) =>
				line.flatMap(([lon, lat], index) => {
					const before = line[index - 1];
					return [
						...(Math.abs(lon) > 180 || Math.abs(lat) > 90 ? [`${lon}, ${lat} is no place`] : []),
						// Land round a pole is closed along it.
						...(before && Math.abs(before[0] - lon) > 180 && Math.abs(lat) < POLE
							? [`goes round the Earth at ${lat}`]
							: [])
					];
				})
			)
		];
	});
}

/** Rings with holes, across ±180°, round the pole; lines across ±180°. */
const QUESTIONS = ['union RUS,FJI,ZAF,ITA,ATA', 'coast FJI', 'borders RUS', 'nearest 179.9 67'];

test.each(QUESTIONS)('what "geo -- %s" writes as GeoJSON follows RFC 7946', async (question) => {
	const lines: string[] = [];
	const args = [...question.split(' '), '--format', 'geojson', '--level', 'detail'];
	const code = await runCommandLine(args, process.cwd(), {
		line: (text) => lines.push(text),
		problem: () => undefined
	});
	expect(code).toBe(0);
	expect(faultsOf(lines.join('\n'))).toEqual([]);
});

/** A square with a hole, both wound the wrong way. */
const WRONG: MultiPolygon = {
	type: 'MultiPolygon',
	coordinates: [
		[
			[
				[0, 0],
				[0, 9],
				[9, 9],
				[9, 0],
				[0, 0]
			],
			[
				[3, 3],
				[6, 3],
				[6, 6],
				[3, 6],
				[3, 3]
			]
		]
	]
};

test('shapes of problems are wound like everything that is written', () => {
	const folder = mkdtempSync(join(tmpdir(), 'geo-problems-'));
	const file = writeProblems(folder, [
		{ check: 'a check', level: 'full', subject: 'AAA', message: 'a fault', shape: WRONG }
	]);
	const text = readFileSync(file, 'utf8');
	rmSync(folder, { recursive: true });
	expect(faultsOf(text)).toEqual([]);
});

test('shapes within a collection of shapes are wound too, and others stay as they are', () => {
	const point: Geometry = { type: 'Point', coordinates: [1, 2] };
	const wound = rfc7946({ type: 'GeometryCollection', geometries: [WRONG, point] });
	expect(wound.geometries).toEqual([rfc7946(WRONG), point]);
	expect(rfc7946(WRONG)).not.toEqual(WRONG);
});
