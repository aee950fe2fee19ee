import type { LabelPoint } from '../../src/lib/atlas/geometry';
import { areaContains } from '../area';
import { decode, type Level, type Problem } from './problem';

/** Nearer to the outline than this a computed point may fall outside the rounded shape. */
const SMALLEST_ROOM_KM = 1;

/** Every area has one label, and it stands on that area's own land at full detail. */
export function checkLabels(full: Level, labels: readonly LabelPoint[]): Problem[] {
	const byId = new Map(labels.map((label) => [String(label.id), label]));
	return decode(full).flatMap(({ id, polygons }): Problem[] => {
		const label = byId.get(id);
		const report = (message: string): Problem[] => [
			{ check: 'labels', level: full.name, subject: id, message }
		];
		if (!label) return report('has no label point');
		if (label.roomKm < SMALLEST_ROOM_KM || areaContains(polygons, label.point)) return [];
		return report(`has its label at ${label.point.join(' ')}, outside its land`);
	});
}
