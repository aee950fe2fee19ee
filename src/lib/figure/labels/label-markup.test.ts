import { expect, test } from 'vitest';
import type { DrawnLabel } from '../../drawn/labels/drawn-label';
import { townAt } from '../../drawn/plain-ground.fixture';
import { LABELS } from '../../theme/drawing/lines';
import { labelMarkup } from './label-markup';

const at = (x: number, sizes: DrawnLabel['sizes'] = ['large'], ofBox = false, y = 300): string =>
	labelMarkup(
		{
			id: 'sea',
			named: { kind: 'sea' },
			halo: 2,
			position: { x, y, align: 'middle', lines: [{ text: 'Caspian', lettering: LABELS.sign }] },
			leader: null,
			at: [x, 300],
			anchor: null,
			sizes
		},
		ofBox
	);

test('a name that stands beside the figure says so, that a box which is hardly wider may leave it out', () => {
	for (const cut of [at(-10), at(5), at(875), at(900)]) expect(cut).toContain(' beside-figure"');
	for (const whole of [at(60), at(440), at(820)]) expect(whole).not.toContain('beside-figure');
	expect(at(5, ['small', 'low'])).not.toContain('beside-figure');
});

test('a name that was placed in the one box which will show it is never left out of it', () => {
	for (const x of [-10, 5, 875, 900]) expect(at(x, ['large'], true)).not.toContain('beside-figure');
});

test('the name of a sign that an edge may cut goes with it', () => {
	const sign = townAt('Kabul', [4, 300]);
	const label: DrawnLabel = {
		id: 'town Kabul',
		named: { kind: 'sign', of: 'town', lit: false },
		halo: 2,
		position: { x: 20, y: 300, align: 'start', lines: [{ text: 'Kabul', lettering: LABELS.sign }] },
		leader: [5, 300, 20, 300],
		at: [5, 300],
		anchor: null,
		sizes: ['large']
	};
	const [leader = '', text = ''] = labelMarkup(label, false, sign).split('<g class="label');
	for (const part of [leader, text]) {
		expect(part).toContain(' at-side"');
		expect(part).toContain('font-size="441"');
	}
	expect(labelMarkup(label, false, townAt('Kabul', [50, 300]))).not.toContain('at-side');
});

test('a name at the foot of a small box goes where the text lies over it', () => {
	expect(at(440, ['large', 'small'], false, 720)).toMatch(/ at-foot" font-size="34\d/);
	expect(at(440, ['large', 'small'], false, 650)).not.toContain('at-foot');
	expect(at(440, ['large', 'medium', 'low'], false, 720)).not.toContain('at-foot');
	expect(at(440, ['small'], true, 720)).not.toContain('at-foot');
});
