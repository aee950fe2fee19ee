import { chairsTitle } from '../organisation';
import { addressOf } from '$lib/i18n/address';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { RecordKind } from './unconfirmed';

/** What records of a kind are called. */
export function recordKindName(kind: RecordKind): string {
	switch (kind) {
		case 'countries':
			return m.countries_title();
		case 'formerStates':
			return m.former_states_title();
		case 'operations':
			return m.operations_title();
		case 'activities':
			return m.activities_title();
		case 'institutions':
			return m.record_institutions();
		case 'bodies':
			return m.record_bodies();
		case 'fields':
			return m.nav_fields();
		case 'meetings':
			return m.record_meetings();
		case 'meetingKinds':
			return m.record_meeting_kinds();
		case 'chairs':
			return chairsTitle();
		case 'milestones':
			return m.record_milestones();
		case 'policy':
			return m.about_boundaries_title();
		case 'places':
			return m.record_places();
		case 'glossary':
			return m.glossary_title();
		default: {
			const unknown: never = kind;
			throw new Error(`no words for records of the kind ${String(unknown)}`);
		}
	}
}

/** What of a record awaits confirmation where it is the record as a whole. */
export const wholeRecord = (kind: RecordKind): string =>
	kind === 'policy' ? m.record_whole_policy() : m.record_whole();

/** Where a reader meets a record; `null` where several pages show it. */
export function recordAddress(kind: RecordKind, key: string): string | null {
	switch (kind) {
		case 'countries':
			return addressOf('country', key);
		case 'formerStates':
			return `${addressOf('countries')}#${key}`;
		case 'operations':
		case 'activities':
			return addressOf('operation', key);
		case 'institutions':
		case 'bodies':
			return addressOf('institution', key);
		case 'fields':
			return addressOf('field', key);
		case 'meetings':
			return addressOf('meeting', key);
		case 'meetingKinds':
			return `${addressOf('meetings')}#${key}`;
		case 'chairs':
			return `${addressOf('chairs')}#${key}`;
		case 'milestones':
			return `${addressOf('partnerships')}#${key}`;
		case 'policy':
			return `${addressOf('about')}#policy-${key}`;
		case 'places':
			return null;
		case 'glossary':
			return `${addressOf('glossary')}#${key}`;
		default: {
			const unknown: never = kind;
			throw new Error(`no address for records of the kind ${String(unknown)}`);
		}
	}
}

const FIELDS: Readonly<Record<string, () => string>> = {
	address: m.record_address,
	capital: m.record_capital,
	chair: m.record_chair,
	chosen: m.record_chosen,
	closed: m.record_closed,
	date: m.record_date,
	dates: m.record_dates,
	decided: m.record_decided,
	decision: m.record_decision,
	definition: m.record_definition,
	dimension: m.record_dimension,
	ended: m.record_ended,
	endedBy: m.record_ended_by,
	established: m.record_established,
	event: m.record_event,
	fieldsOfWork: m.record_fields_of_work,
	follows: m.record_follows,
	formerNames: m.record_former_names,
	handover: m.record_handover,
	heads: m.record_heads,
	holders: m.record_holders,
	lead: m.record_lead,
	located: m.record_located,
	mandate: m.record_mandate,
	mandateEnded: m.record_mandate_ended,
	named: m.record_named,
	opened: m.record_opened,
	otherOffices: m.record_other_offices,
	outcome: m.record_outcome,
	persons: m.record_persons,
	presenceSince: m.record_presence_since,
	prolonged: m.record_prolonged,
	representatives: m.record_representatives,
	role: m.record_role,
	seenActive: m.record_seen_active,
	state: m.record_state,
	statuses: m.record_statuses,
	successor: m.record_successor,
	summary: m.record_summary,
	usualPlace: m.record_usual_place
};

/**
 * What a field is called in a list of what awaits confirmation.
 * @throws where it has no words yet: a new field of the data needs some.
 */
export function fieldWords(field: string): string {
	const words = FIELDS[field];
	if (!words) throw new Error(`no words for the field "${field}"; add them in record-words.ts`);
	return words();
}
