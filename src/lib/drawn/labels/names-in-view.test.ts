import { expect, test } from 'vitest';
import { figureScale } from '../../atlas/camera';
import { FIGURE, project, unproject } from '../../atlas/perspective';
import { contains } from '../../lettering/box';
import { labelBox } from '../../lettering/label';
import type { Scene } from '../../atlas/scene';
import { figure } from '../../figure/figure';
import { inputs, scene } from '../../figure/figure.fixture';
import { isIn } from './label-area';
import { corners } from './land-under';
import { lineGrids } from './line-grids';
import { namesInView } from './names-in-view';
import { BOX_SIZES } from '../../theme/drawing/lines';
import { groundOf } from '../ground';
import { pictureOf } from '../picture';

/** So near that only a corner of Afghanistan and China is seen, not the points where their names stand. */
const corner: Scene = {
	...scene,
	operations: [],
	institutions: [],
	camera: { kind: 'view', center: [20, 48], zoom: 6.2 }
};

/** Countries that are named in a picture though their point lies outside. */
function inView(drawn: Scene): readonly string[] {
	const ground = groundOf(drawn, inputs(), {});
	return namesInView(ground, lineGrids(ground)).map(({ id }) => id);
}

test('a country whose land reaches into a near picture is named there, though its point lies outside', () => {
	const ground = groundOf(corner, inputs(), {});
	const point = project(ground.screen.view, [15, 45]);
	expect(point && isIn(ground.labelArea, point)).toBe(false);
	expect(inView(corner)).toContain('AFG');
	expect(figure(corner, inputs())).toContain('>Afghanistan<');
});

test('such a name stands wholly on its land', () => {
	const ground = groundOf(corner, inputs(), {});
	const name = namesInView(ground, lineGrids(ground)).find(({ id }) => id === 'AFG');
	const boxes = (name?.positions ?? []).map((position) => labelBox(position));
	const accepted = boxes.filter((box) => name?.accepts?.(box));
	const lons = accepted.flatMap((box) =>
		corners(box).map((place) => unproject(ground.screen.view, place)?.[0] ?? NaN)
	);
	expect(accepted.length).toBeGreaterThan(0);
	expect(name?.accepts?.([FIGURE.width / 2, 0, FIGURE.width, FIGURE.height])).toBe(false);
	expect(lons.every((lon) => lon >= 10 && lon <= 20)).toBe(true);
});

test('a country whose own point is in the picture is named once', () => {
	const ground = groundOf({ ...corner, camera: { kind: 'view', center: [15, 45], zoom: 5 } }, inputs(), {});
	const { labels } = pictureOf(ground);
	expect(labels.filter(({ id, sizes }) => id === 'AFG' && sizes.includes('large'))).toHaveLength(1);
});

test('at the edge of the picture such a name stands beside the edge and is not cut by it', () => {
	const box = { width: 390, height: 397 };
	const view: Scene = { ...corner, camera: { kind: 'view', center: [20, 48], zoom: 5 } };
	const ground = groundOf(view, inputs(), { box, scale: figureScale(box.width, box.height) });
	const { labels } = pictureOf(ground);
	const names = labels.filter(({ named, sizes }) => named.kind === 'name' && sizes.includes('small'));
	expect(names.length).toBeGreaterThan(0);
	const { letters } = BOX_SIZES.small;
	expect(names.filter(({ position }) => !contains(ground.labelArea, labelBox(position, letters)))).toEqual(
		[]
	);
});

test('a story has no such names: what it does not speak of yields to it', () => {
	expect(inView({ ...corner, tone: 'story' })).toEqual([]);
});
