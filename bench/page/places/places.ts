import { createAtlas } from '../../../src/lib/atlas/atlas';
import type { AtlasIndex } from '../../../src/lib/atlas/atlas-index';
import { openingScene } from '../../../src/lib/atlas/opening-scene';
import { scattered } from '../../../src/lib/atlas/places.fixture';
import '../../../src/lib/theme/fonts.css';
import { startLiveMap } from '../../../src/lib/map/live-map';
import type { MapElement } from '../../../src/lib/map/live-map';
import { mapLabel, mapWords } from '../../../src/lib/map/message-words';
import { light } from '../../../src/lib/theme/theme';
import detailUrl from '../../../geo/out/detail.json?url';
import labelsUrl from '../../../geo/out/labels.json?url';
import overviewUrl from '../../../geo/out/overview.json?url';
import patternsUrl from '../../../geo/out/patterns.json?url';
import riversUrl from '../../../geo/out/rivers.json?url';
import indexUrl from '../../../data/out/index.json?url';

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
		geometry: { overviewUrl, detailUrl, patternsUrl, riversUrl, labelsUrl },
		words: mapWords(),
		label: mapLabel(),
		picture: () => ({
			scene,
			theme: light,
			overlays: {},
			insets: { top: 0, right: 0, bottom: 0, left: 0 },
			lettering: true
		})
	},
	{
		onopen: nothing,
		onhover: nothing,
		onmoveend: nothing,
		oncamera: nothing,
		onframe: nothing,
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

/** Moves the map again and again: ms until the signs are laid out, and until the map says that it is drawn. */
async function measure(rounds: number): Promise<object[]> {
	const map = container.atlasMap;
	if (!map) throw new Error('there is no map');
	const results: object[] = [];
	for (const { view, zoom } of VIEWS) {
		map.jumpTo({ center: [20, 50], zoom });
		await map.once('idle');
		const [layout, frame]: [number[], number[]] = [[], []];
		for (let round = 0; round < rounds; round += 1) {
			const before = performance.now();
			map.jumpTo({ center: [20 + (round + 1) * STEP, 50] });
			layout.push(performance.now() - before);
			await map.once('idle');
			frame.push(performance.now() - before);
		}
		const shown = map.queryRenderedFeatures({ layers: ['signs-far', 'signs-near'] });
		const own = shown.filter(({ properties }) => ['place', 'cluster'].includes(String(properties['kind'])));
		results.push({ view, layout, frame, signs: new Set(own.map(({ properties }) => properties['id'])).size });
	}
	return results;
}
Object.assign(window, { measure });
