/** Formatters by their locale and options: to make one takes far longer than to use it. */
function kept<Options, Formatter>(
	make: (locale: string, options: Options) => Formatter
): (locale: string, options: Options) => Formatter {
	const made = new Map<string, Formatter>();
	return (locale, options) => {
		const key = `${locale} ${JSON.stringify(options)}`;
		const known = made.get(key) ?? make(locale, options);
		made.set(key, known);
		return known;
	};
}

export const dateFormat = kept(
	(locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)
);
export const numberFormat = kept(
	(locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
);
export const listFormat = kept(
	(locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options)
);
