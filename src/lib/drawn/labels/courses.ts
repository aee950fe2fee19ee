import { riverNamePositions } from '../../lettering/river-label';
import { segmentGrid } from '../../lettering/segment-grid';
import type { Ground } from '../ground';
import { COURSES } from '../lines/courses';
import type { Polyline } from '../plane/drawing';
import type { NamingCandidate } from './candidates';
import { ORDER } from './label-order';

/** Names of lines yield to all names of land with a status and to signs, not to seas. */
const COURSE_ORDER = ORDER.sign + 4e4;

/** Names of the rivers and other lines that are seen for long enough, beside their course and off every coast and border. */
export function courseCandidates({
	inputs,
	screen,
	courses,
	drawing,
	borders,
	coasts,
	labelArea
}: Ground): NamingCandidate[] {
	const named = courses.flatMap(({ id, kind, lines }) => {
		const name = inputs.atlas.rivers.find((river) => river.id === id)?.name;
		const seen = lines.map((line): Polyline =>
			line.flatMap((place) => {
				const at = screen.place(place);
				return at ? [at] : [];
			})
		);
		const { lettering } = COURSES[kind].name;
		const positions = name === undefined ? [] : riverNamePositions(seen, name, lettering, labelArea);
		return positions.length > 0 ? [{ id, kind, positions }] : [];
	});
	if (named.length === 0) return [];
	const keepOff = segmentGrid([...drawing.polylines(borders), ...drawing.polylines(coasts)], labelArea);
	return named.map(({ id, kind, positions }, index) => ({
		id: `${kind} ${id}`,
		named: { kind: 'course', of: kind },
		halo: COURSES[kind].name.lettering.halo,
		order: COURSE_ORDER + index,
		keepOff,
		positions
	}));
}
