import { COURSE_KINDS } from '../../../atlas/geometry';
import { COURSES } from '../../../drawn/lines/courses';
import { colourOf } from '../../../theme/colours/theme';
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
			// In the zooms of the figure's own box, as its names and the still figure have them.
			minzoom: Math.max(0, zooms.from + boxZoom),
			maxzoom: zooms.to + boxZoom,
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: { 'line-color': colourOf(theme, colour), 'line-width': sized(width) }
		};
	});
}
