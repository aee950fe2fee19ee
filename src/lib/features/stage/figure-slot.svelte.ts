import type { MapOverlays } from '$lib/atlas/overlays';
import type { Scene } from '$lib/atlas/scene';
import type { Picture } from '$lib/drawn/picture';
import type { FigureDrawer } from './draw-figure';
import { isGroundShownBy, isShownBy } from './shown-by';
import { anchorLinks, figureElement, loadFigure } from './stage-figure';

/*
 * The page's one figure, in the element `#stage`: built into the page, and drawn anew in the browser when
 * the picture changes. It is the map until the live one takes over, and where there is none; and it is
 * what is printed.
 */

/** What a figure draws. */
export interface FigurePicture {
	readonly scene: Scene;
	readonly overlays: MapOverlays;
	/** What the live map shows of the Scene in this box: the figure behind it shows the same. */
	readonly placed: Picture | null;
	/** A file of the site that holds the figure of a Scene. */
	readonly file: { readonly path: string; readonly scene: Scene } | null;
}

/** The Scene that the figure in the page draws; `null` before anybody has said so. */
let drawn = $state.raw<Scene | null>(null);
let drawer: FigureDrawer | null = null;
let loading: Promise<FigureDrawer> | null = null;
const abort = new AbortController();

/** The figure that the page was built with, put aside while another stands in its place. */
let built: { readonly scene: Scene; readonly element: Element } | null = null;

/** Says which Scene the page was built with. */
export function adoptBuiltFigure(scene: Scene): void {
	const element = pageFigure();
	if (drawn || !element) return;
	drawn = scene;
	built = { scene, element };
	anchorLinks(element);
}

export const drawnScene = (): Scene | null => drawn;

/** Is this Scene what the figure draws, but for what style sheets can leave out of it? */
export const figureShows = (scene: Scene): boolean => drawn !== null && isShownBy(scene, drawn);

/** Is only the choice of signs another than the figure has? */
export const figureShowsGround = (scene: Scene): boolean => drawn !== null && isGroundShownBy(scene, drawn);

function load(): Promise<FigureDrawer> {
	loading ??= import('./draw-figure')
		.then((module) => module.loadFigureDrawer(abort.signal))
		.then((loaded) => (drawer = loaded))
		.catch((cause: unknown) => {
			// A next try may have better luck.
			loading = null;
			throw cause;
		});
	return loading;
}

/**
 * Draws a picture into the page, unless another one has been asked for meanwhile.
 * @throws Error where the drawing function or its geometry cannot be loaded, SceneError or CameraError
 * where the Scene cannot be drawn; the figure stays as it is then.
 */
export async function redrawFigure(wanted: () => FigurePicture): Promise<void> {
	const { scene, file } = wanted();
	if (built && isShownBy(scene, built.scene)) {
		put(built.element, built.scene);
		return;
	}
	if (file && isShownBy(scene, file.scene)) {
		const element = await loadFigure(file.path, abort.signal);
		if (wanted().file?.path === file.path) put(element, file.scene, file.path);
		return;
	}
	const ready = await load();
	const { clientWidth, clientHeight } = slot();
	await ready.prepare(scene, clientWidth, clientHeight).catch((cause: unknown) => {
		// The far lines are whole, so the picture goes on without the finer ones.
		console.warn(cause);
	});
	if (wanted().scene === scene) drawNow(ready, wanted());
}

/** Draws a picture at once if everything for it is there: a printer does not wait. */
export function redrawFigureNow(picture: FigurePicture): boolean {
	if (!drawer) return false;
	drawNow(drawer, picture);
	return true;
}

/** The drawing function with its geometry, for figures elsewhere than in the page's slot. */
export const figureDrawer = (): Promise<FigureDrawer> => load();

function drawNow(ready: FigureDrawer, { scene, overlays, placed }: FigurePicture): void {
	const { clientWidth: width, clientHeight: height } = slot();
	const markup = ready.draw(scene, overlays, { width, height, placed });
	put(figureElement(markup), scene);
}

/** @param file path of the file that holds the figure; empty where it was built or drawn. */
function put(element: Element, scene: Scene, file = ''): void {
	const before = pageFigure();
	if (before) before.replaceWith(element);
	else slot().prepend(element);
	slot().dataset.figure = file;
	drawn = scene;
}

/** The figure itself: the live map's lettering stands beside it. */
export const pageFigure = (): SVGElement | null => slot().querySelector(':scope > svg:not(.lettering)');

function slot(): HTMLElement {
	const element = document.getElementById('stage');
	if (!element) throw new Error('the page has no place for its figure');
	return element;
}
