import type { Dimension } from '$lib/atlas/types';
import { m } from '$lib/i18n/paraglide/messages.js';

/** A dimension of security, in the reader's language: "Human dimension". */
export function dimensionName(dimension: Dimension): string {
	switch (dimension) {
		case 'politico-military':
			return m.dimension_politico_military();
		case 'economic-environmental':
			return m.dimension_economic_environmental();
		case 'human':
			return m.dimension_human();
		case 'cross-dimensional':
			return m.dimension_cross_dimensional();
		default: {
			const unknown: never = dimension;
			throw new Error(`no words for the dimension ${String(unknown)}`);
		}
	}
}

/** The same where the word dimension stands beside it: "Human". */
export function shortDimensionName(dimension: Dimension): string {
	switch (dimension) {
		case 'politico-military':
			return m.dimension_short_politico_military();
		case 'economic-environmental':
			return m.dimension_short_economic_environmental();
		case 'human':
			return m.dimension_short_human();
		case 'cross-dimensional':
			return m.dimension_short_cross_dimensional();
		default: {
			const unknown: never = dimension;
			throw new Error(`no words for the dimension ${String(unknown)}`);
		}
	}
}

/** Heading of the other fields of a dimension. */
export function siblingsTitle(dimension: Dimension): string {
	switch (dimension) {
		case 'politico-military':
			return m.field_siblings_politico_military();
		case 'economic-environmental':
			return m.field_siblings_economic_environmental();
		case 'human':
			return m.field_siblings_human();
		case 'cross-dimensional':
			return m.field_siblings_cross_dimensional();
		default: {
			const unknown: never = dimension;
			throw new Error(`no words for the dimension ${String(unknown)}`);
		}
	}
}
