/** Rows in columns for a terminal; numbers stand to the right. No trailing spaces. */
export function toTextTable(
	header: readonly string[],
	rows: readonly (readonly (string | number | null)[])[]
): string {
	const texts = [header, ...rows].map((row) => row.map((value) => (value === null ? '–' : String(value))));
	const isNumber = header.map((_, column) =>
		rows.every((row) => row[column] === null || typeof row[column] === 'number')
	);
	const widths = header.map((_, column) => Math.max(...texts.map((row) => (row[column] ?? '').length)));
	const line = (row: readonly string[]) =>
		row
			.map((text, column) =>
				isNumber[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)
			)
			.join('  ')
			.trimEnd();
	return texts.map(line).join('\n');
}
