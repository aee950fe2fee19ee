import { expect, test } from 'vitest';
import { createAtlas } from '../../atlas/atlas';
import type { CourseKind } from '../../atlas/geometry';
import type { Scene } from '../../atlas/scene';
import { figure } from '../figure';
import { inputs, scene, selectedScene } from '../figure.fixture';

/** The squares with a river through the middle of TJK, from its western coast on. */
function withRiver(one: Scene, kind: CourseKind = 'river'): string {
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

test('a river is drawn and named where the map is near', () => {
	const drawn = withRiver(at(5));
	expect(drawn).toMatch(/<path class="river"/);
	expect(drawn).toMatch(/class="label river-name/);
	expect(drawn).toContain('>Broad<');
});

test('a railway is drawn and named as a river is, in its own look', () => {
	const drawn = withRiver(at(5), 'railway');
	expect(drawn).toMatch(/<path class="railway"/);
	expect(drawn).toMatch(/class="label railway-name/);
	expect(drawn).not.toMatch(/class="(label )?river/);
});

test('a river lies under the borders', () => {
	const drawn = withRiver(at(5));
	expect(drawn.indexOf('class="river"')).toBeLessThan(drawn.indexOf('class="border'));
});

test.each<[string, Scene]>([
	['on the whole globe', scene],
	['where the Scene shows none', { ...at(5), namedLines: 'off' }],
	['from nearer than its source is true', at(7.5)]
])('a river is neither drawn nor named %s', (_, one) => {
	expect(withRiver(one)).not.toContain('river');
});
