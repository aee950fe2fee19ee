import { markNames } from '$lib/i18n/mark-names';
import type { AtlasModel } from '$lib/atlas/atlas';
import { marksOf } from '$lib/atlas/marks';
import type { InstitutionId, LonLat } from '$lib/atlas/types';
import { addressOf } from '$lib/i18n/address';
import type { AddressKind } from '$lib/i18n/address';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { MapTarget } from '$lib/map/pointer/targets';
import { seatAnchor, wholesWithParts } from '../institution/institutions-by-seat';
import type { Notice } from './notice.svelte';
import { organisation, organisationWords } from '../organisation';

/** A page of the atlas. */
export interface PageAnswer {
	readonly kind: 'page';
	readonly page: AddressKind;
	readonly slug: string;
}

/** What a click on the map leads to. */
export type Answer =
	| PageAnswer
	| { readonly kind: 'notice'; readonly notice: Notice }
	| { readonly kind: 'closer'; readonly point: LonLat }
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
		case 'group':
			return { kind: 'notice', notice: seatNotice(target.ids, atlas) };
		case 'story':
			return page('story', target.id);
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
		case 'cluster':
			return { kind: 'closer', point: target.point };
		case 'empty':
			return { kind: 'close' };
		default: {
			const unknown: never = target;
			throw new Error(`nothing answers ${JSON.stringify(unknown)}`);
		}
	}
}

/** The institutions of one city, each with its parts behind it. */
function seatNotice(ids: readonly InstitutionId[], atlas: AtlasModel): Notice {
	const here = ids.flatMap((id) => atlas.institution(id) ?? []);
	const city = here[0]?.seat ?? '';
	return {
		title: city,
		text: m.notice_group({ count: here.length }),
		links: wholesWithParts(here).map(({ institution, part }) => ({
			href: addressOf('institution', institution.id),
			label: institution.name,
			part
		})),
		more: { href: `${addressOf('structure')}#${seatAnchor(city)}`, label: m.notice_group_more() }
	};
}

function answerToArea(id: string, atlas: AtlasModel): Answer {
	const area = atlas.area(id);
	const state = area?.state === undefined ? undefined : atlas.country(area.state);
	if (area && state) return page('country', state.slug);
	const [mark] = marksOf(area ? [area.id] : [], atlas);
	if (area && mark) {
		const links = atlas.operationsIn(area.id).map(({ id: operation, name }) => ({
			href: addressOf('operation', operation),
			label: name + mark.sign
		}));
		const { note } = markNames(mark.id);
		return {
			kind: 'notice',
			notice: { text: m.notice_marked({ ...organisationWords, name: area.name, note }), links }
		};
	}
	return {
		kind: 'notice',
		notice: { text: m.notice_outside({ name: area?.name ?? id, noStatus: organisation.noStatus }), links: [] }
	};
}
