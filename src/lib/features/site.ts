import siteFile from '$joined/site.json';

/** What the publisher of a copy of the atlas declares about it. */
interface Site {
	/** Where readers report errors; `null` where the publisher has named no address. */
	readonly report: { readonly label: string; readonly href: string } | null;
}

/** Checked and written by `npm run data:build`, so its shape is known here. */
export const site: Site = siteFile;
