import { segmentGrid } from '../atlas/segment-grid';
import { riverNamePositions } from '../atlas/river-label';
import { LABELS, LINE_WIDTHS, showsRivers, sizeAt } from '../theme/lines';
import type { StyledCandidate } from './candidates';
import { strokePath } from './drawing';
import type { Polyline } from './drawing';
import { element } from './markup';
import { LABEL_AREA } from './label-area';
import { ORDER } from './label-order';
import { PATH_SCALE } from './path';
import type { Picture } from './picture';

/** Names of rivers yield to all names of land with a status and to signs, not to seas. */
const RIVER_ORDER = ORDER.sign + 4e4;

/** The rivers as one line, under borders and coast. */
export function rivers({ inputs, screen, zoom }: Picture): string {
	if (!showsRivers(zoom)) return '';
	const d = strokePath(
		screen,
		inputs.rivers.flatMap(({ lines }) => lines)
	);
	if (d === '') return '';
	return element('path', {
		class: 'river',
		transform: `scale(${1 / PATH_SCALE})`,
		'stroke-width': sizeAt(LINE_WIDTHS.river, zoom),
		d
	});
}

/** Names of the rivers that are seen for long enough, beside their course and off every coast and border. */
export function riverCandidates(picture: Picture): StyledCandidate[] {
	const { inputs, screen, zoom, drawing, borders, coasts } = picture;
	if (!showsRivers(zoom)) return [];
	const named = inputs.rivers.flatMap(({ id, lines }) => {
		const name = inputs.atlas.rivers.find((river) => river.id === id)?.name;
		const seen = lines.map((line): Polyline =>
			line.flatMap((place) => {
				const at = screen.place(place);
				return at ? [at] : [];
			})
		);
		const positions = name === undefined ? [] : riverNamePositions(seen, name, LABELS.river, LABEL_AREA);
		return positions.length > 0 ? [{ id, positions }] : [];
	});
	if (named.length === 0) return [];
	const keepOff = segmentGrid([...drawing.polylines(borders), ...drawing.polylines(coasts)], LABEL_AREA);
	return named.map(({ id, positions }, index) => ({
		id: `river ${id}`,
		classes: 'river-name',
		halo: LABELS.river.halo,
		large: false,
		order: RIVER_ORDER + index,
		keepOff,
		positions
	}));
}
