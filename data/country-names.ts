import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import countries from 'world-countries';
import { plainName } from '../src/lib/atlas/nearest';
import { findJsonFault } from './json-fault';
import { countriesSchema } from './schema/country';

const WORLD = join(dirname(fileURLToPath(import.meta.url)), 'world', 'countries.json');

/** Names in daily use, as the world has them; none while its file has a fault, which the check tells. */
function namesOfTheWorld(): ReadonlyMap<string, readonly string[]> {
	const text = readFileSync(WORLD, 'utf8');
	const states = findJsonFault(text) ? null : countriesSchema.safeParse(JSON.parse(text)).data;
	return new Map((states ?? []).map(({ id, otherNames = [] }) => [id, otherNames]));
}

let names: ReadonlyMap<string, readonly string[]> | null = null;

function read(): ReadonlyMap<string, readonly string[]> {
	const daily = namesOfTheWorld();
	return new Map(
		countries.map(({ cca2, cca3, cioc, name, altSpellings, translations }) => {
			const native = Object.values(name.native ?? {});
			const all = [
				cca2,
				cioc,
				...altSpellings,
				...(daily.get(cca3) ?? []),
				...[name, ...native, ...Object.values(translations)].flatMap(({ common, official }) => [
					common,
					official
				])
			];
			return [cca3, [...new Set(all.filter((one) => one !== ''))]];
		})
	);
}

/**
 * What else people call a country, by its ISO 3166-1 alpha-3 code: its code of two letters, its own
 * name, its names in other languages. For suggestions alone: no reader is shown one.
 */
export function otherNamesOf(id: string): readonly string[] {
	names ??= read();
	return names.get(id) ?? [];
}

/** The code of the country that bears a name, as `plainName` makes it; `null` where none does, or several. */
export function codeOfCountry(plain: string): string | null {
	names ??= read();
	const [only, ...others] = [...names].filter(([, own]) => own.some((name) => plainName(name) === plain));
	return only === undefined || others.length > 0 ? null : only[0];
}
