import { m } from '$lib/i18n/paraglide/messages.js';
import type { OperationView } from './operation-view';

/** What a page of `/operations/` is about, and whether it still works, in the reader's language. */
export function presenceKindName({ kind, working }: Pick<OperationView, 'kind' | 'working'>): string {
	switch (kind) {
		case 'operation':
			return working ? m.kind_operation() : m.kind_operation_closed();
		case 'related-activity':
			return working ? m.kind_activity() : m.kind_activity_ended();
		case 'programme':
			return working ? m.kind_programme() : m.kind_programme_ended();
		default: {
			const unknown: never = kind;
			throw new Error(`no words for the kind of presence ${String(unknown)}`);
		}
	}
}
