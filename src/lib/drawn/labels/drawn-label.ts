import type { LonLat } from '../../atlas/types';
import { leaderOf } from '../../lettering/label';
import type { LabelPosition, PlacedLabel } from '../../lettering/label';
import type { Segment } from '../../lettering/segment';
import type { Ground } from '../ground';
import type { BoxSize } from './box-size';
import type { Named, NamingCandidate } from './candidates';

/** A label in its place. Plain, so that it can be handed on. */
export interface DrawnLabel {
	readonly id: string;
	readonly named: Named;
	/** Width of its halo in units. */
	readonly halo: number;
	readonly position: LabelPosition;
	/** The line to it, from what it speaks of. */
	readonly leader: Segment | null;
	/** What it goes along with when the map moves: a point of the picture, and the place that is seen there. */
	readonly at: readonly [x: number, y: number];
	readonly anchor: LonLat | null;
	/** The boxes in which it stands so. */
	readonly sizes: readonly BoxSize[];
}

/** A label as it was placed, for the boxes in which it stands so. */
export function drawnLabel(
	{ screen }: Ground,
	styled: NamingCandidate,
	{ position, box, candidate }: PlacedLabel,
	sizes: readonly BoxSize[]
): DrawnLabel {
	const own = [position.x, position.y] as const;
	// A name beside the globe goes along with its land.
	const at = candidate.leader ?? (screen.under(own) ? own : (styled.of ?? own));
	return {
		id: styled.id,
		named: styled.named,
		halo: styled.halo,
		position,
		leader: candidate.leader ? leaderOf(candidate.leader, position, box) : null,
		at,
		anchor: screen.under(at),
		sizes
	};
}
