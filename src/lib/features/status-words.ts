import type { Standing, StatusId } from '$lib/atlas/types';
import { m } from '$lib/i18n/paraglide/messages.js';
import { begun, statusNames } from '$lib/i18n/status-names';

/** How a country stands, in the reader's language. */
export const standingName = (standing: Standing): string =>
	begun(statusNames(standing)?.one ?? m.status_outside());

/** All who hold a status, as a legend names them: "Asian Partners". */
export const holdersName = (status: StatusId): string => statusNames(status)?.shortOther ?? status;
