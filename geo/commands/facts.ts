import { join as path } from 'node:path';
import { loadData } from '../../data/load';
import type { BorderRow, AtlasTopology } from '../../src/lib/atlas/geometry';
import { standingOf } from '../../src/lib/atlas/standing';
import { statusQueries } from '../../src/lib/atlas/statuses';
import { OUTSIDE } from '../../src/lib/atlas/types';
import type { CountryId, PublishedLength, Status, StatusId } from '../../src/lib/atlas/types';
import { borderTable, type BorderTable } from '../library/border-table';
import { readOutput, type Output } from '../output';
import { GEOMETRY } from '../../data/pack';

/** Geometry with the names and published figures that make it readable. */
export interface Facts {
	readonly output: Output;
	readonly table: BorderTable;
	/** English names by code. */
	readonly names: ReadonlyMap<string, string>;
	/** Who holds which status on the as-of day. */
	readonly statuses: ReadonlyMap<CountryId, StatusId>;
	/** The statuses that there are. */
	readonly kinds: readonly Status[];
	/** The State of each dependency or distant part, by its own id. */
	readonly states: ReadonlyMap<string, string>;
	/** Published lengths by border id. */
	readonly published: ReadonlyMap<string, PublishedLength>;
	/** Title and edition of every source, by its id. */
	readonly sourceTitles: ReadonlyMap<string, string>;
	/** Notes of the policy on lines that it dashes, by border id. */
	readonly notes: ReadonlyMap<string, string>;
}

/** One border with what is known about it from both sides. */
export interface DescribedBorder extends BorderRow {
	readonly published: PublishedLength | null;
	readonly note: string | null;
}

export const LEVEL_NAMES = ['full', 'detail', 'region', 'overview'] as const;
export type LevelName = (typeof LEVEL_NAMES)[number];
export const topologyOf = ({ output }: Facts, level: LevelName): AtlasTopology => output[level];

/**
 * Reads the geometry that was built and the facts of `data/`, below the root of a project. Throws an
 * Error that says what to do if geometry is missing, a DataError with every fault of the data.
 */
export function readFacts(root: string): Facts {
	const output = readOutput(path(root, GEOMETRY));
	const data = loadData(path(root, 'data'));
	const { date } = data.asOf;
	const kinds = statusQueries(data);
	const statuses = new Map<CountryId, StatusId>();
	for (const { id, statuses: intervals } of data.countries) {
		const standing = standingOf(intervals, date);
		if (kinds.lookOf(standing) !== OUTSIDE) statuses.set(id, standing);
	}
	const names = [...data.areas.areas, ...data.policy.otherAreas, ...data.states];
	const table = borderTable(output.full, output.borders);
	return {
		output,
		table,
		names: new Map(names.map(({ id, name }) => [id, name])),
		statuses,
		kinds: data.statuses,
		states: table.states,
		published: new Map(data.publishedBorders.map((border) => [border.id, border])),
		sourceTitles: new Map(
			[...data.worldSources, ...data.sources].map(({ id, title, edition }) => [
				id,
				edition === undefined ? title : `${title}, ${edition}`
			])
		),
		notes: new Map(
			data.policy.rows
				.filter(({ lineStyle }) => lineStyle === 'dashed')
				.flatMap(({ lines, note }) => lines.map((line): [string, string] => [line, note]))
		)
	};
}

/** A row of the table with its published length and the policy's note. */
export const describeBorder = ({ published, notes }: Facts, row: BorderRow): DescribedBorder => ({
	...row,
	published: published.get(row.id) ?? null,
	note: notes.get(row.id) ?? published.get(row.id)?.note ?? null
});

/** `Tajikistan (TJK)`; the code alone where no name is known. */
export function nameOf({ names }: Facts, id: string): string {
	const name = names.get(id);
	return name === undefined ? id : `${name} (${id})`;
}
