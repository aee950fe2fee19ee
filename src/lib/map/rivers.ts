import type { Feature, Point } from 'geojson';
import type { RiverCourse } from '../atlas/geometry';
import { labelBox } from '../atlas/label';
import { riverNamePositions } from '../atlas/river-label';
import type { River } from '../atlas/types';
import { LABELS } from '../theme/lines';
import { overlaps } from './screen';
import type { Box, Screen } from './screen';

export interface RiverProperties {
	readonly id: string;
	/** Other names of the same source have no such mark. */
	readonly river: true;
	readonly name: string;
}

/** Names of the rivers that are seen for long enough, each beside its course where no sign stands. */
export function riverNames(
	rivers: readonly Pick<River, 'id' | 'name'>[],
	courses: readonly RiverCourse[],
	screen: Screen,
	signs: readonly Box[]
): Feature<Point, RiverProperties>[] {
	return courses.flatMap(({ id, lines }): Feature<Point, RiverProperties>[] => {
		const name = rivers.find((river) => river.id === id)?.name;
		if (name === undefined) return [];
		const seen = lines.map((line) =>
			line.flatMap((place) => {
				const at = screen.place(place);
				return at ? [at] : [];
			})
		);
		const free = riverNamePositions(seen, name, LABELS.river, [0, 0, screen.width, screen.height]).find(
			(position) => {
				const [left, top, right, bottom] = labelBox(position);
				return !signs.some((sign) => overlaps(sign, { left, top, right, bottom }));
			}
		);
		const place = free && screen.under([free.x, free.y]);
		if (!place) return [];
		return [
			{
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [...place] },
				properties: { id: `river ${id}`, river: true, name }
			}
		];
	});
}
