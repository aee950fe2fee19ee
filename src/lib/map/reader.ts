import type { Map as LiveMap, MapMouseEvent } from 'maplibre-gl';
import type { AtlasModel } from '../atlas/atlas';
import type { ScaleBar } from '../atlas/scale';
import type { Adapter } from './adapter';
import { limbOf } from './limb';
import type { Limb } from './limb';
import { presentView } from './live-camera';
import type { MapView } from './live-camera';
import { pick } from './picks';
import { liveScaleBar } from './scale';
import { EMPTY_TARGET, sameTarget } from './targets';
import type { MapTarget } from './targets';

/** What a drawn frame says to the parts around the canvas. `limb` is `null` on the flat map. */
export interface MapFrame {
	readonly limb: Limb | null;
	/** `null` where the map has no one scale. */
	readonly scale: ScaleBar | null;
}

/** Where the camera is: under way, at the Scene's own place, or where the reader left it. */
export type CameraState = 'moving' | 'scene' | 'reader';

/** What the reader does, told to the owner of the map. */
export interface ReaderCallbacks {
	onopen(target: MapTarget): void;
	/** At once when the pointer enters something else, and as it moves; `empty` when it leaves. */
	onhover(target: MapTarget, point: { readonly x: number; readonly y: number }): void;
	/** The reader has moved the map; rounded as the URL rounds. */
	onmoveend(view: MapView): void;
	oncamera(state: CameraState): void;
	onframe(frame: MapFrame): void;
}

/** Turns what the reader does on the canvas into targets and views. */
export function watchReader(
	map: LiveMap,
	adapter: Adapter,
	atlas: AtlasModel,
	isFlat: () => boolean,
	callbacks: ReaderCallbacks
): void {
	const coarse = (): boolean => matchMedia('(pointer: coarse)').matches;
	const canvas = map.getCanvas();
	map.on('click', ({ point }) => callbacks.onopen(pick(map, atlas, point, coarse())));

	let hovered: MapTarget = EMPTY_TARGET;
	const hover = (target: MapTarget, point: { x: number; y: number }): void => {
		if (sameTarget(target, hovered) && target.kind === 'empty') return;
		hovered = target;
		canvas.classList.toggle('opens', target.kind !== 'empty');
		adapter.hover(target.kind === 'country' || target.kind === 'area' ? target.id : null);
		callbacks.onhover(target, { x: point.x, y: point.y });
	};
	let pointer: MapMouseEvent | null = null;
	map.on('mousemove', (event) => {
		const scheduled = pointer !== null;
		pointer = event;
		if (scheduled) return;
		requestAnimationFrame(() => {
			const last = pointer;
			pointer = null;
			if (!last || map.isMoving()) return;
			hover(pick(map, atlas, last.point, false), last.point);
		});
	});
	const leave = (): void => {
		pointer = null;
		hover(EMPTY_TARGET, { x: 0, y: 0 });
	};
	map.on('mouseout', leave);
	map.on('movestart', leave);

	let byReader = false;
	map.on('movestart', (event) => {
		byReader = 'byReader' in event || Boolean(event.originalEvent);
	});
	map.on('movestart', () => callbacks.oncamera('moving'));
	map.on('moveend', () => {
		const view = byReader ? presentView(map) : null;
		byReader = false;
		if (view) {
			adapter.readerMoved(view);
			callbacks.onmoveend(view);
		}
		if (!adapter.atSceneCamera()) return callbacks.oncamera('reader');
		// It is there once the land is drawn: until then the names of the figure would stand on open sea.
		void map.once('idle', () => {
			if (!map.isMoving() && adapter.atSceneCamera()) callbacks.oncamera('scene');
		});
	});
	map.on('resize', () => adapter.resized());
	map.on('render', () => {
		callbacks.onframe({
			limb: isFlat() ? null : limbOf(map),
			scale: liveScaleBar(map)
		});
	});
}
