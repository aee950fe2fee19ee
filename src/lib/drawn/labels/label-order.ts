import type { LabelPoint } from '../../atlas/geometry';
import type { Ground } from '../ground';
import type { Look } from '../looks';
import { seenLand } from './seen-land';

/** Order of names among labels; lesser is placed first. Room in km is taken off within a group. */
export const ORDER = {
	subject: 0,
	lit: 1e5,
	length: 2e5,
	subjectBeside: 2.5e5,
	/** Lands that fill much of the picture: without their names nobody knows where they are. */
	large: 2.8e5,
	/** Lands that a page speaks of. */
	told: 2.9e5,
	status: 3e5,
	/** The smallest States at their rings. */
	ring: 3.5e5,
	sign: 4e5,
	outside: 5e5,
	/** Areas that are no State: never before the States beside them. */
	noState: 6e5
} as const;

/** From this share of the picture on a land is named before any sign that is not lit. */
export const LARGE_SHARE = 0.02;

/** Where the name of a land comes among labels: the larger what is seen of it, the sooner. */
export function orderOfLand(ground: Ground, { id, roomKm }: LabelPoint, look: Look): number {
	const share = seenLand(ground).shareOf(id);
	if (isNoState(ground, id)) return ORDER.noState - share;
	if (ground.scene.camera.kind !== 'opening' && share >= LARGE_SHARE) return ORDER.large - share * 1e4;
	if (ground.scene.emphasised.some((one) => one === id)) return ORDER.told - roomKm;
	return (look === 'outside' ? ORDER.outside : ORDER.status) - roomKm;
}

/** Is it an area that the policy gives to no State: one whose every line is dashed? */
export function isNoState({ inputs, borders }: Ground, id: string): boolean {
	const area = inputs.atlas.country(id) ? undefined : inputs.atlas.area(id);
	if (!area || area.state) return false;
	const own = borders.filter(({ properties }) => properties?.countries.some((side) => side === id));
	return own.length > 0 && own.every(({ properties }) => properties?.style === 'dashed');
}
