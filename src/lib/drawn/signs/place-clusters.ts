import type { AtlasModel } from '../../atlas/atlas';
import type { IndexedPlace } from '../../atlas/atlas-index';
import { hasManyPlaces } from '../../atlas/many-places';
import type { Scene } from '../../atlas/scene';
import type { LonLat } from '../../atlas/types';

/** Places of a Scene that share one sign; most stand alone. */
export interface PlaceCluster {
	/** In the middle of its places. */
	readonly point: LonLat;
	readonly places: readonly IndexedPlace[];
}

/** Places in one cell share a sign. Its smallest side in figure units: the width of three large signs. */
const CELL = 64;
/** A globe has no more rows of cells: they are a kilometre high there. */
const MOST_ROWS = 2 ** 14;

/**
 * The places of a Scene as signs, in the order of the Scene. Many are gathered by the cells of a grid on
 * the globe, of about one size everywhere, so that a picture holds as many signs as it has room for,
 * however many places there are, and keeps them as it turns. One pass, linear in the places.
 * @param radius of the globe in figure units; the cells halve as it doubles
 */
export function placeClusters(scene: Scene, atlas: AtlasModel, radius: number): PlaceCluster[] {
	const known = scene.places.flatMap((id) => atlas.place(id) ?? []);
	if (!hasManyPlaces(scene)) return known.map((place) => ({ point: place.point, places: [place] }));
	const rows = Math.min(MOST_ROWS, 2 ** Math.max(1, Math.floor(Math.log2((Math.PI * radius) / CELL))));
	const cells = new Map<string, IndexedPlace[]>();
	for (const place of known) {
		const key = cellOf(place.point, rows);
		const cell = cells.get(key);
		if (cell) cell.push(place);
		else cells.set(key, [place]);
	}
	return [...cells.values()].map((places) => ({ point: middleOf(places), places }));
}

/** Rows are equally high; each has as many columns as make its cells about square in its middle. */
function cellOf([lon, lat]: LonLat, rows: number): string {
	const height = 180 / rows;
	const row = Math.min(rows - 1, Math.floor((lat + 90) / height));
	const middle = ((row + 0.5) * height - 90) * (Math.PI / 180);
	const columns = Math.max(1, Math.round(2 * rows * Math.cos(middle)));
	return `${row} ${Math.min(columns - 1, Math.floor(((lon + 180) / 360) * columns))}`;
}

/** The mean of places of one cell; no cell reaches across ±180°. */
function middleOf(places: readonly IndexedPlace[]): LonLat {
	const [first] = places;
	if (first && places.length === 1) return first.point;
	const mean = (axis: 0 | 1): number =>
		places.reduce((sum, { point }) => sum + point[axis], 0) / places.length;
	return [mean(0), mean(1)];
}
