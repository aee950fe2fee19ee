import { arcNumber } from '../world';
import { decodeArcs, type Level, type Problem } from './problem';

const MOST_USERS = 2;

/**
 * Every stretch of line stands in the topology once: no segment in two arcs or twice in one, no arc in
 * more than two rings or twice in one area. Otherwise a border would be missed, or measured twice.
 */
export function checkSegments(level: Level): Problem[] {
	const problems: Problem[] = [];
	const report = (subject: string, message: string, line: readonly (readonly number[])[]) =>
		problems.push({
			check: 'segments',
			level: level.name,
			subject,
			message,
			shape: { type: 'LineString', coordinates: line.map((point) => [...point]) }
		});
	const arcs = decodeArcs(level);
	const users = new Map<number, string[]>();
	for (const shape of level.topology.objects.countries.geometries) {
		const rings =
			shape.type === 'MultiPolygon' ? shape.arcs.flat() : shape.type === 'Polygon' ? shape.arcs : [];
		for (const index of rings.flat()) {
			const number = arcNumber(index);
			users.set(number, [...(users.get(number) ?? []), String(shape.id)]);
		}
	}
	for (const [number, ids] of users) {
		if (ids.length > MOST_USERS || new Set(ids).size < ids.length) {
			report(`arc ${number}`, `is used by ${ids.join(', ')}`, arcs[number] ?? []);
		}
	}
	const seen = new Map<string, number>();
	arcs.forEach((arc, number) =>
		arc.forEach((point, index) => {
			const before = arc[index - 1];
			if (!before) return;
			const key = [before.join(' '), point.join(' ')].sort().join(',');
			const other = seen.get(key);
			if (other !== undefined) report(`arc ${number}`, `runs where arc ${other} runs`, [before, point]);
			seen.set(key, number);
		})
	);
	return problems;
}
