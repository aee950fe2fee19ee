import type { AtlasData } from '../atlas-data';
import type { Problem } from '../data-error';

/** Finds every fault of one kind. Answers nothing while a file that it needs could not be read. */
export type Check = (data: Partial<AtlasData>) => Problem[];

function holdsAll<Key extends keyof AtlasData>(
	data: Partial<AtlasData>,
	keys: readonly Key[]
): data is Partial<AtlasData> & Pick<AtlasData, Key> {
	return keys.every((key) => data[key] !== undefined);
}

/** A check that runs when the files named by `keys` were read without fault. */
export function checkOf<Key extends keyof AtlasData>(
	keys: readonly Key[],
	find: (data: Pick<AtlasData, Key>) => Problem[]
): Check {
	return (data) => (holdsAll(data, keys) ? find(data) : []);
}
