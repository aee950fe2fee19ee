import type * as MapLibre from 'maplibre-gl';
import type { Map as LiveMap } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { AtlasModel } from '../atlas/atlas';
import { figureScale, resolveCamera, VIEW_LATITUDE_LIMIT } from '../atlas/camera';
import { LEVELS, levelOf } from '../atlas/level-of-detail';
import type { Level } from '../atlas/level-of-detail';
import type { AtlasTopology } from '../atlas/geometry';
import type { MapOverlays } from '../atlas/overlays';
import type { Scene } from '../atlas/scene';
import type { LonLat } from '../atlas/types';
import type { Theme } from '../theme/colours/theme';
import { createAdapter } from './adapter';
import type { Adapter } from './adapter';
import { afterPaint } from './after-paint';
import type { PointedThing } from './ground/lit-features';
import { watchContext } from './context';
import { geometrySources } from './ground/geometry-sources';
import { boxZoom, liveRadius, reachable, reachableZoom, ZOOM_RANGE } from './camera/live-camera';
import { fillsBox } from './camera/canvas-box';
import { keepPicture } from './camera/held-picture';
import { degreesOf } from './camera/live-plane';
import type { Insets } from './camera/live-camera';
import { loadRivers, loadTopology } from './ground/load-geometry';
import type { GeometryUrls } from './ground/load-geometry';
import type { LetteringTargets } from './pointer/picks';
import { watchReader } from './pointer/reader';
import type { ReaderCallbacks } from './pointer/reader';
import { buildStyle } from './style/build-style';

/** Why there is no live map: the figure stays, and the page says so. */
export type MapFailure = 'library' | 'webgl' | 'geometry' | 'worker' | 'context-lost';

/** What the map shows now; the owner keeps it, the map only reads it. */
export interface MapPicture {
	readonly scene: Scene;
	readonly theme: Theme;
	readonly overlays: MapOverlays;
	readonly insets: Insets;
	/** Are the names and signs there that stand above it? */
	readonly isPlaced: boolean;
}

export interface MapCallbacks extends ReaderCallbacks {
	/** The first complete frame is on the screen. */
	onready(): void;
	/** What is seen stays as it is until the next `onframe`. */
	onhold(): void;
	onfail(reason: MapFailure): void;
}

export interface LiveMapHandle {
	/** Shows what `picture` gives now. */
	update(): void;
	/** Zooms by whole steps; negative goes out. `to` becomes the middle of the map. */
	zoomBy(steps: number, to?: LonLat): void;
	recentre(): void;
	/** Lights what the reader points at in the text; nothing for `[]`. */
	point(things: readonly PointedThing[]): void;
	remove(): void;
}

/** The element of a live map, with the map itself for tests that ask the real map. */
export interface MapElement extends HTMLElement {
	atlasMap?: LiveMap;
}

export interface LiveMapInputs {
	readonly atlas: AtlasModel;
	readonly geometry: GeometryUrls;
	/** What stands above the canvas. */
	readonly lettering: LetteringTargets;
	/** Name of the map's canvas for assistive technology. */
	readonly label: string;
	picture(): MapPicture;
}

/** Zoom by button takes this long in ms. */
const ZOOM_DURATION = 240;

const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The map library with its style sheet: half a megabyte that no page waits for. */
async function loadLibrary(): Promise<typeof MapLibre> {
	const [library] = await Promise.all([import('maplibre-gl'), import('maplibre-gl/dist/maplibre-gl.css')]);
	library.setWorkerUrl(workerUrl);
	return library;
}

class MapFailureError extends Error {
	constructor(
		readonly reason: MapFailure,
		cause: unknown
	) {
		super(cause instanceof Error ? cause.message : String(cause), { cause });
	}
}

const failingAs = async <Value>(reason: MapFailure, promise: Promise<Value>): Promise<Value> => {
	try {
		return await promise;
	} catch (cause) {
		throw new MapFailureError(reason, cause);
	}
};

/**
 * Starts the live map in an element. Everything arrives later through the callbacks; whatever goes
 * wrong ends in one `onfail`. The handle works at once: what it is asked before the map is there, the
 * first frame shows.
 */
export function startLiveMap(
	container: MapElement,
	inputs: LiveMapInputs,
	callbacks: MapCallbacks
): LiveMapHandle {
	const abort = new AbortController();
	const { signal } = abort;
	let map: LiveMap | null = null;
	let adapter: Adapter | null = null;
	let ended = false;
	/** Lines that were asked for, and those of them that have arrived or never will. */
	const askedFor = new Map<Level, Promise<void>>();
	const settled = new Set<Level>();

	const end = (): void => {
		if (ended) return;
		ended = true;
		abort.abort();
		boxes.disconnect();
		changes.end();
		delete container.atlasMap;
		map?.remove();
		map = null;
		adapter = null;
	};
	const fail = (reason: MapFailure, cause: unknown): void => {
		if (ended) return;
		end();
		console.warn(`The live map is not available (${reason}).`, cause);
		callbacks.onfail(reason);
	};
	const apply = (): void => {
		const { scene, theme, overlays, insets } = inputs.picture();
		const level = levelFor(scene);
		if (adapter?.scene() && !settled.has(level)) void loadLevel(level).then(update);
		else adapter?.apply(scene, theme, overlays, insets);
	};
	const changes = afterPaint([
		() => {
			void loadLevel(levelFor(inputs.picture().scene));
			adapter?.keep();
		},
		() => {
			if (map && !fillsBox(map)) map.resize();
		},
		apply
	]);
	const update = (): void => {
		if (!adapter) return;
		const { scene, overlays } = inputs.picture();
		adapter.hold(scene, overlays);
		changes.begin();
	};
	// MapLibre would draw a picture that is held anew in the box of the next one.
	const boxes = new ResizeObserver(() => {
		if (!map || fillsBox(map)) return;
		if (adapter?.isHolding()) changes.begin();
		else map.resize().redraw();
	});
	const levelFor = (scene: Scene): Level => levelOf(sceneRadius(scene, container));

	/** Brings further lines, once. Those that are there are whole, so where others cannot be fetched the map goes on without. */
	function loadLevel(level: Level): Promise<void> {
		const loading = askedFor.get(level) ?? settle(level, loadTopology(inputs.geometry.levels[level], signal));
		askedFor.set(level, loading);
		return loading;
	}

	async function settle(level: Level, lines: Promise<AtlasTopology>): Promise<void> {
		try {
			adapter?.setGeometry(level, geometrySources(await lines));
		} catch (cause) {
			if (!ended) console.warn(cause);
		}
		settled.add(level);
		// What is held until the lines are there is let go in a frame.
		map?.triggerRepaint();
	}

	async function start(): Promise<void> {
		// The first frame has the same lines as the figure that it takes over from.
		const level = levelFor(inputs.picture().scene);
		const [library, first, rivers] = await Promise.all([
			failingAs('library', loadLibrary()),
			failingAs('geometry', loadTopology(inputs.geometry.levels[level], signal)),
			failingAs('geometry', loadRivers(inputs.geometry.riversUrl, signal))
		]);
		if (ended) return;
		const { scene, theme } = inputs.picture();
		const pixelRatio = devicePixelRatio;
		const style = buildStyle(scene, theme, { boxZoom: boxZoom(container), pixelRatio });
		let live: LiveMap;
		try {
			live = new library.Map({
				container,
				style,
				minZoom: reachableZoom(-Infinity, VIEW_LATITUDE_LIMIT, false),
				maxZoom: ZOOM_RANGE.max,
				// MapLibre's own constraint makes the flat world fill the height, which the figure does not.
				transformConstrain(center, zoom) {
					const reached = reachable(map, center, zoom);
					return { center: new library.LngLat(...reached.center), zoom: reached.zoom };
				},
				maxPitch: 0,
				dragRotate: false,
				touchPitch: false,
				// A press opens a page, so the first of two must not also zoom.
				doubleClickZoom: false,
				attributionControl: false,
				trackResize: false,
				// No layer has symbols, whose fading would ask for frames.
				fadeDuration: 0,
				locale: { 'Map.Title': inputs.label },
				validateStyle: false
			});
		} catch (cause) {
			throw new MapFailureError('webgl', cause);
		}
		map = live;
		container.atlasMap = live;
		live.touchZoomRotate.disableRotation();
		live.keyboard.disableRotation();
		let ready = false;
		live.on('error', ({ error }) => {
			if (ready) console.warn(error);
			else fail('worker', error);
		});
		watchContext(live, {
			onpause: () => adapter?.pause(),
			onresume: () => adapter?.resume(),
			onlost: (cause) => fail('context-lost', cause)
		});

		await live.once('style.load');
		adapter = createAdapter(live, style, {
			atlas: inputs.atlas,
			rivers,
			pixelRatio,
			reducedMotion,
			onhold: callbacks.onhold,
			keep: keepPicture,
			isAwaited(scene) {
				const picture = inputs.picture();
				// A new box may need other lines than its Scene did.
				const needed = levelOf(liveRadius(live));
				void loadLevel(needed);
				return picture.isPlaced && picture.scene === scene && settled.has(needed);
			}
		});
		// The Scene first: it says on which plane the ground lies.
		apply();
		adapter.setGeometry(level, geometrySources(first));
		settled.add(level);
		askedFor.set(level, Promise.resolve());
		boxes.observe(container);
		watchReader(live, adapter, inputs.atlas, inputs.lettering, callbacks);
		await live.once('idle');
		if (ended) return;
		ready = true;
		callbacks.onready();

		/** Only finer lines than the map began with are worth their bytes to a reader who moves it. */
		const fetchFiner = (): void => {
			const needed = levelOf(liveRadius(live));
			if (LEVELS.indexOf(needed) > LEVELS.indexOf(level)) void loadLevel(needed);
		};
		live.on('move', fetchFiner);
		fetchFiner();
	}

	start().catch((cause: unknown) => {
		fail(cause instanceof MapFailureError ? cause.reason : 'library', cause);
	});

	return {
		update,
		zoomBy(steps, to) {
			const duration = reducedMotion() ? 0 : ZOOM_DURATION;
			map?.easeTo(
				{
					zoom: map.getZoom() + steps,
					duration,
					essential: true,
					...(to && { center: [...degreesOf(map, to)] })
				},
				{ byReader: true }
			);
		},
		recentre: () => adapter?.recentre(),
		point: (things) => adapter?.point(things),
		remove: end
	};
}

/** Radius in px of the globe that a Scene asks for. */
function sceneRadius(scene: Scene, { clientWidth, clientHeight }: HTMLElement): number {
	const scale = figureScale(clientWidth, clientHeight);
	return resolveCamera(scene.camera, scale, scene.projection).radius * scale;
}
