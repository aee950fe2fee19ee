import { contains, grown, intersect } from './box';
import type { Box } from './box';
import { enlargedBox, leaderOf } from './label';
import type { LabelCandidate, LabelPosition, PlacedLabel, SmallLook } from './label';
import type { Segment } from './segment';
import { fewestMissing } from './needed-labels';
import { once } from './once';
import { GAP, takenRoom } from './taken-room';
import type { TakenRoom } from './taken-room';

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
 * a needed one that finds none so comes before the other needed ones. What it answers may be asked with several
 * orders of the same labels: all that the other labels have no say in is worked out once.
 */
export function enlargedLabels(
	look: (candidate: LabelCandidate) => SmallLook,
	ground: Ground
): (placed: readonly PlacedLabel[]) => EnlargedLabel[] {
	const choices = new Map<PlacedLabel, Choices>();
	const choicesOf = (of: PlacedLabel): Choices => {
		const known = choices.get(of) ?? choicesIn(of, look(of.candidate), ground);
		choices.set(of, known);
		return known;
	};
	const isNeeded = ({ candidate }: PlacedLabel): boolean => candidate.needed === true;
	return (placed) =>
		fewestMissing<EnlargedLabel[], PlacedLabel>(
			placed.filter(isNeeded),
			(first) => {
				const others = placed.filter((label) => !first.includes(label));
				const at = others.findIndex(isNeeded);
				const front = at < 0 ? others.length : at;
				const taken = takenRoom(ground.signs);
				return [...others.slice(0, front), ...first, ...others.slice(front)].flatMap((of) => {
					const label = place(choicesOf(of), taken);
					return label ? [{ of, label }] : [];
				});
			},
			(shown) => {
				const named = new Set(shown.map(({ of }) => of));
				return placed.filter((label) => isNeeded(label) && !named.has(label));
			}
		);
}

/** A place for a label in a small box. */
interface Place {
	/** The placed label itself where it stays. */
	readonly label: PlacedLabel;
	/** What it fills there. */
	readonly box: Box;
	readonly line: Segment | null;
	/** Is it free, whatever other labels do? */
	readonly isOpen: () => boolean;
	/** Do the label's own rules allow it? Asked last, since they take longest. */
	readonly isAllowed: () => boolean;
}

/** The places of a label in the order in which they are tried. */
interface Choices {
	readonly asBefore: readonly Place[];
	readonly stays: Place;
	readonly elsewhere: () => readonly Place[];
}

function place({ asBefore, stays, elsewhere }: Choices, taken: TakenRoom): PlacedLabel | null {
	const isFree = ({ box, line, isOpen, isAllowed }: Place): boolean =>
		isOpen() &&
		taken.hasRoomFor(box, grown(box, GAP)) &&
		isAllowed() &&
		(line === null || taken.hasWayFor(line));
	const found = asBefore.find(isFree) ?? (isFree(stays) ? stays : elsewhere().find(isFree));
	if (!found) return null;
	taken.take(found.box, found.line);
	return found.label;
}

function choicesIn(of: PlacedLabel, small: SmallLook, ground: Ground): Choices {
	const { within, occupied, kept } = ground;
	const placeAt = (candidate: LabelCandidate, position: LabelPosition): Place => {
		const isMoved = of.candidate !== candidate;
		const box = enlargedBox(position, small);
		// The line of a label that stays is not enlarged.
		const line = candidate.leader ? leaderOf(candidate.leader, position, isMoved ? box : of.box) : null;
		return {
			label: isMoved ? { candidate, position, box } : of,
			box,
			line,
			isOpen: once(
				() =>
					contains(within, box) &&
					!occupied.some((other) => intersect(box, other)) &&
					!candidate.keepOff?.crosses(isMoved ? grown(box, LINE_GAP) : box)
			),
			isAllowed: once(
				() =>
					(candidate.accepts?.(box) ?? true) &&
					(isMoved || (candidate.stays?.(box, small) ?? true)) &&
					(line === null || (candidate.acceptsLeader?.(line) ?? true))
			)
		};
	};
	const others = once(() => of.candidate.elsewhere?.(small) ?? []);
	const asBefore = kept
		? others().flatMap((candidate) => {
				const position = kept(candidate.id, candidate.leader !== undefined);
				return position ? [placeAt(candidate, position)] : [];
			})
		: [];
	return {
		asBefore,
		stays: placeAt(of.candidate, of.position),
		elsewhere: once(() =>
			others().flatMap((candidate) => candidate.positions.map((position) => placeAt(candidate, position)))
		)
	};
}
