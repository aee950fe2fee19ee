/** Name of the file with the opening's picture; a step's has the name of its address. */
export const OPENING_FIGURE = '0-opening';

/** Name of the file with the small map of a picture. No step's address holds a dot. */
export const insetName = (name: string): string => `${name}.inset`;

/** Path of a picture of a story from the site's root. */
export const figurePath = (slug: string, name: string): string => `/stories/${slug}/figures/${name}.svg`;

/** The home map with the lands of the stories. */
export const REGIONS_FIGURE = '/stories/regions.svg';
