import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The organisation whose atlas is made: a folder of `data/`, by the variable `ATLAS` of the environment.
 * What belongs to the world stands in `data/world/` for all of them.
 */
const DEFAULT_PACK = 'osce';

export const PACK = process.env['ATLAS'] ?? DEFAULT_PACK;

/** What is true for every organisation, below `data/`. */
export const WORLD_FOLDER = 'world';

/** The file of a line along which the policy cuts land, below `data/`. */
export const lineFile = (name: string): string => `${WORLD_FOLDER}/lines/${name}.json`;

/** The folders of one organisation, below the root of the project. */
export const packFolders = (pack: string) =>
	({
		/** Its facts, its words and its stories. */
		facts: `data/${pack}`,
		stories: `data/${pack}/stories`,
		/** Facts and tables of geometry joined, as pages read them. */
		joined: `data/out/${pack}`,
		/** The geometry that its map is drawn from. */
		geometry: `geo/out/${pack}`,
		/** The finished site. */
		site: `build/${pack}`,
		/** What SvelteKit generates: `tsconfig.json` builds on that of the organisation that is made unless asked. */
		generated: pack === DEFAULT_PACK ? '.svelte-kit' : `.svelte-kit-${pack}`
	}) as const;

export const {
	facts: FACTS,
	stories: STORIES,
	joined: JOINED,
	geometry: GEOMETRY,
	site: SITE,
	generated: GENERATED
} = packFolders(PACK);

export const MEMBERS_FILE = 'members.json';
/** Either makes a folder of `data/` an organisation's: the check names the one that is missing. */
const OF_AN_ORGANISATION = ['organisation.json', MEMBERS_FILE] as const;

/** The organisations that a folder such as `data/` holds, in alphabetical order. */
export const packsIn = (directory: string): string[] =>
	readdirSync(directory, { withFileTypes: true })
		.filter(
			(entry) =>
				entry.isDirectory() &&
				OF_AN_ORGANISATION.some((file) => existsSync(join(directory, entry.name, file)))
		)
		.map(({ name }) => name)
		.sort();

/** Thrown for a name of an organisation that is no folder of `data/`. */
export class UnknownPackError extends Error {
	override readonly name = 'UnknownPackError';
}

/**
 * Refuses a name of an organisation that `data/`, below the root of the project, does not hold.
 * @throws {UnknownPackError} with the names that there are.
 */
export function checkPack(root: string, pack: string = PACK): void {
	const packs = packsIn(join(root, 'data'));
	if (packs.includes(pack)) return;
	throw new UnknownPackError(
		`ATLAS=${pack}: data/ holds no such organisation; there are ${packs.join(', ')}`
	);
}
