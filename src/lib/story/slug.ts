/** Lower-case words with hyphens, of which addresses are made. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names of devices, which Windows gives to no folder: the repository could not be cloned there. */
export const NO_FOLDER_ON_WINDOWS = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** A text as an address: its words in small letters without accents, `''` where it has none. */
export const slugOf = (text: string): string =>
	text
		.normalize('NFD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.split(/[^a-z0-9]+/)
		.filter(Boolean)
		.join('-');
