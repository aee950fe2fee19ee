import { isSubject } from '../../atlas/emphasis';
import { grown } from '../../lettering/box';
import { labelBox } from '../../lettering/label';
import type { LabelPosition } from '../../lettering/label';
import { isWithinFormer, outlinePoint } from './outline';
import { LABELS } from '../../theme/drawing/lines';
import { farNames } from './far-names';
import { isIn } from './label-area';
import { orderOfLand } from './label-order';
import { pointsIn } from './land-under';
import type { Grids } from './line-grids';
import { offItsCoast } from './off-coast';
import { overBorders } from './over-borders';
import { nearName } from './near-names';
import type { Ground } from '../ground';
import { seenLand } from './seen-land';
import { linesOf, seenRoom, shownName } from './seen-name';
import type { NameCandidate, Seen } from './seen-name';
import { subjectBeside } from './subject-names';
import { isOfFullMember } from './roles';

/** From this radius of the globe on, in units, a reader who looks closer finds land outside the area named too. */
const CLOSER = 800;
/** From this share of the picture on an area that belongs to a State, such as Greenland, is named from far too. */
const LARGE_AREA_SHARE = 0.012;
/** A land further beyond the edge than this, as a share of its room and in units, has no place for its name within. */
const [BEYOND_ROOM, BEYOND_EDGE] = [3, 120] as const;
/** An outline's name comes before all others, and may move this far from its point, in units. */
const OUTLINE_ORDER = -1e5;
const OUTLINE_NUDGES = [0, 30, -30, 60, -60, 100, -100] as const;
/** Further from its point than this, in units, a line says whose name it is. */
const OUTLINE_REACH = 30;

/**
 * Names of countries and areas that could show, each with the places that it may take.
 * @param letters how many times as large as they are set letters are drawn
 */
export function nameCandidates(
	ground: Ground,
	grids: Grids,
	isWanted: (id: string) => boolean = () => true,
	letters = 1
): NameCandidate[] {
	const { inputs, scene, near, screen, labelArea } = ground;
	const names = inputs.labels.flatMap((label): NameCandidate[] => {
		if (label.microstate || !isWanted(label.id)) return [];
		const name = shownName(ground, label);
		const at = ground.screen.place(label.point);
		const room = seenRoom(ground, label);
		if (name === null || !at || !room) return [];
		const subject = isSubject(scene, label.id);
		if (!subject && !isIn(grown(labelArea, BEYOND_ROOM * Math.max(...room) + BEYOND_EDGE), at)) return [];
		const look = ground.look(label.id);
		if (!subject && isWithinFormer(scene, label.id)) return [];
		const own = inputs.atlas.country(label.id) !== undefined;
		const seen = { label, name, at, room, look };
		if (near || subject) {
			const inside = nearName(ground, seen, grids, subject, own, letters);
			const beside = subject ? subjectBeside(ground, seen, grids, letters) : smallLand(ground, seen, grids);
			return [
				...(inside ? [inside] : []),
				...beside,
				...(inside && !subject ? narrowLand(ground, seen) : [])
			];
		}
		if (own && look !== 'outside') return farNames(ground, seen, grids, letters);
		const isLarge = look !== 'outside' && seenLand(ground).shareOf(label.id) >= LARGE_AREA_SHARE;
		const isCloser = scene.camera.kind === 'view' && screen.view.radius >= CLOSER;
		return isLarge || isCloser ? farNames(ground, seen, grids, letters) : [];
	});
	return [...outlineNames(ground, grids).filter(({ id }) => isWanted(id)), ...names];
}

/** From near a land that takes part may have its name over a border to another. */
function narrowLand(ground: Ground, seen: Seen): NameCandidate[] {
	const { label, look, name } = seen;
	if (ground.scene.tone === 'story' || !isOfFullMember(ground, look)) return [];
	const { small, weight, spacing } = LABELS.countryNear;
	const lines = linesOf(name, { size: small, weight, spacing, capitals: true });
	return [overBorders(ground, seen, [lines], orderOfLand(ground, label, look) + 4)];
}

/** For a reader who looks closer an island too small for its name has it on the sea beside it. */
function smallLand(ground: Ground, seen: Seen, grids: Grids): NameCandidate[] {
	const { scene, inputs } = ground;
	const { label, look, name } = seen;
	const area = inputs.atlas.area(label.id);
	const isNamed = look === 'outside' ? inputs.atlas.country(label.id) || area : look !== 'no-status';
	if (scene.tone === 'story' || scene.camera.kind !== 'view' || !isNamed) return [];
	const { small, weight, spacing } = LABELS.countryFar;
	const lines = linesOf(name, { size: small, weight, spacing });
	return [offItsCoast(ground, seen, lines, grids.borders, orderOfLand(ground, label, look) + 3)];
}

/**
 * Names of outlines, before those of the countries in them: off other land of which the picture speaks where that can be, at
 * a line where they stand away from their own.
 */
function outlineNames(ground: Ground, grids: Grids): NameCandidate[] {
	const { scene, inputs, screen, lands, drawing } = ground;
	const told = lands.filter(({ id }) => isSubject(scene, id) && !isWithinFormer(scene, id));
	const isOffTold = (position: LabelPosition): boolean =>
		pointsIn(labelBox(position)).every((point) => {
			const place = screen.under(point);
			return place === null || !drawing.holds(told, place);
		});
	return scene.outlines.flatMap((outline): NameCandidate[] => {
		const point = outlinePoint(outline, inputs.labels);
		const at = point && screen.place(point);
		if (!at) return [];
		const { size, weight, spacing } = LABELS.outline;
		const lines = linesOf(outline.shortName ?? outline.name, { size, weight, spacing, capitals: true });
		const positions = OUTLINE_NUDGES.flatMap((dy) =>
			OUTLINE_NUDGES.map((dx): LabelPosition => ({ lines, x: at[0] + dx, y: at[1] + dy, align: 'middle' }))
		);
		const isOnLand = ({ x, y }: LabelPosition): boolean =>
			Math.max(Math.abs(x - at[0]), Math.abs(y - at[1])) <= OUTLINE_REACH;
		const offTold = positions.filter(isOffTold);
		const common = {
			id: outline.id,
			look: 'outside',
			style: 'outline',
			order: OUTLINE_ORDER,
			keepOff: grids.marks
		} as const;
		return [
			{ ...common, positions: offTold.filter(isOnLand) },
			{ ...common, leader: at, positions: offTold.filter((position) => !isOnLand(position)) },
			{ ...common, positions }
		];
	});
}
