import type { Map as LiveMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import { border, country } from '../atlas/index.fixture';
import { themes } from '../theme/theme';
import { createAdapter } from './adapter';
import type { Adapter } from './adapter';
import { geometrySources, patternSources } from './geometry-sources';
import { ATLAS, LABELS_OF_FIXTURE, scene, TWO_LANDS, WORDS } from './map.fixture';
import { buildStyle } from './style/build-style';

type Call = readonly [method: string, ...values: unknown[]];

/** What a map says of itself that changes, and what it calls when it has drawn a frame. */
interface Drawing {
	land: boolean;
	onrender: (() => void)[];
}

/** A map that writes down what is asked of it and shows the middle of the world. */
function recordingMap(calls: Call[], drawing: Drawing): LiveMap {
	const answers: Record<string, unknown> = {
		isMoving: false,
		getZoom: 1,
		getCenter: { lng: 0, lat: 0 },
		getVerticalFieldOfView: 20,
		getContainer: { clientWidth: 880, clientHeight: 740 },
		getProjection: { type: 'vertical-perspective' },
		project: { x: 440, y: 370 },
		unproject: { lng: 0, lat: 0 },
		hasImage: false
	};
	const map = new Proxy(
		{},
		{
			get: (_, name: string) => {
				return (...values: unknown[]): unknown => {
					if (name === 'getSource') return { setData: () => calls.push(['setData', values[0]]) };
					if (name === 'isSourceLoaded') return drawing.land;
					if (name === 'on' && values[0] === 'render') drawing.onrender.push(values[1] as () => void);
					if (name in answers) return answers[name];
					calls.push([name, ...values]);
					return undefined;
				};
			}
		}
	);
	return map as LiveMap;
}

describe('the adapter', () => {
	let calls: Call[];
	let adapter: Adapter;
	let drawing: Drawing;
	const of = (method: string): Call[] => calls.filter(([name]) => name === method);
	const start = (reducedMotion: boolean): void => {
		calls = [];
		drawing = { land: true, onrender: [] };
		adapter = createAdapter(recordingMap(calls, drawing), buildStyle(scene(), themes.light), {
			atlas: ATLAS,
			labels: LABELS_OF_FIXTURE,
			rivers: [],
			words: WORDS,
			icons: () => new Map(),
			pixelRatio: 1,
			reducedMotion: () => reducedMotion
		});
		adapter.setGeometry(geometrySources(TWO_LANDS), patternSources([]));
		adapter.apply(scene(), themes.light, {});
	};
	beforeEach(() => start(false));

	it('jumps to the first Scene', () => {
		expect(of('jumpTo')).toHaveLength(1);
		expect([...of('flyTo'), ...of('easeTo')]).toEqual([]);
	});

	it('asks nothing of the map for the same Scene', () => {
		calls.length = 0;
		adapter.apply(scene(), themes.light, {});
		expect(calls).toEqual([]);
	});

	it('changes no more feature states than differ', () => {
		calls.length = 0;
		adapter.apply(scene({ borders: [border('AFG-TJK')] }), themes.light, {});
		expect(of('setFeatureState')).toEqual([
			[
				'setFeatureState',
				{ source: 'ground', id: 'border/AFG-TJK' },
				{ look: 'participating', selected: false, lit: true, outlined: false }
			]
		]);
	});

	it('never loads land or lines anew for a Scene', () => {
		calls.length = 0;
		adapter.apply(
			scene({ selected: country('TJK'), statuses: [], tone: 'story', borders: [border('AFG-TJK')] }),
			themes.dark,
			{}
		);
		const loaded = of('setData').map(([, source]) => source);
		expect(loaded).toContain('names');
		expect(loaded.filter((source) => ['ground', 'dots'].includes(String(source)))).toEqual([]);
	});

	it('flies where the camera differs, and jumps when motion is reduced', () => {
		const elsewhere = scene({ camera: { kind: 'view', center: [69, 38.5], zoom: 5 } });
		calls.length = 0;
		adapter.apply(elsewhere, themes.light, {});
		expect(of('flyTo')).toHaveLength(1);
		start(true);
		calls.length = 0;
		adapter.apply(elsewhere, themes.light, {});
		expect([of('flyTo').length, of('jumpTo').length]).toEqual([0, 1]);
	});

	it('shows no names after a far step until the land is there on which they stand', () => {
		const elsewhere = scene({ camera: { kind: 'view', center: [69, 38.5], zoom: 5 } });
		const opacities = (): unknown[] =>
			of('setPaintProperty')
				.filter(([, layer, property]) => layer === 'country-names-far' && property === 'text-opacity')
				.map(([, , , opacity]) => opacity);
		const render = (): void => drawing.onrender.forEach((told) => told());
		start(true);
		drawing.land = false;
		adapter.apply(elsewhere, themes.light, {});
		render();
		expect(opacities()).toEqual([0]);
		drawing.land = true;
		render();
		expect(opacities()).toEqual([0, 1]);
		drawing.land = false;
		render();
		expect(opacities(), 'where the reader moves on, names stay').toEqual([0, 1]);
	});

	it('stays where the reader has gone when a Scene asks for that very view', () => {
		adapter.readerMoved({ center: [69, 38.5], zoom: 5 });
		calls.length = 0;
		adapter.apply(scene({ camera: { kind: 'view', center: [69, 38.5], zoom: 5 } }), themes.light, {});
		expect([...of('flyTo'), ...of('easeTo'), ...of('jumpTo')]).toEqual([]);
	});

	it('marks the country under the pointer and takes the mark away again', () => {
		calls.length = 0;
		adapter.hover('AFG');
		adapter.hover(null);
		const land = of('setFeatureState').filter(([, target]) => JSON.stringify(target).includes('"AFG"'));
		expect(land.map(([, , state]) => state)).toEqual([{ hover: true }, { hover: false }]);
		expect(of('setPaintProperty')).toContainEqual(['setPaintProperty', 'land-hover', 'fill-opacity', 0]);
	});

	it('keeps the picture in its place when the box changes', () => {
		calls.length = 0;
		adapter.resized();
		expect(of('jumpTo')).toHaveLength(1);
	});

	it('asks nothing of a map without a context, and gives all states anew when it is back', () => {
		adapter.pause();
		calls.length = 0;
		adapter.apply(scene({ selected: country('TJK') }), themes.light, {});
		adapter.hover('AFG');
		expect(calls).toEqual([]);
		adapter.resume();
		const states = of('setFeatureState').map(([, target]) => JSON.stringify(target));
		expect(states).toContain('{"source":"ground","id":"AFG"}');
		expect(of('setFeatureState')).toContainEqual([
			'setFeatureState',
			{ source: 'ground', id: 'TJK' },
			{ look: 'participating', selected: true, setOff: false }
		]);
	});
});
