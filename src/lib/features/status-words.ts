import type { Standing, StatusId } from '$lib/atlas/types';
import { begun, countedHolders, statusNames } from '$lib/i18n/status-names';
import { atlas } from './atlas';
import { organisation } from './organisation';

/** How a country stands, in the reader's language. */
export const standingName = (standing: Standing): string =>
	begun(statusNames(standing)?.one ?? organisation.noStatus);

/** All who hold a status, as a legend names them. */
export const holdersName = (status: StatusId): string => statusNames(status)?.shortOther ?? status;

/** The first status of full members; the check of the facts has found one. */
const fullStatus = (): StatusId => atlas.statusIds.find((id) => atlas.isFull(id)) ?? '';

/** How many full members there are, with what they are called. */
export const countedFullMembers = (): string => countedHolders(fullStatus(), atlas.fullMembers);

/** One of them, as a sentence takes it, with its article. */
export const fullMember = (): string => statusNames(fullStatus())?.withArticle ?? '';
