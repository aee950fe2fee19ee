import type { Atlas } from '$lib/atlas/atlas-index';
import { standingOf } from '$lib/atlas/atlas';
import type {
	Border,
	Country,
	CountryId,
	InstitutionId,
	Kilometres,
	OperationId,
	PartialDate,
	Source,
	Standing,
	StatusInterval
} from '$lib/atlas/types';
import { createCitations } from '../citations';
import type { Marks } from '../citations';

export interface NeighbourView {
	readonly id: CountryId;
	readonly name: string;
	/** `null` where the neighbour has no page. */
	readonly slug: string | null;
	readonly standing: Standing;
	readonly publishedKm: Kilometres | null;
	readonly otherKm: Kilometres | null;
	readonly mapKm: Kilometres | null;
	readonly marks: Marks | null;
	readonly notes: readonly string[];
	readonly kind: Border['kind'];
}

export interface StatusView {
	readonly status: StatusInterval['status'];
	readonly from: PartialDate;
	readonly to: PartialDate | null;
	readonly note: string | null;
	readonly marks: Marks;
}

/** Everything that the page of a country says. Plain data, made while the page is built. */
export interface CountryView {
	readonly id: CountryId;
	readonly name: string;
	readonly flag: string | null;
	readonly standing: Standing;
	readonly statuses: readonly StatusView[];
	readonly capital: { readonly name: string; readonly note: string | null; readonly marks: Marks };
	readonly signatures: readonly {
		readonly document: 'final-act' | 'charter';
		readonly date: PartialDate | null;
		readonly marks: Marks | null;
	}[];
	readonly neighbours: readonly NeighbourView[];
	/** Borders through dependencies and distant parts, and the boundary of Kosovo: counted in no list of neighbours. */
	readonly apart: readonly NeighbourView[];
	readonly publishedTotal: Kilometres | null;
	readonly operations: readonly {
		readonly id: OperationId;
		readonly name: string;
		readonly seat: string;
		readonly opened: PartialDate;
	}[];
	readonly institutions: readonly {
		readonly id: InstitutionId;
		readonly name: string;
		readonly seat: string;
	}[];
	readonly note: string | null;
	readonly sources: readonly Source[];
	readonly namesKosovo: boolean;
}

/**
 * What the page of a country says.
 * @throws when the id is not a country of the atlas.
 */
export function countryView(atlas: Atlas, id: CountryId): CountryView {
	const country = atlas.countries.find((one) => one.id === id);
	if (!country) throw new Error(`"${id}" is no country of the atlas`);
	const citations = createCitations(atlas.sources);
	const statuses = country.statuses.map((interval) => ({
		status: interval.status,
		from: interval.from,
		to: interval.to,
		note: interval.note ?? null,
		marks: citations.mark(interval.sources, interval.confirmed)
	}));
	const capital = {
		name: country.capital.name,
		note: country.capital.note ?? null,
		marks: citations.mark(country.capital.sources, country.capital.confirmed)
	};
	const standing = standingOf(country.statuses, atlas.asOf);
	const signatures = standing === 'participating' ? signaturesOf(country, citations) : [];

	const countries = new Map(atlas.countries.map((one) => [one.id, one]));
	const areas = new Map(atlas.areas.map((one) => [one.id, one]));
	const dependencies = new Set(atlas.areas.filter((area) => area.state === id).map((area) => area.id));
	const borders = atlas.borders.filter((border) =>
		border.countries.some((side) => side === id || dependencies.has(side))
	);
	const neighbour = (border: Border): NeighbourView => {
		const [a, b] = border.countries;
		const ours = a === id || dependencies.has(a) ? a : b;
		const theirs = ours === a ? b : a;
		const other = countries.get(theirs);
		const through = ours === id ? null : (areas.get(ours)?.name ?? ours);
		return {
			id: theirs,
			name: other?.name ?? areas.get(theirs)?.name ?? theirs,
			slug: other?.slug ?? null,
			standing: other ? standingOf(other.statuses, atlas.asOf) : 'outside',
			publishedKm: border.published?.km ?? null,
			otherKm: border.published?.otherKm ?? null,
			mapKm: border.mapKm,
			kind: border.kind,
			marks: border.published ? citations.mark(border.published.sources) : null,
			notes: [through, border.published?.note, border.note].filter(
				(note) => note !== null && note !== undefined
			)
		};
	};
	const byLength = (one: NeighbourView, two: NeighbourView): number =>
		(two.publishedKm ?? two.mapKm ?? 0) - (one.publishedKm ?? one.mapKm ?? 0);
	const neighbours = borders
		.filter((border) => border.kind === 'home')
		.map(neighbour)
		.sort(byLength);
	const apart = borders
		.filter((border) => border.kind !== 'home')
		.map(neighbour)
		.sort(byLength);
	const lengths = neighbours.map((one) => one.publishedKm);

	return {
		id,
		name: country.name,
		flag: country.flag,
		standing,
		statuses,
		capital,
		signatures,
		neighbours,
		apart,
		publishedTotal:
			lengths.length > 0 && lengths.every((km) => km !== null)
				? lengths.reduce<number>((total, km) => total + (km ?? 0), 0)
				: null,
		operations: atlas.operations
			.filter((operation) => operation.hosts.includes(id) && operation.closed === null)
			.map((operation) => ({
				id: operation.id,
				name: operation.shortName,
				seat: operation.seat,
				opened: operation.opened.value
			})),
		institutions: atlas.institutions
			.filter((institution) => institution.country === id)
			.map(({ id: institution, name, seat }) => ({ id: institution, name, seat })),
		note: country.note ?? null,
		sources: citations.list(),
		namesKosovo: borders.some((border) => border.kind === 'kosovo')
	};
}

function signaturesOf(
	country: Country,
	citations: ReturnType<typeof createCitations>
): CountryView['signatures'] {
	const documents = [
		['final-act', country.helsinkiFinalAct],
		['charter', country.charterOfParis]
	] as const;
	return documents.map(([document, signature]) => ({
		document,
		date: signature?.value ?? null,
		marks: signature ? citations.mark(signature.sources, signature.confirmed) : null
	}));
}
