import { addressOf } from '$lib/i18n/address';
import type { AddressKind } from '$lib/i18n/address';
import type { Beside, PageLink } from '../shell/beside';
import type { Crumb } from '../shell/structured-data';

/** The pages beside one, as links. */
export function crumbsBeside(kind: AddressKind, { previous, next }: Beside<PageLink>): Beside<Crumb> {
	const crumb = (link: PageLink | null): Crumb | null =>
		link && { href: addressOf(kind, link.slug), label: link.label };
	return { previous: crumb(previous), next: crumb(next) };
}
