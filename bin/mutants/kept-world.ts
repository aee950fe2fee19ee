import { readFileSync } from 'node:fs';
import type { Atlas } from '../../src/lib/atlas/atlas-index';

/** The small world as it was written before the first mutant: to read it through the schemas takes longer than most tests. */
export function readSmallWorld(): Atlas {
	return JSON.parse(readFileSync(process.env['ATLAS_MUTANTS_WORLD'] ?? '', 'utf8'));
}
