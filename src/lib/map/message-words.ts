import { m } from '../i18n/paraglide/messages.js';
import { getLocale } from '../i18n/paraglide/runtime.js';
import type { MapWords } from './words';

/** Name of the map's canvas for assistive technology. */
export const mapLabel = (): string => m.map_canvas();

/** The texts on the map in the page's language. */
export function mapWords(): MapWords {
	const whole = new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 0 });
	// Borders and scales under 10 km would lose too much as whole numbers.
	const fine = new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 });
	return {
		dependency: (name, state) => m.map_dependency({ name, state }),
		noted: (name) => m.map_noted({ name }),
		length: (km) => m.map_length({ km: (km < 10 ? fine : whole).format(km) }),
		withNeighbour: (name) => m.map_with_neighbour({ name }),
		pair: (one, other) => m.map_border_pair({ one, other }),
		institutions: (count) => m.map_institutions({ count }),
		capitals: (name) => name.toLocaleUpperCase(getLocale())
	};
}
