import { figure } from '$lib/figure/figure';
import type { FigureTexts } from '$lib/figure/inputs';
import { KOSOVO } from '$lib/atlas/kosovo';
import { standingName } from '$lib/features/status-words';
import { addressOf } from '$lib/i18n/address';
import { m } from '$lib/i18n/paraglide/messages.js';
import { mapWords } from '$lib/map/message-words';
import { atlas, detail, overview, patterns } from './atlas';
import { model } from './model';

function figureTexts(): FigureTexts {
	return {
		...mapWords(),
		title: m.figure_title(),
		country: (country, standing) => m.figure_country({ name: country.name, status: standingName(standing) }),
		operation: (operation) => operation.name + (operation.hosts.includes(KOSOVO) ? '*' : ''),
		institution: (institution) => institution.name
	};
}

/** The figure of a page as markup; empty where the page has no Scene. */
export function pageFigure({ scene, overlays = {} }: App.Locals): string {
	if (!scene) return '';
	return figure(scene, {
		atlas: model,
		overview,
		detail,
		patterns,
		labels: atlas.labels,
		overlays,
		texts: figureTexts(),
		hrefOf: (kind, id) => addressOf(kind, kind === 'country' ? (model.country(id)?.slug ?? id) : id)
	});
}
