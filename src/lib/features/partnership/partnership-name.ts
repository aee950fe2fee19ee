import type { StatusId } from '$lib/atlas/types';
import { m } from '$lib/i18n/paraglide/messages.js';
import { begun, statusNames } from '$lib/i18n/status-names';
import { statusPanelNames } from '$lib/i18n/status-panel-names';

/** Who holds an associate status, in the reader's language. */
export const holders = (status: StatusId): string => begun(statusNames(status)?.other ?? status);

/**
 * Whose a milestone is, in a line about many of them.
 * @param statuses those that it is about
 * @param all how many there are
 */
export function milestoneOwner(statuses: readonly StatusId[], all: number): string {
	const [one, ...others] = statuses;
	return one !== undefined && others.length === 0
		? (statusPanelNames(one)?.adjective ?? one)
		: m.partnership_all({ count: String(all) });
}
