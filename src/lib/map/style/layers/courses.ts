import { COURSE_KINDS } from '../../../atlas/geometry';
import { COURSES } from '../../../drawn/lines/courses';
import { colourOf } from '../../../theme/colours/theme';
import { TILE_ZOOM_STEP, tileZoom } from '../box-zoom';
import { onGround, sized } from '../expressions';
import type { AtlasLayer } from '../layer-order';
import type { Styling } from '../styling';

/** Lines that have names, a layer for each kind, under borders and coast. */
export function courseLayers({ theme, boxZoom }: Styling): AtlasLayer[] {
	return COURSE_KINDS.map((kind): AtlasLayer => {
		const { colour, width, zooms } = COURSES[kind];
		return {
			id: `course-${kind}`,
			type: 'line',
			source: 'ground',
			filter: onGround('course', ['==', ['get', 'course'], kind]),
			// Somewhat more than is seen: another range lays all tiles anew.
			minzoom: Math.max(0, zooms.from + tileZoom(boxZoom) - TILE_ZOOM_STEP / 2),
			maxzoom: zooms.to + tileZoom(boxZoom) + TILE_ZOOM_STEP / 2,
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': colourOf(theme, colour),
				'line-width': sized(width),
				// In the zooms of the figure's own box, as its names and the still figure have them.
				'line-opacity': ['step', ['zoom'], 0, zooms.from + boxZoom, 1, zooms.to + boxZoom, 0]
			}
		};
	});
}
