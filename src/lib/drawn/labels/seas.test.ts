import { describe, expect, test } from 'vitest';
import { createAtlas } from '../../atlas/atlas';
import { resolveCamera } from '../../atlas/camera';
import { FIGURE, unproject } from '../../atlas/perspective';
import { distanceKm, EARTH_RADIUS_KM } from '../../atlas/earth';
import type { Scene } from '../../atlas/scene';
import type { Sea } from '../../atlas/types';
import { figure } from '../../figure/figure';
import type { FigureOptions } from '../../figure/figure';
import { inputs, scene, selectedScene } from '../../figure/figure.fixture';
import { screenOf } from '../plane/screen';

/** The map of the squares with one sea, south-west of all land. */
function withSea(sea: Partial<Sea>, one = scene, options: FigureOptions = {}): string {
	const given = inputs();
	const seas: readonly Sea[] = [{ id: 'sea', name: 'Western Sea', point: [-25, 30], roomKm: 900, ...sea }];
	return figure(one, { ...given, atlas: createAtlas({ ...given.atlas, seas }) }, options);
}

describe('names of seas', () => {
	test('a sea with room has its name', () => {
		expect(withSea({})).toMatch(/class="label sea-name/);
	});

	test('a sea that is too narrow for its name has none', () => {
		expect(withSea({ roomKm: 60 })).not.toContain('sea-name');
	});

	test('a name at the edge stands there on a page, which goes on, and further in on a card, which would cut it', () => {
		const atSea = { ...scene, camera: { kind: 'view', center: [-40, 20], zoom: 4 } } as const;
		const atEdge = unproject(resolveCamera(atSea.camera), [30, 370]);
		if (!atEdge) throw new Error('the edge of the figure is beside the globe');
		const middle = (options: FigureOptions): number =>
			Number(/sea-name[^>]*translate\(([\d.]+)/.exec(withSea({ point: atEdge }, atSea, options))?.[1]);
		expect(middle({})).toBeCloseTo(30, 0);
		expect(middle({ use: 'card' })).toBeGreaterThan(45);
	});

	test('a sea whose name would lie across a coast has none', () => {
		expect(withSea({ point: [0, 45], roomKm: 700 })).not.toContain('sea-name');
	});

	test('a sea that lies below the buttons of the map has none', () => {
		const view = resolveCamera(selectedScene.camera);
		const seaAt = (x: number): string => {
			const point = unproject(view, [x, FIGURE.height - 100]);
			if (!point) throw new Error('the point is off the globe');
			return withSea({ point, roomKm: (70 * EARTH_RADIUS_KM) / view.radius }, selectedScene);
		};
		expect(seaAt(FIGURE.width / 2)).toContain('sea-name');
		expect(seaAt(FIGURE.width - 40)).not.toContain('sea-name');
	});
});

describe('the scale', () => {
	test('a picture from near has one, of a round number of kilometres', () => {
		const [, km] = /class="scale-bar"[\s\S]*?>(\d+) km</.exec(figure(selectedScene, inputs())) ?? [];
		expect(km).toMatch(/^[125]0*$/);
	});

	test('that of the flat map is as long as so many kilometres in its middle', () => {
		const flat: Scene = { ...selectedScene, projection: 'flat' };
		const [, from, to, km] =
			/class="scale-bar".*?<path d="M([\d.]+) .*?H([\d.]+)V[\s\S]*?>(\d+) km</.exec(figure(flat, inputs())) ??
			[];
		const screen = screenOf(resolveCamera(flat.camera, 1, 'flat'), 'flat');
		const half = (Number(to) - Number(from)) / 2;
		const [west, east] = [-half, half].map((by) => screen.under([FIGURE.width / 2 + by, FIGURE.height / 2]));
		expect(west && east && distanceKm(west, east) / Number(km)).toBeCloseTo(1, 2);
	});

	test('the whole globe has none, in stories too', () => {
		expect(figure(scene, inputs())).not.toContain('scale-bar');
		expect(figure({ ...scene, tone: 'story' }, inputs())).not.toContain('scale-bar');
	});
});
