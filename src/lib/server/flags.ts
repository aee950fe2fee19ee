const flags = import.meta.glob<string>('/node_modules/flag-icons/flags/4x3/*.svg', {
	query: '?url',
	import: 'default',
	eager: true
});

/**
 * Address of a flag's picture; `null` where policy shows no flag.
 * @throws when there is no picture for the code.
 */
export function flagUrl(code: string | null): string | null {
	if (code === null) return null;
	const url = flags[`/node_modules/flag-icons/flags/4x3/${code}.svg`];
	if (url === undefined) throw new Error(`flag-icons has no flag "${code}"`);
	return url;
}
