import type { BorderRow } from '../../src/lib/atlas/geometry';
import { borderId } from '../area';
import { areaId } from './area-id';
import type { BorderTable } from './border-table';

/** Two areas of the map that share no line on it. */
export class NoBorderError extends RangeError {
	readonly areas: readonly [string, string];

	constructor(a: string, b: string) {
		super(`${a} and ${b} do not touch on the map`);
		this.name = 'NoBorderError';
		this.areas = [a, b];
	}
}

/**
 * The border of two countries, of whatever kind, with its length in km at full detail. Throws an
 * UnknownAreaError on a code that the map does not have, a NoBorderError if the two do not touch, a
 * RangeError if both are the same.
 */
export function borderOf(table: BorderTable, a: string, b: string): BorderRow {
	const [one, other] = [areaId(table.areas, a), areaId(table.areas, b)];
	const id = borderId(one, other);
	const row = table.rows.find((candidate) => candidate.id === id);
	if (!row) throw new NoBorderError(one, other);
	return row;
}
