import { diff } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import type { StyleSpecification } from 'maplibre-gl';
import { COURSE_KINDS } from '../../atlas/geometry';
import { COURSES } from '../../drawn/lines/courses';
import { light } from '../../theme/colours/theme';
import { scene } from '../map.fixture';
import { buildStyle } from './build-style';

const layer = (style: StyleSpecification, id: string): StyleSpecification['layers'][number] => {
	const found = style.layers.find((one) => one.id === id);
	if (!found) throw new Error(`no layer ${id}`);
	return found;
};

test('in a box of half the size every change of look comes one zoom level earlier', () => {
	const [whole, half] = [0, -1].map((boxZoom) => buildStyle(scene(), light, { boxZoom }));
	if (!whole || !half) throw new Error('two styles');
	expect(layer(half, 'land-near')).toMatchObject({
		paint: { 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 2, 0, 3, 1] }
	});
	expect(layer(whole, 'land-near')).toMatchObject({
		paint: { 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 3, 0, 4, 1] }
	});
	for (const kind of COURSE_KINDS) {
		const { from, to } = COURSES[kind].zooms;
		expect(layer(half, `course-${kind}`)).toMatchObject({
			paint: { 'line-opacity': ['step', ['zoom'], 0, from - 1, 1, to - 1, 0] }
		});
	}
});

test('where a box differs by a line of a key nothing changes that lays the tiles anew', () => {
	const [one, other] = [-0.125, 0.125].map((boxZoom) => buildStyle(scene(), light, { boxZoom }));
	if (!one || !other) throw new Error('two styles');
	const changes = diff(one, other);
	expect(changes.length).toBeGreaterThan(0);
	const isOfTiles = ({ command, args }: (typeof changes)[number]): boolean =>
		command !== 'setPaintProperty' || JSON.stringify(args).includes('feature-state');
	expect(changes.filter(isOfTiles)).toEqual([]);
});

test('courses have tiles wherever they are seen', () => {
	for (const boxZoom of [-1.25, -0.25, 0, 0.125, 0.25, 0.375]) {
		const style = buildStyle(scene(), light, { boxZoom });
		for (const kind of COURSE_KINDS) {
			const { from, to } = COURSES[kind].zooms;
			const { minzoom = 0, maxzoom = 24 } = layer(style, `course-${kind}`);
			expect([minzoom <= from + boxZoom, maxzoom >= to + boxZoom]).toEqual([true, true]);
		}
	}
});
