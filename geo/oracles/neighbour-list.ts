import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { z } from 'zod';
import type { BorderRow } from '../../src/lib/atlas/geometry';
import { NEIGHBOUR_EXCEPTIONS, type NeighbourException } from './neighbour-exceptions';

const listSchema = z.array(z.object({ cca3: z.string(), borders: z.array(z.string()) }));
/** The list's code for Kosovo, where the atlas has the user-assigned one. */
const codeOf = (cca3: string) => (cca3 === 'UNK' ? 'XKX' : cca3);

/** The neighbours of every country as world-countries (ODbL, never shipped) lists them, by code. */
export function listedNeighbours(root: string): Map<string, ReadonlySet<string>> {
	const text = readFileSync(path(root, 'node_modules/world-countries/countries.json'), 'utf8');
	return new Map(
		listSchema
			.parse(JSON.parse(text))
			.map(({ cca3, borders }) => [codeOf(cca3), new Set(borders.map(codeOf))])
	);
}

/**
 * Where the pairs of the map and an independent list differ and no exception says so, or an exception
 * is declared that is none (any more): one sentence each. Looks at every country of both.
 */
export function neighbourDifferences(
	rows: readonly Pick<BorderRow, 'id' | 'countries'>[],
	listed: ReadonlyMap<string, ReadonlySet<string>>,
	exceptions: readonly NeighbourException[] = NEIGHBOUR_EXCEPTIONS
): string[] {
	const mapped = new Map<string, Set<string>>();
	for (const { countries } of rows) {
		for (const [one, other] of [countries, [countries[1], countries[0]]] as const) {
			mapped.set(one, (mapped.get(one) ?? new Set()).add(other));
		}
	}
	const declared = new Map(exceptions.map((exception) => [exception.pair, exception]));
	const used = new Set<string>();
	const found = new Set<string>();
	for (const country of [...new Set([...mapped.keys(), ...listed.keys()])].sort()) {
		const onMap = mapped.get(country) ?? new Set<string>();
		const inList = listed.get(country) ?? new Set<string>();
		for (const other of [...new Set([...onMap, ...inList])].sort()) {
			const side = onMap.has(other) ? 'map' : 'list';
			if (onMap.has(other) && inList.has(other)) continue;
			const pair = [country, other].sort().join('-');
			if (declared.get(pair)?.only === side) used.add(pair);
			else found.add(`${pair} is only ${side === 'map' ? 'on the map' : 'in the list'}`);
		}
	}
	const idle = exceptions.filter(({ pair }) => !used.has(pair));
	return [...found, ...idle.map(({ pair }) => `${pair} is declared as an exception and is none`)];
}
