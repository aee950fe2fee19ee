import type { AtlasModel } from '../atlas/atlas';
import type { FigureView } from '../atlas/perspective';
import type { Level } from '../atlas/level-of-detail';
import type { AtlasTopology, LabelPoint, RiverCourse } from '../atlas/geometry';
import type { drawingOf } from './plane/drawing';
import type { Use } from './plane/screen';
import type { MapWords } from './words';

/** Everything besides the Scene that decides what stands on a map. */
export interface DrawnInputs {
	readonly atlas: AtlasModel;
	/** The same lines as the live map has. */
	readonly levels: Readonly<Record<Level, AtlasTopology>>;
	readonly rivers: readonly RiverCourse[];
	readonly labels: readonly LabelPoint[];
	readonly texts: MapWords;
	/** How lines are prepared for a screen, where one that remembers is at hand; else each anew. */
	readonly drawingOf?: typeof drawingOf;
}

/** How a Scene is looked at. */
export interface Viewing {
	/** px per figure unit of the box that will show it, for exact zooms; 1 where it is built. */
	readonly scale?: number;
	/** px of the one box that will show it; left out where boxes of every shape will. */
	readonly box?: { readonly width: number; readonly height: number };
	/** Where it is shown; as a page's map where nothing is said. */
	readonly use?: Use;
	/** What a reader looks at now; left out, what the Scene's camera asks for. */
	readonly view?: FigureView;
}

/** A Scene that cannot be drawn. The message lists every fault with its field. */
export class SceneError extends Error {
	override readonly name = 'SceneError';
}
