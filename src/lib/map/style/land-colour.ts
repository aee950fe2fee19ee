import type { Look } from '../../drawn/looks';
import type { Theme } from '../../theme/colours/theme';

/** The colour of land by its look, far or near. */
export function landColour(colours: Theme['near'], look: Look): string {
	return colours[look === 'no-status' ? 'noStatus' : look];
}
