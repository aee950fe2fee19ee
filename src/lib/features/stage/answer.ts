import type { AtlasModel } from '$lib/atlas/atlas';
import { KOSOVO } from '$lib/atlas/kosovo';
import { addressOf } from '$lib/i18n/address';
import type { AddressKind } from '$lib/i18n/address';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { MapTarget } from '$lib/map/targets';
import type { Notice } from './notice.svelte';

/** What a click on the map leads to. */
export type Answer =
	| { readonly kind: 'page'; readonly page: AddressKind; readonly slug: string }
	| { readonly kind: 'notice'; readonly notice: Notice }
	| { readonly kind: 'close' };

const page = (kind: AddressKind, slug: string): Answer => ({ kind: 'page', page: kind, slug });

/** The answer to a click: the page of what was clicked, or plain words where there is no page. */
export function answerTo(target: MapTarget, atlas: AtlasModel): Answer {
	switch (target.kind) {
		case 'country':
			return page('country', atlas.country(target.id)?.slug ?? target.id);
		case 'operation':
			return page('operation', target.id);
		case 'institution':
			return page('institution', target.id);
		case 'group': {
			const links = target.ids.map((id) => ({
				href: addressOf(atlas.operation(id) ? 'operation' : 'institution', id),
				label: atlas.nameOf(id)
			}));
			return { kind: 'notice', notice: { text: m.notice_group_place(), links } };
		}
		case 'area':
			return answerToArea(target.id, atlas);
		case 'meeting': {
			if (target.ids.length === 1) return page('meeting', target.id);
			const links = target.ids.flatMap((id) => {
				const meeting = atlas.meeting(id);
				return meeting ? [{ href: addressOf('meeting', id), label: m.meeting_title(meeting) }] : [];
			});
			return { kind: 'notice', notice: { text: m.notice_meetings(), links } };
		}
		case 'place':
			return { kind: 'notice', notice: { text: atlas.nameOf(target.id), links: [] } };
		case 'empty':
			return { kind: 'close' };
		default: {
			const unknown: never = target;
			throw new Error(`nothing answers ${JSON.stringify(unknown)}`);
		}
	}
}

function answerToArea(id: string, atlas: AtlasModel): Answer {
	const area = atlas.area(id);
	const state = area?.state === undefined ? undefined : atlas.country(area.state);
	if (area && state) return page('country', state.slug);
	if (id === KOSOVO) {
		const links = atlas
			.operationsIn(KOSOVO)
			.map((operation) => ({ href: addressOf('operation', operation.id), label: `${operation.name}*` }));
		return { kind: 'notice', notice: { text: m.notice_kosovo({ note: m.kosovo_note() }), links } };
	}
	return { kind: 'notice', notice: { text: m.notice_outside({ name: area?.name ?? id }), links: [] } };
}
