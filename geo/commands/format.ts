import { rfc7946Collection } from '../rfc7946';
import type { Answer } from './answers';
import { toCsv } from './csv';
import { toTextTable } from './text-table';

export const FORMATS = ['table', 'csv', 'json', 'geojson'] as const;
export type Format = (typeof FORMATS)[number];

/** An answer as text, without a line feed at the end. Notes are part of every format that has room. */
export function formatAnswer(answer: Answer, format: Format): string {
	const { header, rows, summary, notes } = answer;
	switch (format) {
		case 'table':
			return [
				...(rows.length > 0 ? [toTextTable(header, rows), ''] : []),
				summary,
				...notes.map((note) => `* ${note}`)
			].join('\n');
		case 'csv':
			return toCsv(header, rows).trimEnd();
		case 'json':
			return JSON.stringify(
				rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? null]))),
				null,
				'\t'
			);
		case 'geojson':
			return JSON.stringify(rfc7946Collection(answer.shapes()));
		default:
			return format satisfies never;
	}
}
