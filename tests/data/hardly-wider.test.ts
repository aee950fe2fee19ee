import { expect, test } from 'vitest';
import { figureScale } from '$lib/atlas/camera';
import { FIGURE } from '$lib/atlas/perspective';
import { country } from '$lib/atlas/ids.fixture';
import { pageScene } from '$lib/atlas/page';
import { groundOf } from '$lib/drawn/ground';
import { pictureOf } from '$lib/drawn/picture';
import { labelBox } from '$lib/lettering/label';
import { frames, model } from '$lib/server/model';
import { frameOf, largestIn } from '../places-in-view';
import { inputs } from './shown-picture.fixture';

/** The map of a window of 1200 × 800: what stands beside the figure is left out of it, see `figure.css`. */
const BOX = { width: 800, height: 643 };
/** Share of the picture from which on a land must have its name. */
const LARGE = 0.02;
/** A strip along the lower edge, too low for a name. */
const STRIPS: Readonly<Record<string, string>> = { MAR: 'MRT' };

/** Countries whose large neighbours lie at the edge of their picture. */
test.each([
	'LUX',
	'LIE',
	'MDA',
	'MAR',
	'CZE',
	'BEL',
	'NLD',
	'HRV',
	'IRL',
	'TJK',
	'GEO',
	'HUN',
	'KAZ',
	'KGZ',
	'GBR'
])('on the page of %s every large land is named where the map is hardly wider than the figure', (id) => {
	const scene = pageScene({ kind: 'country', id: country(id) }, model, frames);
	const ground = groundOf(scene, inputs, { scale: 1 });
	const whole = pictureOf(ground).labels.filter(({ named, sizes, position }) => {
		const [left, , right] = labelBox(position);
		return named.kind === 'name' && sizes.includes('large') && left >= 0 && right <= FIGURE.width;
	});
	const largest = largestIn(ground, frameOf(BOX, figureScale(BOX.width, BOX.height)), true);
	const unnamed = largest.filter(
		([land, share]) => share >= LARGE && land !== STRIPS[id] && !whole.some((one) => one.id === land)
	);
	expect(unnamed).toEqual([]);
});
