import type { Ground } from '../ground';
import type { Look } from '../looks';

/** Is it the look of land of those that take part in full: most of the map, named where there is room? */
export const isOfFullMember = ({ inputs: { atlas } }: Pick<Ground, 'inputs'>, look: Look): boolean =>
	atlas.shownStatuses.some((status) => status.look === look && status.role === 'full');

/** Is it that of associates, few and far apart, each of which is named? */
export const isOfAssociate = ({ inputs: { atlas } }: Pick<Ground, 'inputs'>, look: Look): boolean =>
	atlas.shownStatuses.some((status) => status.look === look && status.role !== 'full');
