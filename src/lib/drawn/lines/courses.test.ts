import { expect, test } from 'vitest';
import { COURSE_ZOOMS } from '../../theme/drawing/lines';
import { showsCourse } from './courses';

test('a river is drawn from its first zoom on and no more at its last', () => {
	const { from, to } = COURSE_ZOOMS.river;
	const zooms = [from - 0.01, from, to - 0.01, to];
	expect(zooms.map((zoom) => showsCourse('river', zoom))).toEqual([false, true, true, false]);
});
