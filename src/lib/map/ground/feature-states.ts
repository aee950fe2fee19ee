import type { AtlasModel } from '../../atlas/atlas';
import { isSetOff } from '../../atlas/emphasis';
import type { Scene } from '../../atlas/scene';
import type { GeometrySources } from './geometry-sources';
import { groundId } from './ground';
import { marksOf } from '../../drawn/lines/marks';
import { lookOfLine, looksOf } from '../../drawn/looks';
import type { Look } from '../../drawn/looks';

/** What MapLibre keeps beside a feature, so that a change of Scene repaints and never reloads. */
export interface FeatureState {
	readonly look: Look;
	readonly selected?: boolean;
	/** Land that its fill sets off. */
	readonly setOff?: boolean;
	readonly lit?: boolean;
	/** Part of an outline around several countries. */
	readonly outlined?: boolean;
}
/** Do two states say the same? A thousand features have one each. */
export const sameState = (one: FeatureState | undefined, other: FeatureState): boolean =>
	one !== undefined &&
	one.look === other.look &&
	one.selected === other.selected &&
	one.setOff === other.setOff &&
	one.lit === other.lit &&
	one.outlined === other.outlined;

export type StatefulSource = 'ground';
/** By source, then by feature id. */
export type FeatureStates = Readonly<Record<StatefulSource, ReadonlyMap<string, FeatureState>>>;

/** The state of every land shape and line in a Scene. Pure; depends on no Scene before. */
export function featureStates(scene: Scene, atlas: AtlasModel, geometry: GeometrySources): FeatureStates {
	const lookOf = looksOf(scene, atlas);
	const looks = new Map<string, Look>();
	const owner = new Map<string, string>();
	for (const shape of geometry.landFeatures) {
		looks.set(shape.id, lookOf(shape.id, shape.state));
		owner.set(shape.id, shape.state ?? shape.id);
	}
	const isSelected = (id: string): boolean => scene.selected !== null && owner.get(id) === scene.selected;
	const marks = marksOf(scene, (id) => owner.get(id) ?? id);

	const ground = new Map<string, FeatureState>();
	for (const [id, look] of looks) {
		const setOff = isSetOff(scene, owner.get(id) ?? id);
		ground.set(groundId('land', id), { look, selected: isSelected(id), setOff });
	}
	for (const { id, sides, border, style } of geometry.coastFeatures) {
		const line = { sides, border, dashed: style === 'dashed' };
		ground.set(groundId('coast', id), {
			look: looks.get(sides[0] ?? '') ?? 'outside',
			selected: marks.selected(line),
			outlined: marks.outlined(line)
		});
	}
	for (const { id, sides, border, style } of geometry.borderFeatures) {
		const line = { sides, border, dashed: style === 'dashed' };
		ground.set(groundId('border', id), {
			look: lookOfLine(sides.map((side) => looks.get(side) ?? 'outside')),
			selected: marks.selected(line),
			lit: marks.lit(line),
			outlined: marks.outlined(line)
		});
	}
	return { ground };
}

/** Ids of the features that light up when the pointer is over a country: its land, its dependencies, their lines. */
export function hoverFeatures(
	country: string,
	geometry: GeometrySources
): { readonly source: StatefulSource; readonly id: string }[] {
	const shapes = geometry.landFeatures.filter(({ id, state }) => id === country || state === country);
	const ids = new Set(shapes.map(({ id }) => id));
	const lit = [
		...shapes.map(({ id }) => groundId('land', id)),
		...geometry.coastFeatures
			.filter(({ sides }) => sides.some((side) => ids.has(side)))
			.map(({ id }) => groundId('coast', id)),
		...geometry.borderFeatures
			.filter(({ sides, style }) => style === 'border' && sides.filter((side) => ids.has(side)).length === 1)
			.map(({ id }) => groundId('border', id))
	];
	return lit.map((id) => ({ source: 'ground', id }));
}
