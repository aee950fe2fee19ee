import { segmentGrid } from '../../lettering/segment-grid';
import type { SegmentGrid } from '../../lettering/segment-grid';
import { greatCircle } from '../great-circle';
import type { Ground } from '../ground';

/** Lines that labels keep off. */
export interface Grids {
	readonly borders: SegmentGrid;
	/** Borders and coast of land with a status. */
	readonly outlines: SegmentGrid;
	/** What the Scene lights, and the outline of the selected country. */
	readonly marks: SegmentGrid;
}

export function lineGrids({ drawing, borders, coasts, look, near, scene, screen, labelArea }: Ground): Grids {
	const status = near ? [] : coasts.filter(({ id }) => look(id) !== 'outside');
	const shown = near
		? borders
		: borders.filter(({ properties }) => properties?.countries.some((id) => look(id) !== 'outside'));
	const routes = scene.routes.map(({ from, to }) =>
		greatCircle(from, to).flatMap((place) => {
			const at = screen.place(place);
			return at ? [at] : [];
		})
	);
	const borderLines = [...drawing.polylines(shown), ...routes];
	const lit = new Set<string>(scene.borders);
	const marked = borders.filter(
		({ id, properties }) => lit.has(id) || properties?.countries.some((side) => side === scene.selected)
	);
	const coast = coasts.filter(({ id }) => id === scene.selected);
	return {
		marks: segmentGrid([...drawing.polylines(marked), ...drawing.polylines(coast), ...routes], labelArea),
		borders: segmentGrid(borderLines, labelArea),
		outlines: segmentGrid([...borderLines, ...drawing.polylines(status)], labelArea)
	};
}
