import { contains, grown, intersect } from './box';
import type { Box } from './box';
import { enlargedBox, leaderOf } from './label';
import type { LabelCandidate, LabelLook, LabelPosition, PlacedLabel } from './label';
import { fewestMissing } from './needed-labels';
import { GAP, takenRoom } from './taken-room';

/** Letters of the size in which they are set, in all their lines. */
const AS_SET: LabelLook = { growth: 1, firstLine: false };
/** Free space between two labels in one line, where they would read as one. */
const WORD_GAP = 6;

/**
 * Decides which labels show and where: those that can stay where they were `kept`, then the first free position of each
 * candidate, in their order; a needed label that finds none so comes before all others. Pure and deterministic. Boxes never intersect one another,
 * `occupied`, the lines of `keepOff`, or the lines to other labels; those run through nothing.
 * @param occupied boxes of signs and panels that no label may cover
 * @param within labels that do not lie inside it are dropped
 * @param look how each is drawn: as it is set where nothing is said
 */
export function layoutLabels(
	candidates: readonly LabelCandidate[],
	occupied: readonly Box[],
	within: Box,
	look: (candidate: LabelCandidate) => LabelLook = () => AS_SET
): PlacedLabel[] {
	const needed = candidates.filter((candidate) => candidate.needed);
	const neededIds = [...new Set(needed.map(({ id }) => id))];
	const front = Math.min(...needed.map(({ order }) => order));
	return fewestMissing<PlacedLabel[], string>(
		neededIds,
		(first) => {
			const rank = new Map(first.map((id, index) => [id, index - first.length]));
			const sorted = candidates
				.map((candidate, index) => ({
					candidate,
					order: rank.has(candidate.id) ? front : candidate.order,
					rank: rank.get(candidate.id) ?? 0,
					index
				}))
				.sort((one, other) => one.order - other.order || one.rank - other.rank || one.index - other.index)
				.map(({ candidate }) => candidate);
			const last = sorted.findLastIndex(({ id }) => rank.has(id));
			return inOrder(sorted, last + 1, occupied, within, look);
		},
		(placed) => {
			const named = new Set(placed.map(({ candidate: { id } }) => id));
			return neededIds.filter((id) => !named.has(id));
		}
	);
}

/** @param front how many candidates come before what is kept */
function inOrder(
	candidates: readonly LabelCandidate[],
	front: number,
	occupied: readonly Box[],
	within: Box,
	look: (candidate: LabelCandidate) => LabelLook
): PlacedLabel[] {
	const placed: PlacedLabel[] = [];
	const taken = takenRoom(occupied);
	const named = new Set<string>();
	const place = (candidate: LabelCandidate, positions: readonly LabelPosition[]): void => {
		if (named.has(candidate.id)) return;
		const drawn = look(candidate);
		for (const position of positions) {
			const box = enlargedBox(position, drawn);
			if (!contains(within, box)) continue;
			const wide = grown(box, GAP);
			if (occupied.some((other) => intersect(wide, other))) continue;
			if (!taken.hasRoomFor(box, [box[0] - WORD_GAP, wide[1], box[2] + WORD_GAP, wide[3]])) continue;
			if (candidate.keepOff?.crosses(box)) continue;
			if (candidate.accepts && !candidate.accepts(box)) continue;
			const line = candidate.leader ? leaderOf(candidate.leader, position, box) : null;
			if (line && candidate.acceptsLeader && !candidate.acceptsLeader(line)) continue;
			if (line && !taken.hasWayFor(line)) continue;
			named.add(candidate.id);
			placed.push({ candidate, position, box });
			taken.take(box, line);
			return;
		}
	};
	const [inFront, others] = [candidates.slice(0, front), candidates.slice(front)];
	for (const candidate of inFront) place(candidate, candidate.positions);
	for (const candidate of others) if (candidate.kept) place(candidate, [candidate.kept]);
	for (const candidate of others) place(candidate, candidate.positions);
	return placed;
}
