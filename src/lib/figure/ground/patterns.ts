import type { PatternBand } from '../../atlas/geometry';
import type { LonLat } from '../../atlas/types';
import type { Box } from '../../lettering/box';
import { dotsAt, hatchLines } from '../../drawn/pattern';
import { patternShare } from '../../theme/lines';
import { PATTERN } from '../../theme/shapes';
import { strokePath } from '../../drawn/plane/drawing';
import { element, group } from '../markup';
import { PATH_SCALE } from '../../drawn/plane/path';
import type { Ground } from '../../drawn/ground';

/** A dot is hardly any line, whose round cap makes it; without length some programs leave it out. */
const DOT = 'v.1';
/** The same in steps of a path. */
const DOT_LENGTH = 0.1;

/** Hatch and dots of the Partners that stand in colour, in the band of the picture's zoom. */
export function patterns(ground: Ground, bands: readonly PatternBand[]): string {
	const { density: band, screen, zoom } = ground;
	const shown = bands.filter((one) => one.band === band && ground.look(one.country) !== 'outside');
	const hatch = shown
		.flatMap((one) => (one.kind === 'hatch' ? hatchLines(one) : []))
		.filter((line) => screen.isInSight(boxAround(line.map((point) => screen.extended(point)))));
	const dots = shown.flatMap((one) => (one.kind === 'dots' ? dotsAt(one, zoom) : []));
	const hatchPath = strokePath(screen, hatch);
	const dotPath = dotData(ground, dots);
	const share = patternShare(band, zoom) * PATH_SCALE;
	return group(
		{ class: 'patterns', transform: `scale(${1 / PATH_SCALE})` },
		hatchPath &&
			element('path', { class: 'hatch', 'stroke-width': PATTERN.hatchWidth[band] * share, d: hatchPath }),
		dotPath &&
			element('path', { class: 'dots', 'stroke-width': 2 * PATTERN.dotRadius[band] * share, d: dotPath })
	);
}

function boxAround(points: readonly (readonly [x: number, y: number])[]): Box {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function dotData({ screen }: Ground, dots: readonly LonLat[]): string {
	let [lastX, lastY] = [0, 0];
	let data = '';
	for (const dot of dots) {
		const point = screen.place(dot);
		if (!point) continue;
		const [x, y] = point;
		if (!screen.isInSight([x, y, x + 1, y + 1])) continue;
		// From where the last line ended: else the dots would walk off, a tenth of a step with each.
		const [dx, dy] = [Math.round(x * PATH_SCALE - lastX), Math.round(y * PATH_SCALE - lastY)];
		data += `m${dx}${dy < 0 ? '' : ' '}${dy}${DOT}`;
		[lastX, lastY] = [lastX + dx, lastY + dy + DOT_LENGTH];
	}
	return data;
}
