import { chairsTitle } from '../organisation';
import { addressOf } from '$lib/i18n/address';
import { m } from '$lib/i18n/paraglide/messages.js';
import { hasSection } from './section';
import type { Section } from './section';

export interface SectionLink {
	readonly id: Section;
	readonly href: string;
	/** As the header, the menu and breadcrumbs say it. */
	readonly label: string;
	/** For a narrow header. */
	readonly short: string;
}

/** What each is called, and what in a narrow header where that is another word. */
const WORDS: Readonly<Record<Section, readonly [label: () => string, short?: () => string]>> = {
	map: [m.nav_map],
	countries: [m.nav_countries],
	operations: [m.nav_operations, m.nav_operations_short],
	structure: [m.nav_structure],
	fields: [m.nav_fields, m.nav_fields_short],
	meetings: [m.nav_meetings],
	stories: [m.nav_stories],
	about: [m.nav_about],
	partnerships: [m.nav_partnerships],
	chairs: [chairsTitle],
	glossary: [m.nav_glossary],
	sources: [m.nav_sources]
};

/** Name and address of a section in the reader's language. */
export function sectionLink(section: Section): SectionLink {
	const [label, short = label] = WORDS[section];
	return {
		id: section,
		href: addressOf(section === 'map' ? 'home' : section),
		label: label(),
		short: short()
	};
}

/** Links to those of the sections that have pages. */
export const sectionLinks = (sections: readonly Section[]): SectionLink[] =>
	sections.filter((section) => hasSection(section)).map(sectionLink);
