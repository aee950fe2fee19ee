import { z } from 'zod';

/** The conference that the organisation grew out of opened in 1973; nothing in the atlas is older. */
const FIRST_YEAR = 1973;
/** Four digits: what an address and a date can carry. */
const LAST_YEAR = 9999;

export const yearSchema = z
	.int()
	.min(FIRST_YEAR, `must be ${FIRST_YEAR} or later`)
	.max(LAST_YEAR, 'must have four digits');
