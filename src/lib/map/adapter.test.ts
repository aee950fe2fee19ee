import type { FeatureCollection } from 'geojson';
import type { Map as LiveMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import { ATLAS, TOPOLOGY } from '$data/fixtures/small.fixture';
import type { AtlasTopology } from '../atlas/geometry';
import { border, country } from '../atlas/ids.fixture';
import { themes } from '../theme/colours/theme';
import { createAdapter } from './adapter';
import type { Adapter } from './adapter';
import { geometrySources } from './ground/geometry-sources';
import { scene } from './map.fixture';
import { buildStyle } from './style/build-style';
import { SOURCE_IDS } from './style/sources';

type Call = readonly [method: string, ...values: unknown[]];

/** A map that writes down what is asked of it and shows the middle of the world at a zoom. */
function recordingMap(calls: Call[], loaded: () => boolean, zoom: () => number): LiveMap {
	const answers: Record<string, unknown> = {
		getCanvas: { clientWidth: 880, clientHeight: 740 },
		getCenter: { lng: 0, lat: 0 },
		getVerticalFieldOfView: 20,
		getContainer: { clientWidth: 880, clientHeight: 740 },
		getPadding: { top: 0, right: 0, bottom: 0, left: 0 }
	};
	const map = new Proxy(
		{},
		{
			get: (_, name: string) => {
				return (...values: unknown[]): unknown => {
					if (name === 'getSource')
						return { setData: (data: unknown) => calls.push(['setData', values[0], data]) };
					if (name === 'loaded') return loaded();
					if (name === 'getZoom') return zoom();
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
	/** Has the map its ground? */
	let loaded: boolean;
	/** Are the names and signs of the last Scene there? */
	let placed: boolean;
	let zoom: number;
	let drawFrame: () => void;
	let zoomTo: (zoom: number) => void;
	const of = (method: string): Call[] => calls.filter(([name]) => name === method);
	const start = (reducedMotion: boolean, overview = TOPOLOGY): void => {
		calls = [];
		loaded = true;
		placed = true;
		zoom = 1;
		adapter = createAdapter(
			recordingMap(
				calls,
				() => loaded,
				() => zoom
			),
			buildStyle(scene(), themes.light),
			{
				atlas: ATLAS,
				rivers: [],
				pixelRatio: 1,
				reducedMotion: () => reducedMotion,
				onhold: () => calls.push(['hold']),
				keep() {
					calls.push(['keep']);
					return () => calls.push(['let go']);
				},
				isAwaited: () => placed
			}
		);
		const listeners = (event: string): (() => void)[] =>
			of('on').flatMap(([, heard, listener]) =>
				heard === event && typeof listener === 'function' ? [listener as () => void] : []
			);
		const [hearFrames, hearMoves, hearEnds] = [listeners('render'), listeners('move'), listeners('moveend')];
		drawFrame = () => hearFrames.forEach((listener) => listener());
		zoomTo = (next) => {
			zoom = next;
			for (const listener of [...hearMoves, ...hearEnds]) listener();
		};
		adapter.setGeometry('overview', geometrySources(overview));
		adapter.apply(scene(), themes.light, {});
	};
	beforeEach(() => start(false));

	it('jumps to the first Scene', () => {
		expect(of('jumpTo')).toHaveLength(1);
		expect([...of('flyTo'), ...of('easeTo')]).toEqual([]);
	});

	it('asks for no more than a frame for the same Scene', () => {
		calls.length = 0;
		adapter.apply(scene(), themes.light, {});
		expect(calls).toEqual([['triggerRepaint']]);
	});

	it('holds the picture of the Scene before until ground and names of the next are there', () => {
		const next = scene({ selected: country('TJK') });
		[loaded, placed] = [false, false];
		calls.length = 0;
		adapter.apply(next, themes.light, {});
		expect(calls.slice(0, 2)).toEqual([['hold'], ['keep']]);
		drawFrame();
		[loaded, placed] = [true, false];
		drawFrame();
		[loaded, placed] = [false, true];
		drawFrame();
		expect([of('let go').length, adapter.isHolding()]).toEqual([0, true]);
		[loaded, placed] = [true, true];
		drawFrame();
		drawFrame();
		expect([of('let go').length, adapter.isHolding()]).toEqual([1, false]);
	});

	it('keeps a picture that is held once, before anything of the next is drawn', () => {
		const next = scene({ selected: country('TJK') });
		calls.length = 0;
		adapter.hold(next, {});
		expect(calls).toEqual([['hold']]);
		adapter.keep();
		adapter.apply(next, themes.light, {});
		expect(of('keep')).toHaveLength(1);
	});

	it('lets go of what it held for a Scene that was asked for no longer', () => {
		adapter.hold(scene({ selected: country('TJK') }), {});
		adapter.apply(scene(), themes.light, {});
		drawFrame();
		expect(adapter.isHolding()).toBe(false);
	});

	it('lets what is held be pressed while the map stays, and not when it looks elsewhere already', () => {
		[loaded, placed] = [false, false];
		adapter.apply(scene({ selected: country('TJK') }), themes.light, {});
		expect([adapter.isHolding(), adapter.isElsewhere()]).toEqual([true, false]);
		adapter.apply(scene({ camera: { kind: 'view', center: [69, 38.5], zoom: 5 } }), themes.light, {});
		expect(adapter.isElsewhere()).toBe(true);
		[loaded, placed] = [true, true];
		drawFrame();
		expect(adapter.isElsewhere()).toBe(false);
	});

	it('holds the first of several pictures until the last is whole', () => {
		loaded = false;
		calls.length = 0;
		adapter.apply(scene({ selected: country('TJK') }), themes.light, {});
		adapter.apply(scene({ selected: country('AFG') }), themes.light, {});
		expect([of('hold').length, of('let go').length]).toEqual([1, 0]);
	});

	it('holds no picture for another theme, nor where only the reader has moved the map', () => {
		calls.length = 0;
		adapter.apply(scene(), themes.dark, {});
		adapter.readerMoved({ center: [69, 38.5], zoom: 5 });
		adapter.apply(scene({ camera: { kind: 'view', center: [69, 38.5], zoom: 5 } }), themes.dark, {});
		expect(of('hold')).toEqual([]);
	});

	it('changes no more feature states than differ', () => {
		calls.length = 0;
		adapter.apply(scene({ borders: [border('AFG-TJK')] }), themes.light, {});
		// The line is so long that it lies in two pieces.
		expect(of('setFeatureState')).toEqual(
			['border/AFG-TJK', 'border/AFG-TJK/1'].map((id) => [
				'setFeatureState',
				{ source: 'ground', id },
				{ look: 'first', selected: false, lit: true, outlined: false }
			])
		);
	});

	it('never loads land or lines anew for a Scene', () => {
		calls.length = 0;
		adapter.apply(
			scene({ selected: country('TJK'), statuses: [], tone: 'story', borders: [border('AFG-TJK')] }),
			themes.dark,
			{}
		);
		expect(of('setData')).toEqual([]);
	});

	describe('with lines of every level of detail', () => {
		/** Ids of the lands that lie on the map now. */
		const laid = (): unknown[] => {
			const last = of('setData').findLast(([, id]) => id === 'ground')?.[2] as FeatureCollection;
			return last.features.filter(({ properties }) => properties?.['kind'] === 'land').map(({ id }) => id);
		};
		const { countries } = TOPOLOGY.objects;
		const only = (id: string): AtlasTopology => ({
			...TOPOLOGY,
			objects: {
				...TOPOLOGY.objects,
				countries: { ...countries, geometries: countries.geometries.filter((land) => land.id === id) }
			}
		});
		beforeEach(() => {
			adapter.setGeometry('region', geometrySources(only('TJK')));
			adapter.setGeometry('detail', geometrySources(only('AFG')));
		});
		const near = scene({ camera: { kind: 'view', center: [69, 38.5], zoom: 6 } });

		it('lays those that fit the globe of a Scene, and the far ones again for the next', () => {
			expect(laid().length).toBeGreaterThan(1);
			zoom = 6;
			adapter.apply(near, themes.light, {});
			expect(laid()).toEqual(['AFG']);
			zoom = 1;
			adapter.apply(scene(), themes.light, {});
			expect(laid().length).toBeGreaterThan(1);
		});

		it('lays finer ones as soon as the reader has come so near, and keeps them on the way out', () => {
			zoomTo(3.5);
			expect(laid()).toEqual(['TJK']);
			zoomTo(4.5);
			expect(laid()).toEqual(['AFG']);
			zoomTo(1);
			expect(laid()).toEqual(['AFG']);
		});

		it('gives land that only the finer level has its look', () => {
			start(false, only('AFG'));
			calls.length = 0;
			adapter.setGeometry('detail', geometrySources(TOPOLOGY));
			expect(of('setFeatureState')).toEqual([]);
			zoomTo(4.5);
			const states = of('setFeatureState').map(([, target]) => JSON.stringify(target));
			expect(states).toContain('{"source":"ground","id":"TJK"}');
		});
	});

	it('jumps to the camera of the next Scene behind the picture that is held', () => {
		calls.length = 0;
		adapter.apply(scene({ camera: { kind: 'view', center: [69, 38.5], zoom: 5 } }), themes.light, {});
		expect(calls.map(([name]) => name).filter((name) => name === 'hold' || /To$/.test(name))).toEqual([
			'hold',
			'jumpTo'
		]);
	});

	it('flies back to the camera of its Scene, and jumps when motion is reduced', () => {
		calls.length = 0;
		adapter.recentre();
		expect([...of('flyTo'), ...of('easeTo')]).toHaveLength(1);
		start(true);
		calls.length = 0;
		adapter.recentre();
		expect([of('flyTo').length, of('easeTo').length, of('jumpTo').length]).toEqual([0, 0, 1]);
	});

	it('stays where the reader has gone when a Scene asks for that very view', () => {
		adapter.readerMoved({ center: [69, 38.5], zoom: 5 });
		calls.length = 0;
		adapter.apply(scene({ camera: { kind: 'view', center: [69, 38.5], zoom: 5 } }), themes.light, {});
		expect([...of('flyTo'), ...of('easeTo'), ...of('jumpTo')]).toEqual([]);
	});

	it('lays every source onto the plane of the flat map and jumps there, with the last picture held', () => {
		const [ground] = of('setData').filter(([, id]) => id === 'ground');
		calls.length = 0;
		adapter.apply(scene({ projection: 'flat' }), themes.light, {});
		expect(of('setProjection')).toEqual([['setProjection', { type: 'mercator' }]]);
		expect(of('setData')).toHaveLength(SOURCE_IDS.length);
		expect(of('setData')).not.toContainEqual(ground);
		expect([of('jumpTo').length, of('flyTo').length]).toEqual([1, 0]);
		expect(adapter.isHolding()).toBe(true);
		drawFrame();
		expect([of('let go').length, adapter.isHolding()]).toEqual([1, false]);
		adapter.apply(scene(), themes.light, {});
		expect(of('setData')).toContainEqual(ground);
	});

	it('keeps a flat map that the reader has moved where it is when it becomes a globe', () => {
		const camera = { kind: 'place', center: [20, 50], zoom: 4 } as const;
		adapter.apply(scene({ camera, projection: 'flat' }), themes.light, {});
		adapter.readerMoved({ center: [69, 38.5], zoom: 5 });
		calls.length = 0;
		adapter.apply(scene({ camera }), themes.light, {});
		expect(of('jumpTo')).toEqual([
			[
				'jumpTo',
				expect.objectContaining({ center: [69, 38.5], zoom: expect.closeTo(5, 9) }),
				expect.anything()
			]
		]);
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
			{ look: 'first', selected: true, setOff: false }
		]);
	});
});
