import { segmentGrid } from '../../lettering/segment-grid';
import type { LabelLine, LabelPosition } from '../../lettering/label';
import { nameLines, textWidth } from '../../lettering/text-width';
import { LABELS } from '../../theme/drawing/lines';
import type { NamingCandidate } from './candidates';
import { ORDER } from './label-order';
import { seenRoom } from './seen-name';
import type { Ground } from '../ground';

/** Names of seas yield to all names of land with a status and to signs. */
const SEA_ORDER = ORDER.sign + 5e4;
/** Free water on both sides of a name, in units. */
const MARGIN = 8;
/** A name may move from its point by these shares of its room. */
const NUDGES = [0, 0.25, -0.25, 0.5, -0.5] as const;

/** Names of the seas that have room for them, off every coast and border. */
export function seaCandidates(ground: Ground): NamingCandidate[] {
	const { inputs, screen, drawing, coasts, borders, labelArea } = ground;
	const wanted = inputs.atlas.seas.flatMap((sea) => {
		const at = screen.place(sea.point);
		const room = at && seenRoom(ground, sea);
		return at && room && room[0] > MARGIN ? [{ sea, at, room }] : [];
	});
	if (wanted.length === 0) return [];
	const keepOff = segmentGrid([...drawing.polylines(coasts), ...drawing.polylines(borders)], labelArea);
	return wanted.flatMap(({ sea, at: [x, y], room }): NamingCandidate[] => {
		const settings = [[sea.name], nameLines(sea.name, LABELS.sea, 1)];
		const positions = settings.flatMap((texts): LabelPosition[] => {
			const width = Math.max(...texts.map((text) => textWidth(text, LABELS.sea)));
			const height = texts.length * LABELS.sea.size * LABELS.lineHeight;
			if (width / 2 + MARGIN > room[0] || height / 2 > room[1]) return [];
			const lines: LabelLine[] = texts.map((text) => ({ text, lettering: LABELS.sea }));
			return NUDGES.flatMap((down) =>
				NUDGES.map((right): LabelPosition => ({
					lines,
					x: x + right * (room[0] - width / 2),
					y: y + down * room[1],
					align: 'middle'
				}))
			);
		});
		if (positions.length === 0) return [];
		return [
			{
				id: `sea ${sea.id}`,
				named: { kind: 'sea' },
				halo: LABELS.sea.halo,
				order: SEA_ORDER - sea.roomKm,
				keepOff,
				positions
			}
		];
	});
}
