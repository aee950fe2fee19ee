import { isSubject } from '../atlas/emphasis';
import type { LabelPosition } from '../atlas/label';
import { isWithinFormer, outlinePoint } from '../atlas/outline';
import { LABELS } from '../theme/lines';
import { farNames } from './far-names';
import type { Grids } from './line-grids';
import { nearName, subjectBeside } from './near-names';
import type { Picture } from './picture';
import { linesOf, seenRoom, shownName } from './seen-name';
import type { NameCandidate } from './seen-name';

/** An outline's name comes before all others, and may move this far from its point, in units. */
const OUTLINE_ORDER = -1e5;
const OUTLINE_NUDGES = [0, 30, -30, 60, -60, 100, -100] as const;

/** Names of countries and areas that could show, each with the places that it may take. */
export function nameCandidates(picture: Picture, grids: Grids): NameCandidate[] {
	const { inputs, scene, near } = picture;
	const names = inputs.labels.flatMap((label): NameCandidate[] => {
		if (label.microstate) return [];
		const name = shownName(picture, label);
		const at = picture.screen.place(label.point);
		const room = seenRoom(picture, label);
		if (name === null || !at || !room) return [];
		const look = picture.look(label.id);
		const subject = isSubject(scene, label.id);
		if (!subject && isWithinFormer(scene, label.id)) return [];
		const own = inputs.atlas.country(label.id) !== undefined;
		const seen = { label, name, at, room, look };
		if (near || subject) {
			const inside = nearName(picture, seen, grids, subject, own);
			return [...(inside ? [inside] : []), ...(subject ? [subjectBeside(picture, seen, grids)] : [])];
		}
		return own && look !== 'outside' ? farNames(picture, seen, grids) : [];
	});
	return [...outlineNames(picture, grids), ...names];
}

/** Names of outlines, before those of the countries in them. */
function outlineNames({ scene, inputs, screen }: Picture, grids: Grids): NameCandidate[] {
	return scene.outlines.flatMap((outline): NameCandidate[] => {
		const point = outlinePoint(outline, inputs.labels);
		const at = point && screen.place(point);
		if (!at) return [];
		const { size, weight, spacing } = LABELS.outline;
		const lines = linesOf(outline.name, { size, weight, spacing, capitals: true });
		return [
			{
				id: outline.id,
				look: 'outside',
				style: 'outline',
				order: OUTLINE_ORDER,
				keepOff: grids.marks,
				positions: OUTLINE_NUDGES.flatMap((dy) =>
					OUTLINE_NUDGES.map((dx): LabelPosition => ({
						lines,
						x: at[0] + dx,
						y: at[1] + dy,
						align: 'middle'
					}))
				)
			}
		];
	});
}
