import type { OperationKind } from '$lib/atlas/types';
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

/** What a field operation is called a kind of, in the reader's language. */
export function operationKindName(kind: OperationKind): string {
	switch (kind) {
		case 'mission':
			return m.operation_kind_mission();
		case 'presence':
			return m.operation_kind_presence();
		case 'centre':
			return m.operation_kind_centre();
		case 'office':
			return m.operation_kind_office();
		case 'programme-office':
			return m.operation_kind_programme_office();
		case 'project-co-ordinator':
			return m.operation_kind_project_co_ordinator();
		case 'monitoring':
			return m.operation_kind_monitoring();
		case 'other':
			return m.operation_kind_other();
		default: {
			const unknown: never = kind;
			throw new Error(`no words for the kind of field operation ${String(unknown)}`);
		}
	}
}
