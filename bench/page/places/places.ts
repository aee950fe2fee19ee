import { figureScale } from '../../../src/lib/atlas/camera';
import { createAtlas } from '../../../src/lib/atlas/atlas';
import type { AtlasIndex } from '../../../src/lib/atlas/atlas-index';
import { openingScene } from '../../../src/lib/atlas/opening-scene';
import { scattered } from '../../../src/lib/atlas/places.fixture';
import '../../../src/lib/theme/fonts.css';
import { startLiveMap } from '../../../src/lib/map/live-map';
import type { MapElement } from '../../../src/lib/map/live-map';
import { groundOf } from '../../../src/lib/drawn/ground';
import { pictureOf } from '../../../src/lib/drawn/picture';
import { mapWords } from '../../../src/lib/i18n/map-words';
import { loadLabels, loadTopology } from '../../../src/lib/map/ground/load-geometry';
import { EMPTY_TARGET } from '../../../src/lib/map/pointer/targets';
import { light } from '../../../src/lib/theme/colours/theme';
import detailUrl from '$geometry/detail.json?url';
import labelsUrl from '$geometry/labels.json?url';
import overviewUrl from '$geometry/overview.json?url';
import regionUrl from '$geometry/region.json?url';
import riversUrl from '$geometry/rivers.json?url';
import indexUrl from '$joined/index.json?url';

/* The live map of the atlas, alone, with as many places as the address says. */

const count = Number(new URLSearchParams(location.search).get('places'));
const index = (await (await fetch(indexUrl)).json()) as AtlasIndex;
const places = scattered(count);
const atlas = createAtlas({ ...index, places });
const scene = { ...openingScene(atlas), places: places.map(({ id }) => id) };
const container = document.getElementById('map') as MapElement;
const nothing = (): void => undefined;

startLiveMap(
	container,
	{
		atlas,
		geometry: {
			levels: { overview: overviewUrl, region: regionUrl, detail: detailUrl },
			riversUrl,
			labelsUrl
		},
		lettering: { sign: () => EMPTY_TARGET, name: () => EMPTY_TARGET },
		label: 'Map',
		picture: () => ({
			scene,
			theme: light,
			overlays: {},
			insets: { top: 0, right: 0, bottom: 0, left: 0 },
			isPlaced: true
		})
	},
	{
		onopen: nothing,
		onhover: nothing,
		onrest: nothing,
		onmoveend: nothing,
		onframe: nothing,
		onhold: nothing,
		onready: () => (document.documentElement.dataset['map'] = 'live'),
		onfail: (reason) => (document.documentElement.dataset['map'] = reason)
	}
);

const VIEWS = [
	{ view: 'whole globe', zoom: 0.6 },
	{ view: 'closer', zoom: 4 }
] as const;
/** Degrees by which the map is moved each time. */
const STEP = 1.5;

/** Moves the map again and again: ms until the signs are laid out for a rest, and until the map says that it is drawn. */
async function measure(rounds: number): Promise<object[]> {
	const map = container.atlasMap;
	if (!map) throw new Error('there is no map');
	const { signal } = new AbortController();
	const [overview, labels] = await Promise.all([
		loadTopology(overviewUrl, signal),
		loadLabels(labelsUrl, signal)
	]);
	const inputs = {
		atlas,
		levels: { overview, region: overview, detail: overview },
		rivers: [],
		labels,
		texts: mapWords()
	};
	const box = { width: container.clientWidth, height: container.clientHeight };
	const results: object[] = [];
	for (const { view, zoom } of VIEWS) {
		map.jumpTo({ center: [20, 50], zoom });
		await map.once('idle');
		const [layout, frame]: [number[], number[]] = [[], []];
		let signs = 0;
		for (let round = 0; round < rounds; round += 1) {
			const center = [20 + (round + 1) * STEP, 50] as const;
			const before = performance.now();
			const { signs: placed } = pictureOf(
				groundOf({ ...scene, camera: { kind: 'view', center, zoom } }, inputs, {
					scale: figureScale(box.width, box.height),
					box
				})
			);
			layout.push(performance.now() - before);
			signs = placed.filter(({ kind }) => ['town', 'bridge', 'cluster'].includes(kind)).length;
			const moved = performance.now();
			map.jumpTo({ center: [center[0], center[1]] });
			await map.once('idle');
			frame.push(performance.now() - moved);
		}
		results.push({ view, layout, frame, signs });
	}
	return results;
}
Object.assign(window, { measure });
