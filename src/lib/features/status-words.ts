import { m } from '$lib/i18n/paraglide/messages.js';
import type { Standing } from '$lib/atlas/types';

/** How one country stands, in the reader's language: "Participating State". */
export function standingName(standing: Standing): string {
	switch (standing) {
		case 'participating':
			return m.status_participating();
		case 'mediterranean-partner':
			return m.status_mediterranean();
		case 'asian-partner':
			return m.status_asian();
		case 'suspended':
			return m.status_suspended();
		case 'outside':
			return m.status_outside();
		default: {
			const unknown: never = standing;
			throw new Error(`no words for the standing ${String(unknown)}`);
		}
	}
}
