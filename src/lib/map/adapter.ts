import { LEVELS, levelOf } from '../atlas/level-of-detail';
import type { Level } from '../atlas/level-of-detail';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { GeoJSONSource, Map as LiveMap, StyleSpecification } from 'maplibre-gl';
import { viewFrom } from '../atlas/apply-query';
import type { AtlasModel } from '../atlas/atlas';
import type { RiverCourse } from '../atlas/geometry';
import type { MapOverlays } from '../atlas/overlays';
import type { Camera, Scene } from '../atlas/scene';
import type { Theme } from '../theme/colours/theme';
import { featureStates, sameState } from './ground/feature-states';
import type { FeatureState, StatefulSource } from './ground/feature-states';
import type { GeometrySources } from './ground/geometry-sources';
import { changeStyle } from './change-style';
import { screenOf } from '../drawn/plane/screen';
import { routeFeatures } from './ground/routes';
import { groundFeatures, groundId } from './ground/ground';
import { litFeatures } from './ground/lit-features';
import type { LitFeatures, PointedThing } from './ground/lit-features';
import { fillsBox } from './camera/canvas-box';
import { boxZoom, flyTo, jumpTo, liveRadius, liveView, NO_INSETS } from './camera/live-camera';
import type { Insets, MapView } from './camera/live-camera';
import { layPlane, planeFor, planeOf } from './camera/live-plane';
import { laidFeatures } from './ground/laid-features';
import { wideningOf } from './ground/stretches';
import { buildStyle } from './style/build-style';
import type { LayerId } from './style/layer-order';
import { PATTERN_LAYER, patternLayer } from './patterns/pattern-layer';
import { shownPatterns } from './patterns/shown-patterns';
import { EMPTY } from './style/sources';
import type { SourceId } from './style/sources';

export interface AdapterInputs {
	readonly atlas: AtlasModel;
	readonly rivers: readonly RiverCourse[];
	/** Pixels of the screen to one of the page. */
	readonly pixelRatio: number;
	readonly reducedMotion: () => boolean;
	/** What is seen has to stay from now on: the map has another picture to make. */
	readonly onhold: () => void;
	/** Keeps what the map has drawn on the screen until it is let go; see `keepPicture`. */
	readonly keep: (map: LiveMap) => () => void;
	/** Is this the Scene that is wanted, with everything there that stands above its ground? */
	readonly isAwaited: (scene: Scene) => boolean;
}

/** The one thing that changes the live map. It is told whole Scenes and works out the difference itself. */
export interface Adapter {
	/** What is seen stays, if a Scene has another picture, until that one is whole. Costs nothing. */
	hold(scene: Scene, overlays: MapOverlays): void;
	/** Keeps the picture that is held apart from what the map draws from now on. Costs a frame. */
	keep(): void;
	/** Shows a Scene as soon as its picture is whole: until then the one before is held. */
	apply(scene: Scene, theme: Theme, overlays: MapOverlays, insets?: Insets): void;
	/** Land and lines of one level of detail: shown where the globe is as large as they are for. */
	setGeometry(level: Level, geometry: GeometrySources): void;
	/** Marks the country under the pointer; `null` marks none. */
	hover(country: string | null): void;
	/** Lights what is pointed at beside the map: lands and lines. */
	point(things: readonly PointedThing[]): void;
	/** Goes back to the camera of the present Scene. */
	recentre(): void;
	/** The box has changed: the picture keeps its place in it. */
	resized(): void;
	/** The map can draw nothing until `resume`; what is applied meanwhile waits. */
	pause(): void;
	/** The map draws again, without feature states: they are given anew. */
	resume(): void;
	/** The reader has moved the map to this view; a Scene that asks for the same moves nothing. */
	readerMoved(view: MapView): void;
	/** Is an earlier picture seen, because the next is not whole yet? */
	isHolding(): boolean;
	/** Is that so, and does the map look elsewhere already, where nothing that is seen can be pressed? */
	isElsewhere(): boolean;
	/** The Scene that the map has now, seen or not; `null` before the first. */
	scene(): Scene | null;
}

/** The lowest layer that the patterns must not cover. */
const ABOVE_PATTERNS: LayerId = 'course-river';

/** Borders get their widths anew when the globe has grown or shrunk by this many zoom levels. */
const WIDTHS_ZOOM_STEP = 1 / 8;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Makes the adapter of a map whose style is `initialStyle` and has just loaded. */
export function createAdapter(
	map: LiveMap,
	initialStyle: StyleSpecification,
	inputs: AdapterInputs
): Adapter {
	const { atlas, rivers } = inputs;
	let style = initialStyle;
	const levels = new Map<Level, GeometrySources>();
	/** The level that lies on the map, and its lines. */
	let laid: Level = 'overview';
	let geometry: GeometrySources | null = null;
	let shown: { scene: Scene; theme: Theme; overlays: MapOverlays; insets: Insets } | null = null;
	const patterns = patternLayer();
	let hovered: string | null = null;
	let pointed: readonly PointedThing[] = [];
	/** Features that are lit because something points at them, by source and id. */
	let lit: LitFeatures = new Map();
	let readersView: MapView | null = null;
	/** Has the reader left the Scene's camera? Then a new box keeps what the reader sees. */
	let free = false;
	/** Between `pause` and `resume`: the map has no style. */
	let paused = false;
	let waiting: Parameters<Adapter['apply']> | null = null;
	const states = new Map<StatefulSource, Map<string, FeatureState>>();
	const setBefore = new Map<SourceId, string>();
	/** How much wider stretches of borders are drawn; those that are not listed, not at all. */
	const widenings = new Map<string, number>();

	/** Lets go of the picture that is held until the next one is whole. */
	let letGo: (() => void) | null = null;
	let isHolding = false;
	let looksElsewhere = false;

	function setData(id: SourceId, data: FeatureCollection): void {
		const plane = planeOf(map);
		map.getSource<GeoJSONSource>(id)?.setData(plane ? laidFeatures(plane, data) : data);
	}

	/** Sets a small source anew, but only if it differs. */
	function setSmall(id: SourceId, data: FeatureCollection): void {
		const text = JSON.stringify(data);
		if (setBefore.get(id) === text) return;
		setBefore.set(id, text);
		setData(id, data);
	}

	function applyStyle(scene: Scene, theme: Theme): void {
		const options = {
			hovering: lit.size > 0,
			boxZoom: boxZoom(map.getContainer()),
			pixelRatio: inputs.pixelRatio
		};
		const next = buildStyle(scene, theme, options);
		changeStyle(map, style, next);
		style = next;
	}

	/** Lays the patterns over their land. */
	function showPatterns(): void {
		if (!geometry || !shown || paused) return;
		patterns.show({
			...shownPatterns(shown.scene, shown.theme, atlas, geometry),
			boxZoom: boxZoom(map.getContainer()),
			plane: planeOf(map)
		});
	}

	function setGround(): void {
		if (!geometry) return;
		setData('ground', groundFeatures(geometry, rivers));
	}

	/** Takes the lines that the globe is large enough for now, or those that are there: are they others? */
	function chooseLevel(): boolean {
		const fitting = levelOf(liveRadius(map));
		const [first = fitting] = levels.keys();
		const level = geometry || levels.has(fitting) ? fitting : first;
		const lines = levels.get(level);
		if (!lines || lines === geometry) return false;
		[laid, geometry] = [level, lines];
		return true;
	}

	/** Lays the lines that are chosen, with the looks that they have in the present Scene. */
	function dressGround(): void {
		setGround();
		if (!shown) return;
		applyStates(shown.scene);
		showPatterns();
		applyWidths();
	}

	function applyStates(scene: Scene): void {
		if (!geometry) return;
		for (const [source, next] of Object.entries(featureStates(scene, atlas, geometry))) {
			const key = source as StatefulSource;
			const before = states.get(key) ?? new Map<string, FeatureState>();
			for (const [id, state] of next) {
				if (!sameState(before.get(id), state)) map.setFeatureState({ source: key, id }, state);
			}
			states.set(key, new Map(next));
		}
	}

	/** Gives the borders the widths that keep them to be seen as wide where the globe turns away. */
	function applyWidths(): void {
		if (!shown || paused) return;
		const screen = screenOf(liveView(map), shown.scene.projection);
		for (const { id, course } of geometry?.borderFeatures ?? []) {
			const widening = course ? wideningOf(course, screen) : 1;
			if ((widenings.get(id) ?? 1) === widening) continue;
			widenings.set(id, widening);
			map.setFeatureState({ source: 'ground', id: groundId('border', id) }, { widening });
		}
	}

	/** Gives the feature state to what the pointer or the text points at, and takes it from the rest. */
	function applyHover(): void {
		if (!geometry || paused) return;
		const next = litFeatures(hovered, pointed, geometry);
		for (const [key, feature] of lit) if (!next.has(key)) map.setFeatureState(feature, { hover: false });
		for (const [key, feature] of next) if (!lit.has(key)) map.setFeatureState(feature, { hover: true });
		lit = next;
		if (shown) applyStyle(shown.scene, shown.theme);
	}

	function corridorFeatures(corridor: MultiPolygon | undefined): FeatureCollection {
		if (!corridor) return EMPTY;
		return {
			type: 'FeatureCollection',
			features: [{ type: 'Feature', properties: { id: 'corridor' }, geometry: corridor }]
		};
	}

	/** The camera of a Scene, or what the reader has left it for: the address follows a moment later. */
	function leftBy(before: Scene, { camera }: Scene): Camera {
		const isLeft = free && camera.kind !== 'view' && same(before.camera, camera);
		return isLeft && readersView ? viewFrom(camera, readersView) : camera;
	}

	/** Is this the view that the reader has moved the map to? */
	const isReadersView = ({ camera }: Scene): boolean =>
		camera.kind === 'view' && same(readersView, viewOf(camera));

	function hold(scene: Scene, overlays: MapOverlays): void {
		if (!shown || !geometry || paused || isHolding) return;
		const before = isReadersView(scene) ? { ...shown.scene, camera: scene.camera } : shown.scene;
		if (same(before, scene) && same(shown.overlays, overlays)) return;
		isHolding = true;
		looksElsewhere = false;
		inputs.onhold();
	}

	function keep(): void {
		if (isHolding) letGo ??= inputs.keep(map);
	}

	/** Has the map drawn all that it was asked for, in the box that it has now? */
	const isWhole = (): boolean => map.loaded() && fillsBox(map);

	map.addLayer(patterns, ABOVE_PATTERNS);
	let widthsStep = NaN;
	map.on('move', () => {
		const step = Math.round(Math.log2(liveRadius(map)) / WIDTHS_ZOOM_STEP);
		if (step === widthsStep) return;
		widthsStep = step;
		applyWidths();
	});
	map.on('moveend', applyWidths);
	// Only to finer lines: what is seen stays where the reader goes out and in again.
	map.on('move', () => {
		if (LEVELS.indexOf(levelOf(liveRadius(map))) > LEVELS.indexOf(laid) && chooseLevel()) dressGround();
	});
	map.on('render', () => {
		if (!isHolding || !shown || !inputs.isAwaited(shown.scene) || !isWhole()) return;
		letGo?.();
		letGo = null;
		isHolding = false;
	});

	return {
		hold,
		keep,
		apply(scene, theme, overlays, insets = NO_INSETS) {
			if (paused) {
				waiting = [scene, theme, overlays, insets];
				return;
			}
			const before = shown;
			if (before?.scene === scene && same(before, { scene, theme, overlays, insets })) {
				map.triggerRepaint();
				return;
			}
			hold(scene, overlays);
			keep();
			const left = before ? leftBy(before.scene, scene) : scene.camera;
			const plane = planeFor(left, scene.projection);
			const isLaid = !same(plane, planeOf(map));
			if (isLaid) {
				layPlane(map, plane);
				setBefore.clear();
			}
			shown = { scene, theme, overlays, insets };
			applyStyle(scene, theme);
			const isSameCamera = before && same(before.scene.camera, scene.camera) && same(before.insets, insets);
			if (before === null || isLaid) {
				looksElsewhere = true;
				jumpTo(map, left, insets);
			} else if (!isReadersView(scene) && !isSameCamera) {
				looksElsewhere = true;
				free = false;
				readersView = null;
				jumpTo(map, scene.camera, insets);
			}
			const isOtherLevel = chooseLevel();
			if (isLaid || isOtherLevel) setGround();
			applyStates(scene);
			showPatterns();
			setSmall('routes', routeFeatures(scene.routes));
			setSmall('corridor', corridorFeatures(overlays.corridor));
			applyWidths();
			map.triggerRepaint();
		},
		setGeometry(level, next) {
			levels.set(level, next);
			if (chooseLevel()) dressGround();
		},
		hover(country) {
			if (country === hovered || !geometry || paused) return;
			hovered = country;
			applyHover();
		},
		point(things) {
			if (same(things, pointed)) return;
			pointed = things;
			applyHover();
		},
		recentre() {
			if (!shown || paused) return;
			free = false;
			readersView = null;
			(inputs.reducedMotion() ? jumpTo : flyTo)(map, shown.scene.camera, shown.insets);
		},
		resized() {
			if (!shown || paused) return;
			const { scene, theme, insets } = shown;
			applyStyle(scene, theme);
			showPatterns();
			jumpTo(map, leftBy(scene, scene), insets);
			applyWidths();
		},
		pause() {
			paused = true;
		},
		resume() {
			paused = false;
			hovered = null;
			lit = new Map();
			states.clear();
			widenings.clear();
			if (!map.getLayer(PATTERN_LAYER)) map.addLayer(patterns, ABOVE_PATTERNS);
			if (shown) {
				applyStyle(shown.scene, shown.theme);
				applyStates(shown.scene);
				showPatterns();
			}
			if (waiting) {
				const [scene, theme, overlays, insets] = waiting;
				waiting = null;
				this.apply(scene, theme, overlays, insets);
			}
		},
		isHolding: () => isHolding,
		isElsewhere: () => isHolding && looksElsewhere,
		scene: () => shown?.scene ?? null,
		readerMoved(view) {
			free = true;
			readersView = view;
		}
	};
}

const viewOf = ({ center, zoom }: MapView): MapView => ({ center, zoom });
