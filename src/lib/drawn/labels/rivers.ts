import { riverNamePositions } from '../../lettering/river-label';
import { segmentGrid } from '../../lettering/segment-grid';
import { LABELS, showsRivers } from '../../theme/lines';
import type { Ground } from '../ground';
import type { Polyline } from '../plane/drawing';
import type { NamingCandidate } from './candidates';
import { ORDER } from './label-order';

/** Names of rivers and railways yield to all names of land with a status and to signs, not to seas. */
const RIVER_ORDER = ORDER.sign + 4e4;

/** Names of the rivers and railways that are seen for long enough, beside their course and off every coast and border. */
export function riverCandidates({
	inputs,
	screen,
	zoom,
	drawing,
	borders,
	coasts,
	labelArea
}: Ground): NamingCandidate[] {
	if (!showsRivers(zoom)) return [];
	const named = inputs.rivers.flatMap(({ id, kind, lines }) => {
		const name = inputs.atlas.rivers.find((river) => river.id === id)?.name;
		const seen = lines.map((line): Polyline =>
			line.flatMap((place) => {
				const at = screen.place(place);
				return at ? [at] : [];
			})
		);
		const positions = name === undefined ? [] : riverNamePositions(seen, name, LABELS[kind], labelArea);
		return positions.length > 0 ? [{ id, kind, positions }] : [];
	});
	if (named.length === 0) return [];
	const keepOff = segmentGrid([...drawing.polylines(borders), ...drawing.polylines(coasts)], labelArea);
	return named.map(({ id, kind, positions }, index) => ({
		id: `${kind} ${id}`,
		named: { kind },
		halo: LABELS[kind].halo,
		order: RIVER_ORDER + index,
		keepOff,
		positions
	}));
}
