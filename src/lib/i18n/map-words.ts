import { numberFormat } from './formatters';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';

/** The texts on the map in the page's language. */
export function mapWords() {
	const whole = numberFormat(getLocale(), { maximumFractionDigits: 0 });
	// Borders and scales under 10 km would lose too much as whole numbers.
	const fine = numberFormat(getLocale(), { maximumFractionDigits: 1 });
	return {
		dependency: (name: string, state: string): string => m.map_dependency({ name, state }),
		length: (km: number): string => m.map_length({ km: (km < 10 ? fine : whole).format(km) }),
		withNeighbour: (name: string): string => m.map_with_neighbour({ name }),
		pair: (one: string, other: string): string => m.map_border_pair({ one, other }),
		institutions: (count: number): string => m.map_institutions({ count })
	};
}
