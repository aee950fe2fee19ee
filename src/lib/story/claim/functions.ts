import type { ClaimFunction } from './claim-function';
import { BORDERS } from './functions/borders';
import { LISTS } from './functions/lists';
import { PRESENCE } from './functions/presence';
import { STATES } from './functions/states';

/** Everything that a claim can compute. */
export const FUNCTIONS: readonly ClaimFunction[] = [...BORDERS, ...STATES, ...PRESENCE, ...LISTS];
