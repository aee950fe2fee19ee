import type { BorderRow } from '../src/lib/atlas/geometry';
import type { PublishedLength } from '../src/lib/atlas/types';
import { borderId } from './area';
import { toCsv } from './commands/csv';

const HEADER = ['a', 'b', 'map_km', 'published_km', 'published_source', 'note'];

export interface BorderTableFacts {
	/** Ids of all countries whose pairs are listed. */
	readonly listed: ReadonlySet<string>;
	/** The State of each dependency or distant part, by its own id. */
	readonly states: ReadonlyMap<string, string>;
	readonly published: ReadonlyMap<string, PublishedLength>;
	readonly sourceTitles: ReadonlyMap<string, string>;
	/** What the policy says about a line, by border id. */
	readonly notes: ReadonlyMap<string, string>;
}

const KIND_NOTES: Readonly<Record<BorderRow['kind'], string>> = {
	home: '',
	dependency: 'through a dependency or a distant part: not among neighbours',
	boundary: ''
};

/**
 * The committed table of borders: every pair in which a listed country, or a dependency of one, takes
 * part, one a line, sorted. Lengths in km: on the map at full detail, and as published; a pair that
 * only one of the two knows keeps its line, with an empty value.
 */
export function bordersCsv(rows: readonly BorderRow[], facts: BorderTableFacts): string {
	const isListed = (id: string) => facts.listed.has(id) || facts.listed.has(facts.states.get(id) ?? '');
	const measured = new Map<string, BorderRow>(rows.map((row) => [row.id, row]));
	const pairs = new Map<string, readonly [string, string]>(rows.map(({ id, countries }) => [id, countries]));
	for (const id of facts.published.keys()) {
		if (pairs.has(id)) continue;
		const [a = '', b = ''] = id.split('-');
		if (borderId(a, b) === id) pairs.set(id, [a, b]);
	}
	const lines = [...pairs]
		.filter(([, pair]) => pair.some(isListed))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, [a, b]]) => {
			const row = measured.get(id);
			const published = facts.published.get(id);
			const notes = [
				row ? KIND_NOTES[row.kind] : 'no line in the source geometry',
				facts.notes.get(id) ?? '',
				published?.otherKm === undefined ? '' : `the other country's page gives ${published.otherKm} km`,
				published?.note ?? ''
			];
			return [
				a,
				b,
				row?.mapKm ?? null,
				published?.km ?? null,
				published
					? published.sources.map((source) => facts.sourceTitles.get(source) ?? source).join('; ')
					: null,
				[...new Set(notes.filter((note) => note !== ''))].join('. ').replaceAll('.. ', '. ')
			];
		});
	return toCsv(HEADER, lines);
}
