import { associatesIn } from '$lib/atlas/statuses';
import { organisation } from '$lib/features/organisation';
import { countedFullMembers } from '$lib/features/status-words';
import { hasSection } from '$lib/features/shell/section';
import { formatList } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import { model } from './model';

/** What the home page shows, for lists of links: told in the language of the page, and with nothing that is not there. */
export function homeDescription(): string {
	const things = formatList([
		countedFullMembers(),
		...(associatesIn(model).length > 0 ? [organisation.associates] : []),
		...(hasSection('operations') ? [m.things_operations()] : []),
		...(hasSection('structure') ? [m.things_institutions()] : [])
	]);
	return hasSection('stories') ? m.home_description_with_stories({ things }) : m.home_description({ things });
}
