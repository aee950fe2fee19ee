import type { OperationKind } from '$lib/atlas/types';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { OperationView } from './operation-view';

/** What a page of `/operations/` is about, and whether it has ended, in the reader's language. */
export function presenceKindName({ kind, state }: Pick<OperationView, 'kind' | 'state'>): string {
	const ended = state === 'ended';
	switch (kind) {
		case 'operation':
			return ended ? m.kind_operation_closed() : m.kind_operation();
		case 'related-activity':
			return ended ? m.kind_activity_ended() : m.kind_activity();
		case 'programme':
			return ended ? m.kind_programme_ended() : m.kind_programme();
		default: {
			const unknown: never = kind;
			throw new Error(`no words for the kind of presence ${String(unknown)}`);
		}
	}
}

/** The kind of a field operation, or of what is none, as the facts of its page tell it. */
export function kindName({ kind, operationKind }: Pick<OperationView, 'kind' | 'operationKind'>): string {
	if (operationKind !== null) return operationKindName(operationKind);
	return kind === 'programme' ? m.activity_kind_programme() : m.activity_kind_related();
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
