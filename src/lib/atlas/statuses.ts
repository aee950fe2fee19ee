import { OUTSIDE } from './types';
import type { Standing, Status, StatusId, StatusLook } from './types';

/** A status whose land the map sets off, so that readers may ask for it. */
export interface ShownStatus extends Status {
	readonly look: StatusLook;
	readonly word: string;
}

const isShown = (status: Status): status is ShownStatus =>
	status.look !== OUTSIDE && status.word !== undefined;

/** The questions about which statuses there are. */
export interface StatusQueries {
	/** Statuses whose land has a look of its own, in the order of legends. */
	readonly shownStatuses: readonly ShownStatus[];
	/** Their ids. */
	readonly statusIds: readonly StatusId[];
	/** How the land of one who stands so is painted. */
	lookOf(standing: Standing): StatusLook | typeof OUTSIDE;
	/** Is it the standing of a full member? */
	isFull(standing: Standing): boolean;
}

/** Answers them for the statuses of an organisation. */
export function statusQueries({ statuses }: { readonly statuses: readonly Status[] }): StatusQueries {
	const byId = new Map(statuses.map((status) => [status.id, status]));
	const shownStatuses = statuses.filter(isShown);
	return {
		shownStatuses,
		statusIds: shownStatuses.map(({ id }) => id),
		lookOf: (standing) => byId.get(standing)?.look ?? OUTSIDE,
		isFull: (standing) => byId.get(standing)?.role === 'full'
	};
}

/** Statuses of those that take part without being full members, in the order of legends. */
export const associatesIn = ({ shownStatuses }: Pick<StatusQueries, 'shownStatuses'>): ShownStatus[] =>
	shownStatuses.filter(({ role }) => role === 'associate');
