/** The city of a seat, without a year in brackets: `Bern (2026)` → `Bern`. */
export const cityOf = (seat: string): string => seat.replace(/\s*\(.*\)$/, '');

/** Where the bodies of a city stand on the page of the structure: `The Hague` → `the-hague`. */
export const seatAnchor = (seat: string): string =>
	cityOf(seat)
		.toLowerCase()
		.replace(/[^a-z]+/g, '-');
