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
		expect(layer(half, `course-${kind}`)).toMatchObject({ minzoom: from - 1, maxzoom: to - 1 });
	}
});
