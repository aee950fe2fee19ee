import type { Policy } from '../../data/schema/policy';
import { areaContains } from '../area';
import { decode, type Level, type Problem } from './problem';

type TestedRow = Pick<Policy['rows'][number], 'id' | 'owner' | 'inside' | 'outside'>;

/** Every test point of the policy lies in the shape that the row names, and in no other. */
export function checkPolicy(level: Level, rows: readonly TestedRow[]): Problem[] {
	const shapes = decode(level);
	const expectations = rows.flatMap(({ id, owner, inside, outside }) => [
		...(owner === null ? [] : inside.map((point) => ({ id, area: owner, point }))),
		...outside.map(({ area, point }) => ({ id, area, point }))
	]);
	return expectations.flatMap(({ id, area, point }): Problem[] => {
		const found = shapes.filter(({ polygons }) => areaContains(polygons, point)).map((shape) => shape.id);
		if (found.length === 1 && found[0] === area) return [];
		return [
			{
				check: 'policy',
				level: level.name,
				subject: id,
				message: `${point.join(' ')} should lie in ${area}, it lies in ${found.join(' and ') || 'no land'}`,
				shape: { type: 'Point', coordinates: [...point] }
			}
		];
	});
}
