import { addressOf } from '$lib/i18n/address';
import { m } from '$lib/i18n/paraglide/messages.js';
import { sectionsWithPages } from './section';
import type { Section } from './section';

export interface SectionLink {
	readonly id: Section;
	readonly href: string;
	/** As the header, the menu and breadcrumbs say it. */
	readonly label: string;
	/** For a narrow header. */
	readonly short: string;
}

function words(section: Section): { label: string; short?: string } {
	switch (section) {
		case 'map':
			return { label: m.nav_map() };
		case 'countries':
			return { label: m.nav_countries() };
		case 'operations':
			return { label: m.nav_operations(), short: m.nav_operations_short() };
		case 'structure':
			return { label: m.nav_structure() };
		case 'fields':
			return { label: m.nav_fields(), short: m.nav_fields_short() };
		case 'meetings':
			return { label: m.nav_meetings() };
		case 'stories':
			return { label: m.nav_stories() };
		case 'about':
			return { label: m.nav_about() };
		case 'partnerships':
			return { label: m.nav_partnerships() };
		case 'chairs':
			return { label: m.nav_chairs() };
		case 'glossary':
			return { label: m.nav_glossary() };
		case 'sources':
			return { label: m.nav_sources() };
		default: {
			const unknown: never = section;
			throw new Error(`no words for the section ${String(unknown)}`);
		}
	}
}

/** Name and address of a section in the reader's language. */
export function sectionLink(section: Section): SectionLink {
	const { label, short = label } = words(section);
	return { id: section, href: addressOf(section === 'map' ? 'home' : section), label, short };
}

/** Links to those of the sections that have pages. */
export const sectionLinks = (sections: readonly Section[]): SectionLink[] =>
	sectionsWithPages(sections, ROUTE_FOLDERS).map(sectionLink);
