import { isOnCut } from '../steps/join';
import { decodeLines, type Level, type Problem } from './problem';

/** The cuts along ±180° and the pole are in no border and no coast. */
export function checkCutEdges(level: Level): Problem[] {
	return decodeLines(level).flatMap(({ id, layer, lines }) =>
		lines.flatMap((line): Problem[] => {
			const isCut = line.some((point, index) => {
				const before = line[index - 1];
				return before !== undefined && isOnCut(before, point);
			});
			if (!isCut) return [];
			const shape = { type: 'LineString' as const, coordinates: [...line] };
			return [
				{ check: 'cut-edges', level: level.name, subject: `${layer} ${id}`, message: 'draws a cut', shape }
			];
		})
	);
}
