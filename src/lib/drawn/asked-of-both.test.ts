import { expect, test } from 'vitest';
import { ATLAS, TOPOLOGY } from '$data/fixtures/small.fixture';
import { applyQuery } from '../atlas/apply-query';
import { codecsOf, queryGrammar } from '../atlas/query';
import type { Camera, Scene } from '../atlas/scene';
import { figure } from '../figure/figure';
import { inputs, scene } from '../figure/figure.fixture';
import { featureStates } from '../map/ground/feature-states';
import { geometrySources } from '../map/ground/geometry-sources';
import { shownPatterns } from '../map/patterns/shown-patterns';
import { buildStyle } from '../map/style/build-style';
import { light } from '../theme/colours/theme';
import { groundOf } from './ground';
import { pictureOf } from './picture';

/** Far, where all signs are in sight, and near, where the river is. */
const CAMERAS: readonly Camera[] = [scene.camera, { kind: 'place', center: [5, 44], zoom: 5 }];
const views = (one: Scene): Scene[] => CAMERAS.map((camera) => ({ ...one, camera }));
const given = {
	...inputs(),
	rivers: [
		{
			id: 'river',
			kind: 'river' as const,
			lines: [[[1, 43] as const, [9, 43] as const]]
		}
	]
};
const geometry = geometrySources(TOPOLOGY);

const inFigure = (one: Scene): string =>
	views(one)
		.map((view) => figure(view, given))
		.join();

/** Everything that the live map draws of a Scene; what stands above the canvas is the picture. */
function onMap(one: Scene): unknown {
	const { ground } = featureStates(one, ATLAS, geometry);
	const { lands } = shownPatterns(one, light, ATLAS, geometry);
	const { layers, projection } = buildStyle(one, light);
	const pictures = views(one).map((view) => pictureOf(groundOf(view, given)));
	return { layers, projection, ground, lands, pictures };
}

/** The home page alone answers to these, with another Scene of its own. */
const OF_THE_HOME_PAGE: readonly string[] = ['stories'];

test.each(
	Object.entries(codecsOf(ATLAS.shownStatuses)).flatMap(
		([key, codec]: readonly [string, { readonly words?: readonly string[] }]) =>
			OF_THE_HOME_PAGE.includes(key) ? [] : (codec.words ?? []).map((word) => `${key}=${word}`)
	)
)('what an address asks for by "%s" is seen in both renderers', (text) => {
	const { query, canonical } = queryGrammar(ATLAS.shownStatuses).parse(new URLSearchParams(text), ATLAS);
	const asked = applyQuery(scene, query, ATLAS);
	const isAsked = canonical !== '';
	expect(inFigure(asked) !== inFigure(scene)).toBe(isAsked);
	if (isAsked) expect(onMap(asked)).not.toEqual(onMap(scene));
	else expect(onMap(asked)).toEqual(onMap(scene));
});
