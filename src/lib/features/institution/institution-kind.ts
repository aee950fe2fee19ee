import { chairName } from '../organisation';
import type { InstitutionKind } from '$lib/atlas/types';
import { m } from '$lib/i18n/paraglide/messages.js';

/** What kind of body it is, in the reader's language. */
export function institutionKindName(kind: InstitutionKind | 'former-unit'): string {
	switch (kind) {
		case 'chairpersonship':
			return chairName();
		case 'decision-making-body':
			return m.kind_decision_making_body();
		case 'secretariat':
			return m.kind_secretariat();
		case 'secretariat-unit':
			return m.kind_secretariat_unit();
		case 'institution':
			return m.kind_institution();
		case 'parliamentary-assembly':
			return m.kind_parliamentary_assembly();
		case 'court':
			return m.kind_court();
		case 'training':
			return m.kind_training();
		case 'former-unit':
			return m.kind_former_unit();
		default: {
			const unknown: never = kind;
			throw new Error(`no words for the kind of institution ${String(unknown)}`);
		}
	}
}
