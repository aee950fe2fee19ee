import { z } from 'zod';

/** No organisation of States is older than that for the navigation of the Rhine, founded at Vienna in 1815. */
const FIRST_YEAR = 1815;
/** Four digits: what an address and a date can carry. */
const LAST_YEAR = 9999;

export const yearSchema = z
	.int()
	.min(FIRST_YEAR, `must be ${FIRST_YEAR} or later`)
	.max(LAST_YEAR, 'must have four digits');
