import type { Atlas } from '$lib/atlas/atlas-index';
import type { Omission } from '$lib/atlas/types';

/** What the atlas leaves out and a reader would look for in one of its lists. */
export const leftOutOf = (
	{ omissions }: Pick<Atlas, 'omissions'>,
	list: NonNullable<Omission['toldOn']>[number]
): Pick<Omission, 'id' | 'name'>[] =>
	omissions.filter(({ toldOn }) => toldOn?.includes(list)).map(({ id, name }) => ({ id, name }));
