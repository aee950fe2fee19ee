import type { Policy } from '../../data/schema/policy';
import { areaContains } from '../area';
import { decode, type Level, type Problem } from './problem';

type Row = Policy['rows'][number];
type TestedRow = Pick<Row, 'id' | 'owner' | 'inside' | 'outside'>;
type LineRow = Pick<Row, 'id' | 'lineStyle' | 'lines'>;

/** Every pair that a row of the policy names has a line at this level, in the style of the row. */
export function checkPolicyLines(level: Level, rows: readonly LineRow[]): Problem[] {
	const drawn = new Set(
		level.topology.objects.borders.geometries.map(
			({ id, properties }) => `${id} ${properties && 'style' in properties ? properties.style : ''}`
		)
	);
	return rows.flatMap(({ id, lineStyle, lines }) =>
		lines
			.filter((pair) => !drawn.has(`${pair} ${lineStyle}`))
			.map((pair) => ({
				check: 'policy',
				level: level.name,
				subject: id,
				message: `wants the line ${pair} as "${lineStyle}", and there is none`
			}))
	);
}

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
