import { contains, grown, intersect } from './box';
import type { Box } from './box';
import { enlargedBox, leaderOf } from './label';
import type { LabelCandidate, LabelPosition, PlacedLabel, SmallLook } from './label';
import { fewestMissing } from './needed-labels';
import { GAP, takenRoom } from './taken-room';

/** Free space between a line and a label that moved in a small box, in units. */
const LINE_GAP = 2;

/** A label in a small box: the placed one, or another place that it takes there. */
export interface EnlargedLabel {
	readonly of: PlacedLabel;
	readonly label: PlacedLabel;
}

/** What labels find in a small box. */
export interface Ground {
	/** Labels that do not lie inside it are dropped. */
	readonly within: Box;
	/** What no label may cover: signs as large as elsewhere, panels. */
	readonly occupied: readonly Box[];
	/** Signs as large as they are drawn there: no line to a label runs through them. */
	readonly signs: readonly Box[];
	/** Where a label stood in this box before, elsewhere than in a large one: with a line to it, or without. */
	readonly kept?: (id: string, withLeader: boolean) => LabelPosition | undefined;
}

/**
 * Which of the placed labels show when letters grow against the map, as they must in a small box: those that can
 * stay where they are, and those that find room `elsewhere`. Those that come first take their place from the others;
 * a needed one that finds none so comes before the other needed ones.
 */
export function enlargedLabels(
	placed: readonly PlacedLabel[],
	look: (candidate: LabelCandidate) => SmallLook,
	ground: Ground
): EnlargedLabel[] {
	const isNeeded = ({ candidate }: PlacedLabel): boolean => candidate.needed === true;
	return fewestMissing<EnlargedLabel[], PlacedLabel>(
		placed.filter(isNeeded),
		(first) => {
			const others = placed.filter((label) => !first.includes(label));
			const at = others.findIndex(isNeeded);
			const front = at < 0 ? others.length : at;
			return inOrder([...others.slice(0, front), ...first, ...others.slice(front)], look, ground);
		},
		(shown) => {
			const named = new Set(shown.map(({ of }) => of));
			return placed.filter((label) => isNeeded(label) && !named.has(label));
		}
	);
}

function inOrder(
	placed: readonly PlacedLabel[],
	look: (candidate: LabelCandidate) => SmallLook,
	{ within, occupied, signs, kept = () => undefined }: Ground
): EnlargedLabel[] {
	const taken = takenRoom(signs);
	return placed.flatMap((of): EnlargedLabel[] => {
		const small = look(of.candidate);
		/** The line of a label that stays is not enlarged. */
		const lineOf = ({ leader }: LabelCandidate, position: LabelPosition, box: Box) =>
			leader ? leaderOf(leader, position, box) : null;
		const isFree = (candidate: LabelCandidate, position: LabelPosition, box: Box): boolean => {
			if (!contains(within, box)) return false;
			if (occupied.some((other) => intersect(box, other))) return false;
			if (!taken.hasRoomFor(box, grown(box, GAP))) return false;
			const isMoved = of.candidate !== candidate;
			if (candidate.keepOff?.crosses(isMoved ? grown(box, LINE_GAP) : box)) return false;
			if (candidate.accepts && !candidate.accepts(box)) return false;
			if (!isMoved && candidate.stays && !candidate.stays(box, small)) return false;
			const line = lineOf(candidate, position, isMoved ? box : of.box);
			if (line && candidate.acceptsLeader && !candidate.acceptsLeader(line)) return false;
			return line === null || taken.hasWayFor(line);
		};
		const moved = (candidate: LabelCandidate, positions: readonly LabelPosition[]): EnlargedLabel[] => {
			for (const position of positions) {
				const box = enlargedBox(position, small);
				if (!isFree(candidate, position, box)) continue;
				taken.take(box, lineOf(candidate, position, box));
				return [{ of, label: { candidate, position, box } }];
			}
			return [];
		};
		/** The first of several ways to place it that finds room. */
		const firstOf = (ways: readonly (() => EnlargedLabel[])[]): EnlargedLabel[] => {
			for (const way of ways) {
				const found = way();
				if (found.length > 0) return found;
			}
			return [];
		};
		const elsewhere = of.candidate.elsewhere?.(small) ?? [];
		const asBefore = elsewhere.flatMap((candidate) => {
			const position = kept(candidate.id, candidate.leader !== undefined);
			return position ? [() => moved(candidate, [position])] : [];
		});
		const stays = (): EnlargedLabel[] => {
			const box = enlargedBox(of.position, small);
			if (!isFree(of.candidate, of.position, box)) return [];
			taken.take(box, lineOf(of.candidate, of.position, of.box));
			return [{ of, label: of }];
		};
		return firstOf([
			...asBefore,
			stays,
			...elsewhere.map((candidate) => () => moved(candidate, candidate.positions))
		]);
	});
}
