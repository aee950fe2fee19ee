import { readFileSync } from 'node:fs';
import { createAtlas } from '../../src/lib/atlas/atlas';
import { figureScale } from '../../src/lib/atlas/camera';
import type { Camera } from '../../src/lib/atlas/scene';
import { openingScene } from '../../src/lib/atlas/opening-scene';
import { groundOf } from '../../src/lib/drawn/ground';
import { boxSizeOf } from '../../src/lib/drawn/labels/box-size';
import { mapWords } from '../../src/lib/i18n/map-words';
import { frameOf, largestIn, PLACES } from '../places-in-view';
import { expect, sharedLiveMap, test } from './drivers/atlas-driver';
import { GEOMETRY, JOINED } from '../../data/pack';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const atlas = createAtlas(read(`${JOINED}/index.json`));
const level = (name: string) => read(`${GEOMETRY}/${name}.json`);
const inputs = {
	atlas,
	levels: { overview: level('overview'), region: level('region'), detail: level('detail') },
	rivers: level('rivers'),
	labels: level('labels'),
	texts: mapWords()
};

/** The first has a map that is hardly wider than the figure. */
const WINDOWS = [
	{ width: 1200, height: 800 },
	{ width: 768, height: 1024 },
	{ width: 390, height: 844 },
	{ width: 844, height: 390 }
] as const;

/** The view that an address asks for. */
function cameraIn(address: string): Camera {
	const [lon = NaN, lat = NaN, zoom = NaN] = (/view=([^&]+)/.exec(address)?.[1] ?? '').split(',').map(Number);
	return { kind: 'view', center: [lon, lat], zoom };
}

/** Every place is looked at in one of the windows; pictures of all places in all of them are tested without a browser. */
for (const [turn, window] of WINDOWS.entries()) {
	test.describe(`in a window of ${window.width} × ${window.height}`, () => {
		const shared = sharedLiveMap('?ops=active,closed', window, 'never');

		test('the live map names the largest lands wherever a reader zooms to, and none under a button', async () => {
			const map = shared();
			const { width, height } = await map.stageBox();
			const box = { width, height };
			const scale = figureScale(width, height);
			for (const [place, center, closeness] of PLACES.filter((_, index) => index % WINDOWS.length === turn)) {
				const before = map.address();
				await map.moveMap(center, closeness + Math.log2(Math.min(1, scale)));
				await expect.poll(() => map.address()).not.toBe(before);
				await map.waitForSettledNames();
				const names = await map.namesOfLands();
				const scene = { ...openingScene(atlas), camera: cameraIn(map.address()) };
				const ground = groundOf(scene, inputs, { scale, box });
				const largest = largestIn(ground, frameOf(box, scale), boxSizeOf(box) === 'large');
				const unnamed = largest.filter(([id]) => !names.some((name) => name.startsWith(atlas.nameOf(id))));
				expect.soft(unnamed, `without a name: ${place}`).toEqual([]);
				expect.soft(await map.namesUnderControls(), `under a button: ${place}`).toEqual([]);
			}
		});
	});
}
