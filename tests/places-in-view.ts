import { FIGURE } from '../src/lib/atlas/perspective';
import type { LonLat } from '../src/lib/atlas/types';
import type { Ground } from '../src/lib/drawn/ground';
import { isIn } from '../src/lib/drawn/labels/label-area';
import { isNoState } from '../src/lib/drawn/labels/label-order';
import { overTheMap } from '../src/lib/drawn/labels/over-the-map';
import type { Box } from '../src/lib/lettering/box';

/** Places that a reader zooms to, with the zoom in the largest box; in smaller ones the same land is seen. */
export const PLACES: readonly (readonly [name: string, center: LonLat, zoom: number])[] = [
	['the Alps', [9, 47], 5.5],
	['the Balkans', [20, 43], 5],
	['the Caucasus', [44, 42], 5],
	['Central Asia', [68, 41], 4.5],
	['Benelux', [5, 51], 6],
	['the Caribbean', [-70, 17], 4.5],
	['the Bering Strait', [180, 66], 3.5],
	['the pole', [-60, 80], 3],
	['the Baltic Sea', [24, 57], 5],
	['Iberia', [-5, 40], 5],
	['the British Isles', [-4, 54], 4.8],
	['Iceland', [-19, 65], 5],
	['Greenland', [-42, 70], 3],
	['Alaska', [-150, 63], 3.8],
	['the Great Lakes', [-84, 45], 4.5],
	['the Great Plains', [-100, 45], 3.5],
	['the Maghreb', [3, 34], 4.5],
	['the Nile', [30, 28], 4.8],
	['the Levant', [35.5, 32], 6.2],
	['the Gulf', [51, 27], 4.8],
	['the Panj', [70, 37.5], 6],
	['Fergana', [71, 40.5], 7],
	['Mongolia', [104, 47], 4],
	['Korea', [127, 37.5], 5.5],
	['Japan', [138, 37], 4.5],
	['Australia', [134, -25], 3.5],
	['Thailand', [101, 14], 4.8],
	['the Black Sea', [34, 44], 4.5],
	['the Kola', [33, 67], 4.5],
	['Moldova', [28.5, 47], 6.2],
	['Ukraine', [31, 49], 4.5],
	['the Adriatic', [16, 43], 6],
	['the Urals', [60, 57], 4],
	['Siberia', [100, 62], 3.2],
	['Kamchatka', [155, 57], 4]
];

/** Share of the picture below which a strip of land may be too narrow for its name. */
const STRIP = { large: 0.02, small: 0.05 } as const;

/** The part of the figure, in its units, that a box of so many px shows. */
export function frameOf(
	{ width, height }: { readonly width: number; readonly height: number },
	scale: number
): Box {
	const [x, y] = [width / scale / 2, height / scale / 2];
	return [FIGURE.width / 2 - x, FIGURE.height / 2 - y, FIGURE.width / 2 + x, FIGURE.height / 2 + y];
}

/** The lands of a frame by their share of it, the largest first, as far as no button covers them. */
function landsIn(ground: Ground, [left, top, right, bottom]: Box): (readonly [id: string, share: number])[] {
	const [columns, rows] = [36, 26];
	const covered = overTheMap(ground);
	const counts = new Map<string, number>();
	let all = 0;
	for (let column = 0; column < columns; column++) {
		for (let row = 0; row < rows; row++) {
			const point = [
				left + ((column + 0.5) * (right - left)) / columns,
				top + ((row + 0.5) * (bottom - top)) / rows
			] as const;
			if (covered.some((one) => isIn(one, point))) continue;
			all += 1;
			const place = ground.screen.under(point);
			const land = place && ground.lands.find((one) => ground.drawing.holder(one)(place));
			if (land) counts.set(land.id, (counts.get(land.id) ?? 0) + 1);
		}
	}
	return [...counts]
		.map(([id, count]) => [id, count / all] as const)
		.sort(([, one], [, other]) => other - one);
}

/** The largest five States of a frame that must have a name in it, each with its share. */
export function largestIn(
	ground: Ground,
	frame: Box,
	isLarge: boolean
): (readonly [id: string, share: number])[] {
	return landsIn(ground, frame)
		.slice(0, 5)
		.filter(([id, share]) => share >= STRIP[isLarge ? 'large' : 'small'] && !isNoState(ground, id));
}
