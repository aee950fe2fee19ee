import type { Atlas } from '$lib/atlas/atlas-index';
import type { CountryId, OperationId, PartialDate, Source } from '$lib/atlas/types';
import { createCitations } from '../citations';
import type { Marks } from '../citations';

interface Cited<Value> {
	readonly value: Value;
	readonly marks: Marks;
}

/** Everything that the page of a field operation says. */
export interface OperationView {
	readonly id: OperationId;
	readonly name: string;
	readonly hosts: readonly { readonly id: CountryId; readonly name: string; readonly slug: string | null }[];
	readonly seat: string;
	readonly opened: Cited<PartialDate>;
	readonly closed: Cited<PartialDate> | null;
	readonly decided: Cited<PartialDate> | null;
	readonly decision: Cited<string> | null;
	readonly presenceSince: Cited<PartialDate> | null;
	readonly mandate: Cited<string>;
	readonly otherOffices: Cited<readonly string[]> | null;
	readonly website: string | null;
	readonly note: string | null;
	readonly sources: readonly Source[];
	/** True when the page names Kosovo and so carries its note. */
	readonly namesKosovo: boolean;
}

/**
 * What the page of a field operation says.
 * @throws when the id is not an operation of the atlas.
 */
export function operationView(atlas: Atlas, id: string): OperationView {
	const operation = atlas.operations.find((one) => one.id === id);
	if (!operation) throw new Error(`"${id}" is no field operation of the atlas`);
	const citations = createCitations(atlas.sources);
	const cite = <Value>(
		fact: { value: Value; sources: readonly string[]; confirmed: boolean } | null
	): Cited<Value> | null =>
		fact ? { value: fact.value, marks: citations.mark(fact.sources, fact.confirmed) } : null;
	const must = <Value>(fact: {
		value: Value;
		sources: readonly string[];
		confirmed: boolean;
	}): Cited<Value> => ({
		value: fact.value,
		marks: citations.mark(fact.sources, fact.confirmed)
	});
	const hosts = operation.hosts.map((host) => {
		const country = atlas.countries.find((one) => one.id === host);
		const area = atlas.areas.find((one) => one.id === host);
		return { id: host, name: country?.name ?? area?.name ?? host, slug: country?.slug ?? null };
	});
	const offices = cite(operation.otherOffices);
	return {
		id: operation.id,
		name: operation.name,
		hosts,
		seat: operation.seat,
		mandate: must(operation.mandate),
		opened: must(operation.opened),
		closed: cite(operation.closed),
		decided: cite(operation.decided),
		decision: cite(operation.decision),
		presenceSince: cite(operation.presenceSince),
		otherOffices: offices
			? { value: offices.value.map((office) => office.name), marks: offices.marks }
			: null,
		website: operation.website,
		note: operation.note ?? null,
		sources: citations.list(),
		namesKosovo: hosts.some((host) => host.slug === null)
	};
}
