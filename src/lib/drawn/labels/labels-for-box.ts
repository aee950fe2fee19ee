import { grown } from '../../lettering/box';
import type { Box } from '../../lettering/box';
import type { LabelCandidate } from '../../lettering/label';
import { layoutLabels } from '../../lettering/label-layout';
import { BOX_SIZES } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import type { PlacedSign } from '../signs/place-signs';
import type { NamingCandidate } from './candidates';
import { drawnLabel } from './drawn-label';
import type { DrawnLabel } from './drawn-label';
import { beforeIn } from './kept';
import type { Kept } from './kept';
import { candidatesOf } from './label-candidates';
import type { Grids } from './line-grids';
import { enlargedSign } from './sign-names';
import { lettersIn, lookIn } from './small-look';
import type { SmallSize } from './small-look';

/** Labels of one small box that is known. */
export function labelsForBox(
	ground: Ground,
	signs: readonly PlacedSign[],
	grids: Grids,
	taken: readonly Box[],
	kept: Kept | null,
	size: SmallSize
): DrawnLabel[] {
	const enlarged = BOX_SIZES[lettersIn(size)];
	const before = beforeIn(kept, ground.screen, ground.zoom, size);
	const candidates = candidatesOf(ground, signs, grids, before, enlarged);
	const occupied = [...signs.map((sign) => grown(enlargedSign(sign, enlarged.signs).box, 1)), ...taken];
	return laidOut(ground, candidates, occupied, ground.labelArea, size);
}

/** Those of some candidates that find room in a small box, as large as they are drawn there. */
export function laidOut(
	ground: Ground,
	candidates: readonly NamingCandidate[],
	occupied: readonly Box[],
	within: Box,
	size: SmallSize
): DrawnLabel[] {
	const look = lookIn(ground, lettersIn(size));
	const known = new Map<LabelCandidate, NamingCandidate>(candidates.map((one) => [one, one]));
	return layoutLabels(candidates, occupied, within, (candidate) => look(known.get(candidate)?.named)).flatMap(
		(label) => {
			const styled = known.get(label.candidate);
			return styled ? [drawnLabel(ground, styled, label, [size])] : [];
		}
	);
}
