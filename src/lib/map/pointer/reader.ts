import type { Map as LiveMap, Point } from 'maplibre-gl';
import type { AtlasModel } from '../../atlas/atlas';
import type { FigureView } from '../../atlas/perspective';
import type { Projection, Scene } from '../../atlas/scene';
import type { Adapter } from '../adapter';
import { limbOf } from '../camera/limb';
import type { Limb } from '../camera/limb';
import { liveView, presentView, turnBack } from '../camera/live-camera';
import type { MapView } from '../camera/live-camera';
import { planeOf } from '../camera/live-plane';
import { pick } from './picks';
import type { LetteringTargets } from './picks';
import { EMPTY_TARGET, sameTarget } from './targets';
import type { MapTarget } from './targets';

/** What a drawn frame says to the parts around the canvas. */
export interface MapFrame {
	/** What is seen; an earlier one than is asked for, as long as that is not whole. */
	readonly scene: Scene;
	/** Size of the map's box in px. */
	readonly width: number;
	readonly height: number;
	readonly limb: Limb;
	readonly projection: Projection;
	/** From where the map is looked at. */
	readonly view: FigureView;
}

/** What the reader does, told to the owner of the map. */
export interface ReaderCallbacks {
	onopen(target: MapTarget): void;
	/** At once when the pointer enters something else, and as it moves; `empty` when it leaves. */
	onhover(target: MapTarget, point: { readonly x: number; readonly y: number }): void;
	/** Another picture has come to rest under a pointer that rests, too; nothing is lit before it moves. */
	onrest(target: MapTarget): void;
	/** The reader has moved the map; rounded as the URL rounds. */
	onmoveend(view: MapView): void;
	/** Not called while an earlier picture is held. */
	onframe(frame: MapFrame): void;
}

/** Turns what the reader does on the canvas into targets and views. */
export function watchReader(
	map: LiveMap,
	adapter: Adapter,
	atlas: AtlasModel,
	lettering: LetteringTargets,
	callbacks: ReaderCallbacks
): void {
	const coarse = (): boolean => matchMedia('(pointer: coarse)').matches;
	const canvas = map.getCanvas();
	map.on('click', ({ point }) => {
		// What is pressed is what is seen, and no longer there.
		if (!adapter.isElsewhere()) callbacks.onopen(pick(map, atlas, lettering, point, coarse()));
	});

	let hovered: MapTarget = EMPTY_TARGET;
	const hover = (target: MapTarget, point: { x: number; y: number }): void => {
		if (sameTarget(target, hovered) && target.kind === 'empty') return;
		hovered = target;
		canvas.classList.toggle('opens', target.kind !== 'empty');
		adapter.hover(target.kind === 'country' || target.kind === 'area' ? target.id : null);
		callbacks.onhover(target, { x: point.x, y: point.y });
	};
	/** Where a pointer is on the map. */
	let pointer: Point | null = null;
	let scheduled = false;
	const look = (): void => {
		scheduled = false;
		if (!pointer || map.isMoving() || adapter.isElsewhere()) return;
		hover(pick(map, atlas, lettering, pointer, false), pointer);
	};
	map.on('mousemove', ({ point }) => {
		pointer = point;
		if (scheduled) return;
		scheduled = true;
		requestAnimationFrame(look);
	});
	map.on('idle', () => {
		if (pointer && !adapter.isHolding()) callbacks.onrest(pick(map, atlas, lettering, pointer, coarse()));
	});
	const leave = (): void => hover(EMPTY_TARGET, { x: 0, y: 0 });
	map.on('mouseout', () => {
		pointer = null;
		leave();
	});
	map.on('movestart', leave);

	let byReader = false;
	/** MapLibre names the event behind a move, but not behind one notch of a wheel that stands alone. */
	let isTurned = false;
	map.on('wheel', () => {
		isTurned = true;
	});
	map.on('movestart', (event) => {
		if ('byAtlas' in event) isTurned = false;
		byReader = isTurned || 'byReader' in event || Boolean(event.originalEvent);
	});
	map.on('moveend', () => {
		if (byReader && turnBack(map)) return;
		const view = byReader ? presentView(map) : null;
		byReader = false;
		isTurned = false;
		if (view) {
			adapter.readerMoved(view);
			callbacks.onmoveend(view);
		}
	});
	map.on('resize', () => adapter.resized());
	map.on('render', () => {
		const scene = adapter.scene();
		if (!scene || adapter.isHolding()) return;
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		callbacks.onframe({
			scene,
			width,
			height,
			limb: limbOf(map),
			projection: planeOf(map) ? 'flat' : 'globe',
			view: liveView(map)
		});
	});
}
