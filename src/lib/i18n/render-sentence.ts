import { markNames } from './mark-names';
import type {
	Length,
	NamedBorder,
	NamedNeighbour,
	NamedRoute,
	Sentence,
	StatusCount
} from '$lib/atlas/sentence';
import type { Standing } from '$lib/atlas/types';
import { formatDate, formatKilometres, formatList, formatNumber } from './format';
import { numberFormat } from './formatters';
import { begun, countedHolders, statusNames } from './status-names';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';

/** A tenth of a degree is 11 km at most: near enough to know where one looks. */
const formatDegrees = (degrees: number): string =>
	numberFormat(getLocale(), {
		style: 'unit',
		unit: 'degree',
		unitDisplay: 'narrow',
		maximumFractionDigits: 1
	}).format(degrees);

function renderWithLength(name: string, length: Length | null): string {
	if (length === null) return name;
	const distance = formatKilometres(length.km);
	return length.basis === 'published'
		? m.describe_item_published({ name, distance })
		: m.describe_item_measured({ name, distance });
}

/** Puts the entries of a sentence's list together. */
type List = (items: readonly string[]) => string;

const renderNeighbours = (neighbours: readonly NamedNeighbour[], list: List): string =>
	list(neighbours.map(({ name, length }) => renderWithLength(name, length)));

const renderBorders = (borders: readonly NamedBorder[], list: List): string =>
	list(
		borders.map(({ sides: [one, other], length }) =>
			renderWithLength(m.describe_item_border({ one, other }), length)
		)
	);

const renderGroups = (groups: readonly StatusCount[]): string =>
	formatList(groups.map(({ status, count }) => countedHolders(status, count)));

function renderSelected(country: string, standing: Standing): string {
	const holder = statusNames(standing)?.withArticle;
	return holder === undefined
		? m.describe_selected({ country })
		: m.describe_selected_holder({ country, holder });
}

function renderEmphasised(standing: Standing, countries: string, count: number): string {
	const names = statusNames(standing);
	return names === null
		? m.describe_emphasised({ count, countries })
		: m.describe_emphasised_holders({
				count,
				countries,
				holder: names.withArticle,
				holders: names.other
			});
}

const renderRoutes = (routes: readonly NamedRoute[], list: List): string =>
	list(routes.map((route) => m.describe_item_route(route)));

/** One sentence in the reader's language, with its full stop. */
export function renderSentence({ message, parameters }: Sentence, list: List = formatList): string {
	switch (message) {
		case 'describe_date':
			return m.describe_date({ date: formatDate(parameters.date) });
		case 'describe_date_on_land_of_today':
			return m.describe_date_on_land_of_today({ date: formatDate(parameters.date) });
		case 'describe_selected':
			return begun(renderSelected(parameters.country, parameters.standing));
		case 'describe_selected_borders':
			return m.describe_selected_borders({ neighbours: renderNeighbours(parameters.neighbours, list) });
		case 'describe_emphasised':
			return begun(renderEmphasised(parameters.standing, list(parameters.countries), parameters.count));
		case 'describe_borders_of':
			return m.describe_borders_of({
				...parameters,
				neighbours: renderNeighbours(parameters.neighbours, list)
			});
		case 'describe_borders':
			return m.describe_borders({ ...parameters, borders: renderBorders(parameters.borders, list) });
		case 'describe_borders_apart':
			return m.describe_borders_apart({ ...parameters, borders: renderBorders(parameters.borders, list) });
		case 'describe_boundaries':
			return m.describe_boundaries({ borders: renderBorders(parameters.borders, list) });
		case 'describe_corridor':
			return m.describe_corridor({
				distance: formatKilometres(parameters.km),
				borders: renderBorders(parameters.borders, list)
			});
		case 'describe_corridor_of_marked':
			return m.describe_corridor_of_marked({ distance: formatKilometres(parameters.km) });
		case 'describe_places':
			return m.describe_places({ ...parameters, places: list(parameters.places) });
		case 'describe_places_many':
			return m.describe_places_many({ count: formatNumber(parameters.count) });
		case 'describe_meetings':
			return m.describe_meetings({
				...parameters,
				meetings: list(parameters.meetings.map((meeting) => m.describe_item_meeting(meeting)))
			});
		case 'describe_routes':
			return m.describe_routes({ ...parameters, routes: renderRoutes(parameters.routes, list) });
		case 'describe_lit_operations':
			return m.describe_lit_operations({ ...parameters, operations: list(parameters.operations) });
		case 'describe_lit_closed_operations':
			return m.describe_lit_closed_operations({
				...parameters,
				operations: list(parameters.operations)
			});
		case 'describe_former_states':
			return m.describe_former_states({ ...parameters, states: list(parameters.states) });
		case 'describe_stories':
			return m.describe_stories({
				stories: list(parameters.stories.map(({ number, name }) => `${formatNumber(number)} ${name}`))
			});
		case 'describe_inset':
			return m.describe_inset({ names: list(parameters.names) });
		case 'describe_inset_area':
			return m.describe_inset_area();
		case 'describe_lit_institutions':
			return m.describe_lit_institutions({
				...parameters,
				institutions: list(parameters.institutions)
			});
		case 'describe_filter_all':
			return m.describe_filter_all({ ...parameters, groups: renderGroups(parameters.groups) });
		case 'describe_former_holders':
			return m.describe_former_holders({ ...parameters, states: list(parameters.states) });
		case 'describe_filter_some':
			return m.describe_filter_some({ ...parameters, groups: renderGroups(parameters.groups) });
		case 'describe_filter_none':
			return m.describe_filter_none(parameters);
		case 'describe_operations_all':
			return m.describe_operations_all(parameters);
		case 'describe_operations_some':
			return m.describe_operations_some({ ...parameters, operations: list(parameters.operations) });
		case 'describe_closed_all':
			return m.describe_closed_all(parameters);
		case 'describe_closed_some':
			return m.describe_closed_some({ ...parameters, operations: list(parameters.operations) });
		case 'describe_operations_none':
			return m.describe_operations_none(parameters);
		case 'describe_institutions_all':
			return m.describe_institutions_all(parameters);
		case 'describe_institutions_some':
			return m.describe_institutions_some({
				...parameters,
				institutions: list(parameters.institutions)
			});
		case 'describe_institutions_none':
			return m.describe_institutions_none(parameters);
		case 'describe_flat':
			return m.describe_flat();
		case 'describe_view':
			return m.describe_view({
				...parameters,
				longitude: formatDegrees(parameters.longitude),
				latitude: formatDegrees(parameters.latitude),
				zoom: formatNumber(parameters.zoom)
			});
		case 'describe_mark_note':
			return markNames(parameters.mark).short;
		default: {
			const unknown: never = message;
			throw new Error(`no such sentence: ${String(unknown)}`);
		}
	}
}

/**
 * A sentence that has room for so many characters: of a list that is longer it tells the first, at least one, and how
 * many more there are.
 */
export function renderWithin(sentence: Sentence, room: number): string {
	const whole = renderSentence(sentence);
	let text = whole;
	for (let told = MOST_TOLD; told > 0 && text.length > room; told -= 1) {
		text = renderSentence(sentence, (items) => {
			const more = items.length - told;
			return formatList(more > 1 ? [...items.slice(0, told), m.list_more({ count: more })] : items);
		});
	}
	return text.length < whole.length ? text : whole;
}

/** More entries than this are no longer "the first of them". */
const MOST_TOLD = 8;

/** Sentences as one text. */
export function renderSentences(sentences: readonly Sentence[]): string {
	return sentences.map((sentence) => renderSentence(sentence)).join(' ');
}
