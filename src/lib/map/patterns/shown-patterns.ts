import type { Feature } from 'geojson';
import type { AtlasModel } from '../../atlas/atlas';
import type { Scene } from '../../atlas/scene';
import { isAlwaysNear, looksOf } from '../../drawn/looks';
import { patternOf } from '../../drawn/pattern';
import type { PatternKind } from '../../drawn/pattern';
import { HATCH_OPACITY } from '../../theme/drawing/lines';
import type { Theme } from '../../theme/colours/theme';
import type { GeometrySources } from '../ground/geometry-sources';
import type { Rgba, ShownPatterns } from './pattern-layer';

/** Which land carries a pattern in a Scene, and in which colours of a theme. */
export function shownPatterns(
	scene: Scene,
	theme: Theme,
	atlas: AtlasModel,
	geometry: GeometrySources
): Pick<ShownPatterns, 'lands' | 'colours'> {
	const look = looksOf(scene, atlas);
	const lands: Record<PatternKind, Feature[]> = { hatch: [], dots: [] };
	geometry.landFeatures.forEach(({ id, state }, index) => {
		const [kind, feature] = [patternOf(look(id, state)), geometry.land.features[index]];
		if (kind && feature) lands[kind].push(feature);
	});
	const colours = { hatch: inBands('hatch', scene, theme), dots: inBands('dots', scene, theme) };
	return { lands, colours };
}

/** The colours of a pattern's marks far and near. A story has the near ones everywhere. */
function inBands(kind: PatternKind, scene: Scene, theme: Theme): Readonly<Record<'far' | 'near', Rgba>> {
	const colour = (band: 'far' | 'near'): Rgba => {
		const { secondHatch, thirdDots, thirdDotsOpacity } = theme[band];
		return kind === 'hatch' ? rgba(secondHatch, HATCH_OPACITY[band]) : rgba(thirdDots, thirdDotsOpacity);
	};
	return { far: colour(isAlwaysNear(scene) ? 'near' : 'far'), near: colour('near') };
}

/** A colour `#rrggbb` of the theme. */
function rgba(hex: string, opacity: number): Rgba {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
		(at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
	);
	return [red, green, blue, opacity];
}
