import type { DATA_FILES } from './atlas-data';

/** The files without whose records a section of the site, by its folder of routes, has nothing to show. */
export const FILES_OF_SECTION = {
	structure: ['institutions', 'bodies'],
	operations: ['operations', 'activities'],
	fields: ['fields'],
	meetings: ['meetings'],
	chairs: ['chairs'],
	glossary: ['glossary']
} as const satisfies Readonly<Record<string, readonly (keyof typeof DATA_FILES)[]>>;
