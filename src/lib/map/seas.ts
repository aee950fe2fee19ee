import type { Feature, Point } from 'geojson';
import { EARTH_RADIUS_KM } from '../atlas/earth';
import { nameLines, textWidth } from '../atlas/lettering';
import type { Sea } from '../atlas/types';
import { LABELS } from '../theme/lines';
import { LIMB_SHARE } from './names';
import { seenShare } from './screen';
import type { Screen } from './screen';

/** Free water in px on both sides of a name. */
const MARGIN = 8;

export interface SeaProperties {
	readonly id: string;
	/** Other names of the same source have no such mark. */
	readonly sea: true;
	/** With line breaks. */
	readonly name: string;
	/** Smaller is placed first. */
	readonly order: number;
}

/** Names of the seas that have room for them at this look at the map: in one line, or in two. */
export function seaNames(seas: readonly Sea[], screen: Screen): Feature<Point, SeaProperties>[] {
	return seas.flatMap((sea): Feature<Point, SeaProperties>[] => {
		const share = seenShare(screen, sea.point);
		if (share < LIMB_SHARE) return [];
		const room = (sea.roomKm / EARTH_RADIUS_KM) * screen.radius * share;
		const fitting = [[sea.name], nameLines(sea.name, LABELS.sea, 1)].find(
			(lines) => Math.max(...lines.map((line) => textWidth(line, LABELS.sea))) / 2 + MARGIN <= room
		);
		if (!fitting) return [];
		return [
			{
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [...sea.point] },
				properties: { id: `sea ${sea.id}`, sea: true, name: fitting.join('\n'), order: -sea.roomKm }
			}
		];
	});
}
