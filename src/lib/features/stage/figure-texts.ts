import type { FigureInputs, FigureTexts } from '$lib/figure/inputs';
import type { AtlasModel } from '$lib/atlas/atlas';
import { KOSOVO } from '$lib/atlas/kosovo';
import { addressOf } from '$lib/i18n/address';
import { m } from '$lib/i18n/paraglide/messages.js';
import { mapWords } from '$lib/map/message-words';
import { standingName } from '../status-words';

/** The texts of a figure in the page's language. */
export function figureTexts(): FigureTexts {
	return {
		...mapWords(),
		title: m.figure_title(),
		country: (country, standing) => m.figure_country({ name: country.name, status: standingName(standing) }),
		operation: (operation) => operation.name + (operation.hosts.includes(KOSOVO) ? '*' : ''),
		institution: (institution) => institution.name
	};
}

/** Addresses of the pages that a figure links to. */
export const figureLinks =
	(atlas: AtlasModel): FigureInputs['hrefOf'] =>
	(kind, id) =>
		addressOf(kind, kind === 'country' ? (atlas.country(id)?.slug ?? id) : id);
