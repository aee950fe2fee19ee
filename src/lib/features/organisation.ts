import organisationFile from '$joined/organisation.json';

/** What the atlas is about, and what the publisher of this copy declares. */
interface Organisation {
	readonly name: string;
	/** The name as a sentence takes it. */
	readonly inSentence: string;
	readonly shortName: string;
	readonly shortInSentence: string;
	/** Names of files that a reader saves begin with it. */
	readonly slug: string;
	/** What the home page is headed; `{count}` stands for the number of full members. */
	readonly headline: string;
	readonly lead: string;
	/** Where readers report errors; `null` where the publisher has named no address. */
	readonly report: { readonly label: string; readonly href: string } | null;
}

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
