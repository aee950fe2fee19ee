import type { BorderRow } from '../../src/lib/atlas/geometry';
import { borderId } from '../area';
import type { Level, Problem } from './problem';

/** Every row has a length and its own id, and every level draws exactly the pairs of the table. */
export function checkBorders(levels: readonly Level[], rows: readonly BorderRow[]): Problem[] {
	const problems: Problem[] = [];
	const report = (level: string, subject: string, message: string) =>
		problems.push({ check: 'borders', level, subject, message });
	const ids = new Set<string>();
	for (const { id, countries, mapKm } of rows) {
		if (ids.has(id)) report('table', id, 'stands twice');
		ids.add(id);
		if (!(mapKm > 0)) report('table', id, `has a length of ${mapKm} km`);
		if (id !== borderId(...countries)) report('table', id, `is not the id of ${countries.join(' and ')}`);
	}
	for (const { name, topology } of levels) {
		const drawn = new Set(topology.objects.borders.geometries.map((line) => String(line.id)));
		for (const id of drawn) if (!ids.has(id)) report(name, id, 'is drawn but not in the table');
		for (const id of ids) if (!drawn.has(id)) report(name, id, 'is in the table but not drawn');
	}
	return problems;
}
