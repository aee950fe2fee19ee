/** One value of a CSV file: quoted only where it must be (RFC 4180). */
const cell = (value: string | number | null): string => {
	const text = value === null ? '' : String(value);
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as CSV with a header, a line feed after each line; `null` is an empty value. */
export function toCsv(
	header: readonly string[],
	rows: readonly (readonly (string | number | null)[])[]
): string {
	return [header, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}
