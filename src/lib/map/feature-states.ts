import type { AtlasModel } from '../atlas/atlas';
import type { Scene } from '../atlas/scene';
import type { GeometrySources } from './geometry-sources';
import { lookOf, lookOfLine } from './looks';
import type { Look } from './looks';

/** What MapLibre keeps beside a feature, so that a change of Scene repaints and never reloads. */
export interface FeatureState {
	readonly look: Look;
	readonly selected?: boolean;
	readonly lit?: boolean;
	/** Part of an outline around several countries. */
	readonly outlined?: boolean;
}
export type StatefulSource = 'land' | 'coast' | 'borders' | 'hatch' | 'dots';
/** By source, then by feature id. */
export type FeatureStates = Readonly<Record<StatefulSource, ReadonlyMap<string, FeatureState>>>;

/** The state of every land shape, line and pattern in a Scene. Pure; depends on no Scene before. */
export function featureStates(scene: Scene, atlas: AtlasModel, geometry: GeometrySources): FeatureStates {
	const looks = new Map<string, Look>();
	const owner = new Map<string, string>();
	for (const shape of geometry.landFeatures) {
		looks.set(shape.id, lookOf(shape, scene, atlas));
		owner.set(shape.id, shape.state ?? shape.id);
	}
	const isSelected = (id: string): boolean => scene.selected !== null && owner.get(id) === scene.selected;
	const lit = new Set<string>(scene.borders);
	const outlines = scene.outlines.map(({ countries }) => new Set<string>(countries));
	/** Does an outline run between these sides: one within, the other not? */
	const outlined = (sides: readonly string[]): boolean =>
		outlines.some((within) => sides.filter((side) => within.has(owner.get(side) ?? side)).length === 1);

	const land = new Map<string, FeatureState>();
	for (const [id, look] of looks) land.set(id, { look, selected: isSelected(id) });
	const coast = new Map<string, FeatureState>();
	for (const { id, sides } of geometry.coastFeatures) {
		coast.set(id, {
			look: looks.get(sides[0] ?? '') ?? 'outside',
			selected: sides.some(isSelected),
			outlined: outlined(sides)
		});
	}
	const borders = new Map<string, FeatureState>();
	for (const { id, sides, border } of geometry.borderFeatures) {
		const selected = sides.filter(isSelected).length === 1;
		borders.set(id, {
			look: lookOfLine(sides.map((side) => looks.get(side) ?? 'outside')),
			selected,
			lit: border !== null && lit.has(border),
			outlined: outlined(sides)
		});
	}
	const partners = new Map<string, FeatureState>();
	for (const { id } of atlas.countries) partners.set(id, { look: lookOf({ id }, scene, atlas) });
	return { land, coast, borders, hatch: partners, dots: partners };
}

/** Ids of the features that light up when the pointer is over a country: its land, its dependencies, their lines. */
export function hoverFeatures(
	country: string,
	geometry: GeometrySources
): { readonly source: 'land' | 'coast' | 'borders'; readonly id: string }[] {
	const shapes = geometry.landFeatures.filter(({ id, state }) => id === country || state === country);
	const ids = new Set(shapes.map(({ id }) => id));
	return [
		...shapes.map(({ id }) => ({ source: 'land', id }) as const),
		...geometry.coastFeatures
			.filter(({ sides }) => sides.some((side) => ids.has(side)))
			.map(({ id }) => ({ source: 'coast', id }) as const),
		...geometry.borderFeatures
			.filter(({ sides, style }) => style === 'border' && sides.filter((side) => ids.has(side)).length === 1)
			.map(({ id }) => ({ source: 'borders', id }) as const)
	];
}
