import type { Ground } from '../ground';
import type { PlacedSign } from '../signs/place-signs';
import { boxSizeOf } from './box-size';
import type { DrawnLabel } from './drawn-label';
import type { Kept } from './kept';
import { labelsForAllBoxes } from './labels-for-all-boxes';
import { labelsForBox } from './labels-for-box';
import type { Taken } from './taken';
import { lineGrids } from './line-grids';
import { yieldToBetters } from './yield-to-betters';

/**
 * All labels of a picture, placed for boxes of every size; where a reader has moved the map in a box that is known, for
 * that one anew, with its letters as large as they are there.
 * @param taken boxes of other lettering that labels must not cover, as large as they are in a box of a size
 * @param kept what is seen of the same Scene now, and stays where it can
 */
export function placedLabels(
	ground: Ground,
	signs: readonly PlacedSign[],
	taken: Taken,
	kept: Kept | null = null
): DrawnLabel[] {
	const grids = lineGrids(ground);
	const forAll = labelsForAllBoxes(ground, signs, grids, taken, kept);
	const size = ground.box && ground.scene.camera.kind === 'view' ? boxSizeOf(ground.box) : 'large';
	if (size === 'large') return yieldToBetters(ground, forAll);
	const others = forAll.flatMap((label) => {
		const sizes = label.sizes.filter((one) => one !== size);
		return sizes.length === 0 ? [] : [{ ...label, sizes }];
	});
	return yieldToBetters(ground, [...labelsForBox(ground, signs, grids, taken(size), kept, size), ...others]);
}
