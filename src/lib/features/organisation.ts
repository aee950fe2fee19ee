import type { Organisation } from '$lib/atlas/organisation';
import organisationFile from '$joined/organisation.json';

/** Checked and written by `npm run data:build`, so its shape is known here. */
export const organisation: Organisation = organisationFile;

/** How messages name it. */
export const organisationWords = {
	/** `OSCE`. */
	organisation: organisation.shortName,
	/** `the OSCE`. */
	theOrganisation: organisation.shortInSentence,
	/** In full. */
	theOrganisationInFull: organisation.inSentence
};
