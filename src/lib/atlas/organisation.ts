/** What the atlas is about, and what the publisher of this copy declares. */
export interface Organisation {
	readonly name: string;
	/** The name as a sentence takes it. */
	readonly inSentence: string;
	readonly shortName: string;
	readonly shortInSentence: string;
	/** Names of files that a reader saves begin with it. */
	readonly slug: string;
	/** All who take part without being full members, after a number. */
	readonly associates: string;
	/** What a country without any status is, after "is". */
	readonly noStatus: string;
	/** The organisation's own words, as they stand within a sentence. */
	readonly terms: { readonly chair: string; readonly chairs: string; readonly dimension: string };
	/** Where readers report errors; `null` where the publisher has named no address. */
	readonly report: { readonly label: string; readonly href: string } | null;
}

/** What the home page begins with; no other page's scripts carry it. */
export interface HomeWords {
	/** What the home page is headed; `{count}` stands for the number of full members. */
	readonly headline: string;
	readonly lead: string;
}
