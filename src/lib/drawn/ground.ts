import { figureScale, resolveCamera, zoomOfLooks } from '../atlas/camera';
import { FIGURE } from '../atlas/perspective';
import { levelOf } from '../atlas/level-of-detail';
import type { AtlasTopology, BorderGeometry, CountryGeometry, RiverCourse } from '../atlas/geometry';
import type { Scene } from '../atlas/scene';
import { nearness } from '../theme/drawing/lines';
import type { Box } from '../lettering/box';
import { checkScene } from './check';
import { labelArea } from './labels/label-area';
import { drawingOf } from './plane/drawing';
import type { Drawing } from './plane/drawing';
import type { DrawnInputs, Viewing } from './inputs';
import { showsCourse } from './lines/courses';
import { isAlwaysNear, looksOf, markedAreas } from './looks';
import type { Look } from './looks';
import { screenOf } from './plane/screen';
import type { Screen, Use } from './plane/screen';
import { arcsOf } from './plane/simplify';

/** A Scene in one view, prepared once: what lies where, and how it looks. */
export interface Ground {
	readonly scene: Scene;
	readonly inputs: DrawnInputs;
	readonly screen: Screen;
	/** Zoom of the live map in a box of the figure's own size, for widths, sizes and the look. */
	readonly zoom: number;
	/** 0 is the far look, 1 the near one. */
	readonly nearness: number;
	readonly near: boolean;
	/** Density of patterns and graticule: it follows the zoom even where the tone asks for the near look. */
	readonly density: 'far' | 'near';
	readonly drawing: Drawing;
	readonly lands: readonly CountryGeometry[];
	readonly borders: readonly BorderGeometry[];
	readonly coasts: readonly CoastGeometry[];
	/** Lines that have names, of the kinds that are shown at this zoom. */
	readonly courses: readonly RiverCourse[];
	look(id: string): Look;
	readonly marked: ReadonlySet<string>;
	/** The State of a dependency, or the id itself. */
	owner(id: string): string;
	/**
	 * Can the shape's own outline serve as its coast line? Borders are drawn over it, so it saves every
	 * coast's second path. Not where a dashed line must stay the only one, nor along a cut at ±180°.
	 */
	edged(id: string): boolean;
	readonly use: Use;
	/** Where labels are wanted, in units. */
	readonly labelArea: Box;
	/** px of the one box that shows it, where it is for this one alone; `scale` of them are a unit. */
	readonly box?: { readonly width: number; readonly height: number };
	readonly scale: number;
}
export interface CoastGeometry {
	readonly id: string;
	readonly arcs: number[][];
}

/**
 * Prepares a Scene for a view.
 * @throws SceneError listing the ids that the atlas does not know, CameraError for an impossible camera
 */
export function groundOf(scene: Scene, inputs: DrawnInputs, viewing: Viewing = {}): Ground {
	checkScene(scene, inputs.atlas);
	const use = viewing.use ?? 'map';
	const scale = viewing.scale ?? figureScale(FIGURE.width, FIGURE.height);
	const view = viewing.view ?? resolveCamera(scene.camera, scale, scene.projection);
	const screen = screenOf(view, scene.projection, use);
	const zoom = zoomOfLooks(view, scene.projection);
	const near = isAlwaysNear(scene) ? 1 : nearness(zoom);
	const topology = inputs.levels[levelOf(view.radius)];
	const { countries, borders, coast } = topology.objects;
	const lands = countries.geometries.filter(isLand);
	const states = new Map(
		lands.flatMap(({ id, properties }) => (properties?.state ? [[id, properties.state]] : []))
	);
	const looks = looksOf(scene, inputs.atlas);
	return {
		scene,
		inputs,
		screen,
		zoom,
		nearness: near,
		near: near >= 0.5,
		density: nearness(zoom) >= 0.5 ? 'near' : 'far',
		drawing: (inputs.drawingOf ?? drawingOf)(topology, screen),
		lands,
		borders: borders.geometries.filter(isLine),
		coasts: coast.geometries.filter(isLine),
		courses: inputs.rivers.filter(({ kind }) => showsCourse(kind, zoom)),
		look: (id) => looks(id, states.get(id)),
		marked: markedAreas(inputs.atlas),
		owner: (id) => states.get(id) ?? id,
		edged: edgedIn(topology),
		use,
		labelArea: labelArea(scale, viewing.box && { ...viewing.box, aboveText: use === 'map' }),
		box: viewing.box,
		scale
	};
}

const unedged = new WeakMap<AtlasTopology, ReadonlySet<string>>();
/** Longitude from which on a point lies on the cut, in degrees. */
const CUT_LONGITUDE = 179.999;

function edgedIn(topology: AtlasTopology): (id: string) => boolean {
	let without = unedged.get(topology);
	if (!without) {
		const { borders, countries } = topology.objects;
		const arcs = arcsOf(topology);
		const isCut = (list: readonly number[]): boolean =>
			list.some((index) => arcs[index < 0 ? ~index : index]?.some(([lon]) => Math.abs(lon) >= CUT_LONGITUDE));
		without = new Set([
			...borders.geometries
				.filter(isLine)
				.flatMap(({ properties }) => (properties?.style === 'dashed' ? properties.countries : [])),
			...countries.geometries
				.filter(isLand)
				.filter((land) => (land.type === 'Polygon' ? land.arcs : land.arcs.flat()).some(isCut))
				.map(({ id }) => id)
		]);
		unedged.set(topology, without);
	}
	const set = without;
	return (id) => !set.has(id);
}

type AnyGeometry = AtlasTopology['objects'][keyof AtlasTopology['objects']]['geometries'][number];

function isLand(geometry: AnyGeometry): geometry is CountryGeometry {
	return typeof geometry.id === 'string' && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');
}

function isLine<Line extends AnyGeometry>(geometry: Line): geometry is Line & BorderGeometry {
	return typeof geometry.id === 'string' && geometry.type === 'MultiLineString';
}
