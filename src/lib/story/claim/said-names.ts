import { plainName } from '../../atlas/nearest';
import type { Lookup } from '../lookup';
import { KINDS } from './reading';
import { ClaimFault } from './syntax';
import type { Claim } from './syntax';
import type { Value } from './value';

/** What may stand between the names of a list that are all that the words say. */
const BETWEEN_NAMES = /,|\b(?:and|or|the|both|only|alone)\b/giu;

/**
 * Refuses words that are names and nothing else where they name another list than the claim.
 * @throws ClaimFault that says what the claim names
 */
export function checkNames(words: string, value: Value, { denied }: Claim, lookup: Lookup): void {
	if (value.kind !== 'list' || value.ids.length === 0 || denied) return;
	const [, kinds] = KINDS[value.of];
	const named = new Map(
		kinds.flatMap((kind) =>
			[...lookup.of[kind].values()].flatMap((thing) =>
				'name' in thing ? [[plainName(thing.name), String(thing.id)] as const] : []
			)
		)
	);
	const parts = words
		.split(BETWEEN_NAMES)
		.map((part) => plainName(part))
		.filter((part) => part !== '');
	const ids = parts.map((part) => named.get(part));
	if (ids.length === 0 || ids.some((id) => id === undefined)) return;
	const same = ids.length === value.ids.length && value.ids.every((id) => ids.includes(id));
	if (!same)
		throw new ClaimFault(`the words "${words}" do not name what the claim does: ${value.ids.join(', ')}`);
}
