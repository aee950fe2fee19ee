import { expect, test } from 'vitest';
import { createAtlas } from '../../atlas/atlas';
import { COURSE_KINDS } from '../../atlas/geometry';
import type { CourseKind } from '../../atlas/geometry';
import type { Scene } from '../../atlas/scene';
import { figure } from '../figure';
import { inputs, scene, selectedScene } from '../figure.fixture';

/** The squares with a river through the middle of TJK, from its western coast on. */
function withCourse(one: Scene, kind: CourseKind = 'river'): string {
	const given = inputs();
	return figure(one, {
		...given,
		atlas: createAtlas({ ...given.atlas, rivers: [{ id: 'river', name: 'Broad' }] }),
		rivers: [
			{
				id: 'river',
				kind,
				lines: [
					[
						[1, 43],
						[9, 43]
					]
				]
			}
		]
	});
}
const at = (zoom: number): Scene => ({
	...selectedScene,
	camera: { kind: 'view', center: [5, 44], zoom }
});

test.each(COURSE_KINDS)('a %s is drawn and named where the map is near', (kind) => {
	const drawn = withCourse(at(5), kind);
	expect(drawn).toMatch(new RegExp(`<path class="${kind}"`));
	expect(drawn).toMatch(new RegExp(`class="label ${kind}-name`));
	expect(drawn).toContain('>Broad<');
});

test('a river lies under the borders', () => {
	const drawn = withCourse(at(5));
	expect(drawn.indexOf('class="river"')).toBeLessThan(drawn.indexOf('class="border'));
});

test.each([
	['on the whole globe', scene],
	['from nearer than its source is true', at(7.5)]
])('a river is neither drawn nor named %s', (_, one) => {
	expect(withCourse(one)).not.toContain('river');
});
