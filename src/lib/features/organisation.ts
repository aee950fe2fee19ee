import { begun } from '$lib/i18n/status-names';
import type { Organisation } from '$lib/atlas/organisation';
import organisationFile from '$joined/organisation.json';

/** Checked and written by `npm run data:build`, so its shape is known here. */
export const organisation: Organisation = organisationFile;

/** How messages name it. */
export const organisationWords = {
	/** In short. */
	organisation: organisation.shortName,
	/** In short, with its article. */
	theOrganisation: organisation.shortInSentence,
	/** In full. */
	theOrganisationInFull: organisation.inSentence
};

/** Years with a chair, as headings and navigation have them. */
export const chairsTitle = (): string => begun(organisation.terms.chairs);

/** One of them. */
export const chairName = (): string => begun(organisation.terms.chair);
