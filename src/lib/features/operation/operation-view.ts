import type { Atlas } from '$lib/atlas/atlas-index';
import { marksOf, signOf } from '$lib/atlas/marks';
import type {
	Activity,
	ActivityId,
	ActivityKind,
	ActivityState,
	CountryId,
	FieldId,
	Mark,
	Operation,
	OperationId,
	OperationKind,
	PartialDate,
	Source,
	Sourced
} from '$lib/atlas/types';
import type { PersonView } from '../chair/chairs-view';
import { createCitations } from '../panel/citations';
import type { Citations, Cited, Marks } from '../panel/citations';
import { holdersView } from '../office-holders';
import { lineageAround, lineageOf } from './lineage';
import type { Lineage } from './lineage';

/** A link to a field operation or another activity. */
export interface PresenceLink {
	readonly id: OperationId | ActivityId;
	readonly name: string;
	/** Stands behind its name. */
	readonly sign: string;
}

/** Everything that the page of a field operation says, or of an activity that is none. */
export interface OperationView {
	readonly id: OperationId | ActivityId;
	readonly kind: 'operation' | ActivityKind;
	readonly state: ActivityState;
	/** Is `state` confirmed? */
	readonly stateConfirmed: boolean;
	readonly name: string;
	readonly sign: string;
	/** The marks whose signs those are: the page's description carries their notes. */
	readonly notes: readonly Mark[];
	/** Where name and kind were read. */
	readonly named: Marks;
	/** What it is called a kind of; `null` for what is no field operation. */
	readonly operationKind: OperationKind | null;
	readonly hosts: readonly { readonly id: CountryId; readonly name: string; readonly slug: string | null }[];
	readonly seat: string;
	/** Where hosts and seat were read. */
	readonly located: Marks;
	readonly mandate: Cited<string>;
	readonly otherOffices: Cited<readonly string[]> | null;
	/** `null` where nobody has said when it began. */
	readonly opened: Cited<PartialDate> | null;
	readonly mandateEnded: Cited<PartialDate> | null;
	readonly closed: Cited<PartialDate> | null;
	/** That it has ended, or that this is not known, where no day is; else `null`. */
	readonly ended: Marks | null;
	readonly endedBy: Cited<string> | null;
	readonly decided: Cited<PartialDate> | null;
	readonly decision: Cited<string> | null;
	/** The decision by which its mandate was last seen prolonged. */
	readonly prolonged: Cited<string> | null;
	/** Who leads or led it, as far as that was read. */
	readonly heads: readonly PersonView[];
	readonly presenceSince: Cited<PartialDate> | null;
	readonly seenActive: Cited<PartialDate> | null;
	readonly formerNames: readonly {
		readonly name: string;
		readonly from: PartialDate;
		readonly to: PartialDate;
		readonly marks: Marks;
	}[];
	readonly predecessors: Cited<readonly PresenceLink[]> | null;
	readonly successors: Cited<readonly PresenceLink[]> | null;
	readonly fields: Cited<readonly { readonly id: FieldId; readonly name: string }[]>;
	/** `null` for what is no field operation. */
	readonly lineage: Lineage | null;
	readonly website: string | null;
	readonly note: string | null;
	readonly sources: readonly Source[];
}

const linkTo = (presence: Operation | Activity, atlas: Atlas): PresenceLink => ({
	id: presence.id,
	name: presence.shortName,
	sign: signOf(presence.hosts, atlas)
});

/**
 * What the page of a field operation or another activity says.
 * @throws when the id is neither of the atlas.
 */
export function operationView(atlas: Atlas, id: string): OperationView {
	const operation = atlas.operations.find((one) => one.id === id);
	const presence = operation ?? atlas.activities.find((one) => one.id === id);
	if (!presence) throw new Error(`"${id}" is no field operation or other activity of the atlas`);
	const citations = createCitations(atlas.sources);
	const common = commonPart(atlas, presence, citations);
	const own = operation ? operationPart(atlas, operation, citations) : NO_OPERATION;
	const activity = atlas.activities.find((one) => one.id === id);
	const state = activity?.state ?? endOf(presence);
	const view = {
		...common,
		...own,
		kind: activity?.kind ?? ('operation' as const),
		state: state.value,
		stateConfirmed: state.confirmed,
		ended:
			state.value !== 'active' && !presence.closed ? citations.mark(state.sources, state.confirmed) : null
	};
	const sources = citations.list();
	return { ...view, sources };
}

/** A field operation is closed where the day is told. */
const endOf = ({ closed }: Operation | Activity): Sourced<ActivityState> =>
	closed === null
		? { value: 'active', sources: [], confirmed: true }
		: { value: 'ended', sources: closed.sources, confirmed: true };

const NO_OPERATION = {
	operationKind: null,
	otherOffices: null,
	prolonged: null,
	heads: [],
	mandateEnded: null,
	presenceSince: null,
	seenActive: null,
	formerNames: [],
	lineage: null
} as const;

function commonPart(atlas: Atlas, presence: Operation | Activity, citations: Citations) {
	const { cite, mark } = citations;
	const orNull = <Value>(fact: Parameters<typeof cite<Value>>[0] | null): Cited<Value> | null =>
		fact && cite(fact);
	const mandate = cite(presence.mandate);
	const successors = [...atlas.operations, ...atlas.activities].filter(({ follows }) =>
		follows?.value.some((earlier) => earlier === presence.id)
	);
	const followed = presence.follows?.value ?? [];
	return {
		id: presence.id,
		name: presence.name,
		sign: signOf(presence.hosts, atlas),
		notes: marksOf(presence.hosts, atlas),
		mandate,
		named: mark(presence.named.sources, presence.named.confirmed),
		hosts: presence.hosts.map((host) => {
			const country = atlas.countries.find((one) => one.id === host);
			const area = atlas.areas.find((one) => one.id === host);
			return { id: host, name: country?.name ?? area?.name ?? host, slug: country?.slug ?? null };
		}),
		seat: presence.seat,
		located: mark(presence.located.sources, presence.located.confirmed),
		opened: orNull(presence.opened),
		closed: orNull(presence.closed),
		endedBy: orNull(presence.endedBy),
		decided: orNull(presence.decided),
		decision: orNull(presence.decision),
		predecessors: presence.follows && {
			value: followed
				.flatMap((earlier) => atlas.operations.filter((one) => one.id === earlier))
				.map((one) => linkTo(one, atlas)),
			marks: mark(presence.follows.sources, presence.follows.confirmed)
		},
		successors:
			successors.length > 0
				? {
						value: successors.map((one) => linkTo(one, atlas)),
						marks: citations.markAll(successors.flatMap(({ follows }) => follows ?? []))
					}
				: null,
		fields: {
			value: atlas.fields
				.filter((field) => presence.fieldsOfWork.value.includes(field.id))
				.map((field) => ({ id: field.id, name: field.name }))
				.sort((one, other) => one.name.localeCompare(other.name, 'en')),
			marks: mark(presence.fieldsOfWork.sources, presence.fieldsOfWork.confirmed)
		},
		website: presence.website,
		note: presence.note ?? null
	};
}

function operationPart(atlas: Atlas, operation: Operation, citations: Citations) {
	const { cite, mark } = citations;
	const { mandateEnded, presenceSince, seenActive, otherOffices, formerNames } = operation;
	const { kind } = operation;
	return {
		operationKind: kind,
		otherOffices: otherOffices && {
			value: otherOffices.value.map((office) => office.name),
			marks: mark(otherOffices.sources, otherOffices.confirmed)
		},
		prolonged: operation.prolonged ? cite(operation.prolonged) : null,
		heads: holdersView(operation.heads, citations),
		mandateEnded: mandateEnded && cite(mandateEnded),
		presenceSince: presenceSince && cite(presenceSince),
		seenActive: seenActive && cite(seenActive),
		formerNames: formerNames.map(({ name, from, to, sources, confirmed }) => ({
			name,
			from,
			to,
			marks: mark(sources, confirmed)
		})),
		lineage: lineageOf(atlas, lineageAround(atlas.operations, operation.id))
	};
}
