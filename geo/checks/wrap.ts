import { WRAP_DEGREES } from '../ring';
import { isOnCut } from '../steps/join';
import { decode, decodeLines, type Level, type Problem } from './problem';

/**
 * No ring and no line takes a step round the back of the Earth, or leaves the map. The edge that
 * runs along the pole is no such step: it closes Antarctica on a flat map.
 */
export function checkWrap(level: Level): Problem[] {
	const strokes = [
		...decode(level).flatMap(({ id, polygons }) => polygons.flat().map((line) => ({ id, line }))),
		...decodeLines(level).flatMap(({ id, layer, lines }) =>
			lines.map((line) => ({ id: `${layer} ${id}`, line }))
		)
	];
	return strokes.flatMap(({ id, line }): Problem[] => {
		const shape = { type: 'LineString' as const, coordinates: [...line] };
		const isLong = line.some((point, index) => {
			const before = line[index - 1];
			return before !== undefined && Math.abs(point[0] - before[0]) > WRAP_DEGREES && !isOnCut(before, point);
		});
		const isOff = line.some(([lon, lat]) => Math.abs(lon) > 180.001 || Math.abs(lat) > 90);
		const message = isLong ? 'steps over more than 180°' : isOff ? 'leaves the map' : null;
		return message === null ? [] : [{ check: 'wrap', level: level.name, subject: id, message, shape }];
	});
}
