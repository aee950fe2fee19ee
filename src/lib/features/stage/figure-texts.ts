import { atlas } from '../atlas';
import type { FigureInputs, FigureTexts } from '$lib/figure/inputs';
import type { AtlasModel } from '$lib/atlas/atlas';
import { signOf } from '$lib/atlas/marks';
import { addressOf } from '$lib/i18n/address';
import { m } from '$lib/i18n/paraglide/messages.js';
import { mapWords } from '$lib/i18n/map-words';
import { seatAnchor } from '../institution/institutions-by-seat';
import { standingName } from '../status-words';
import { organisationWords } from '../organisation';

/** The texts of a figure in the page's language. */
export function figureTexts(): FigureTexts {
	return {
		...mapWords(),
		title: m.figure_title(organisationWords),
		country: (country, standing) => m.figure_country({ name: country.name, status: standingName(standing) }),
		operation: (operation) => operation.name + signOf(operation.hosts, atlas),
		institution: (institution) => institution.name,
		meeting: (meeting) => m.figure_meeting(meeting),
		seat: (city, count) => m.seat_bodies({ city, count })
	};
}

/** Addresses of the pages that a figure links to. */
export const figureLinks = (atlas: AtlasModel): Pick<FigureInputs, 'hrefOf' | 'hrefOfSeat'> => ({
	hrefOf: (kind, id) => addressOf(kind, kind === 'country' ? (atlas.country(id)?.slug ?? id) : id),
	hrefOfSeat: (city) => `${addressOf('structure')}#${seatAnchor(city)}`
});
