import { expect, test } from 'vitest';
import { openingScene } from '$lib/atlas/opening-scene';
import { resolveCamera } from '$lib/atlas/camera';
import { screenOf } from '$lib/drawn/plane/screen';
import { levels } from './atlas';
import { model } from './model';
import { rememberedDrawings } from './remembered-drawings';

const { camera, projection } = openingScene(model);
const view = resolveCamera(camera, 1, projection);
const drawing = (from = view, use: 'map' | 'card' | 'inset' = 'map') =>
	rememberedDrawings(levels.overview, screenOf(from, projection, use));

test('the lines of a view are prepared once for a page and its card, and anew for another view or a small map', () => {
	expect(drawing()).toBe(drawing({ ...view }, 'card'));
	expect(drawing()).not.toBe(drawing(view, 'inset'));
	expect(drawing()).not.toBe(drawing({ ...view, radius: view.radius * 2 }));
	expect(rememberedDrawings(levels.region, screenOf(view, projection))).not.toBe(drawing());
});
