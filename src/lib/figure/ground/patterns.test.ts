import { expect, test } from 'vitest';
import { OPENING } from '../../atlas/opening';
import { FIGURE } from '../../atlas/perspective';
import { patternScale } from '../../drawn/pattern';
import { PATH_SCALE } from '../../drawn/plane/path';
import { ATLAS } from '$data/fixtures/small.fixture';
import type { AtlasModel } from '../../atlas/atlas';
import type { Camera } from '../../atlas/scene';
import { PATTERN_SPACING } from '../../theme/drawing/lines';
import { figure } from '../figure';
import { AFG, inputs, scene } from '../figure.fixture';

/** The small world with Afghanistan a Partner of the other kind. */
const hatched: AtlasModel = {
	...ATLAS,
	landStatusOn: (id, date) => (id === AFG ? 'mediterranean-partner' : ATLAS.landStatusOn(id, date))
};
const drawn = (camera: Camera): string => figure({ ...scene, camera }, { ...inputs(), atlas: hatched });

/** Angle and distance of the lines of a tile, as they are seen in a box of the figure's own size. */
function linesOf(markup: string): { degrees: number[]; spacing: number; origin: string } {
	const [, attributes = '', d = ''] =
		/<pattern id="figure-hatch-large"([^>]*)>.*? d="([^"]*)"/.exec(markup) ?? [];
	const [, x, y, scale] = /translate\((\S+) (\S+)\)scale\((\S+)\)"/.exec(attributes) ?? [];
	const side = Number(/ width="([^"]*)"/.exec(attributes)?.[1]);
	const lines = [...d.matchAll(/M(\S+) ([\d.-]+)(L|l)([\d.]+) ?(-[\d.]+)/g)].map(
		([, x1, y1, kind, x2, y2]) =>
			kind === 'l' ? [Number(x2), Number(y2)] : [Number(x2) - Number(x1), Number(y2) - Number(y1)]
	);
	return {
		degrees: lines.map(([right = 0, down = 0]) => Math.round((Math.atan2(-down, right) * 180) / Math.PI)),
		spacing: ((side / Math.SQRT2) * Number(scale)) / PATH_SCALE,
		origin: `${Number(x) / PATH_SCALE} ${Number(y) / PATH_SCALE}`
	};
}

test.each([
	['far', { kind: 'opening' }],
	['near', { kind: 'place', center: [15, 45], zoom: 5 }]
] as const)('hatch is that of the key on a %s picture: it rises by 45°, as far apart', (band, camera) => {
	const { degrees, spacing } = linesOf(drawn(camera));
	expect(degrees).toEqual([45, 45, 45]);
	expect(spacing).toBeCloseTo(PATTERN_SPACING.hatch[band] * patternScale(FIGURE), 2);
});

test('a pattern begins where the middle of the view is seen, as the live map has it', () => {
	const { width, height } = FIGURE;
	expect(linesOf(drawn({ kind: 'opening' })).origin).toBe(`${width / 2} ${height / 2 + OPENING.lower}`);
});

test('land with a pattern has its path once', () => {
	const markup = drawn({ kind: 'opening' });
	const [, id = '', d = ''] = /<path id="(figure-hatch-\d+)"[^>]* d="([^"]*)"/.exec(markup) ?? [];
	expect(d.length).toBeGreaterThan(10);
	expect(markup.split(`"${d}"`)).toHaveLength(2);
	expect(markup.split(`href="#${id}"`)).toHaveLength(5);
});
