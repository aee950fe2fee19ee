import type { Partnership } from '$lib/atlas/types';
import { m } from '$lib/i18n/paraglide/messages.js';

/** A partnership in the reader's language: "Asian Partners for Co-operation". */
export function partnershipName(partnership: Partnership): string {
	switch (partnership) {
		case 'mediterranean':
			return m.partnership_mediterranean();
		case 'asian':
			return m.partnership_asian();
		case 'both':
			return m.partnership_both();
		default: {
			const unknown: never = partnership;
			throw new Error(`no words for the partnership ${String(unknown)}`);
		}
	}
}

/** The same in a line about many milestones: "Asian". */
export function shortPartnershipName(partnership: Partnership): string {
	switch (partnership) {
		case 'mediterranean':
			return m.partnership_short_mediterranean();
		case 'asian':
			return m.partnership_short_asian();
		case 'both':
			return m.partnership_both();
		default: {
			const unknown: never = partnership;
			throw new Error(`no words for the partnership ${String(unknown)}`);
		}
	}
}
