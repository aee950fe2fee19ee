import { boundaryOf, boundaryWith } from '../mark-words';
import type { AtlasModel } from '$lib/atlas/atlas';
import type { MapKey } from '$lib/atlas/map-keys';
import type { PageKind } from '$lib/atlas/page';
import { showsLengths } from '$lib/atlas/scene';
import type { Scene } from '$lib/atlas/scene';
import { OUTSIDE } from '$lib/atlas/types';
import { formatKilometres, formatList } from '$lib/i18n/format';
import { statusNames } from '$lib/i18n/status-names';
import { m } from '$lib/i18n/paraglide/messages.js';
import { standingName } from '../status-words';

/**
 * What a key of a map stands for, in the reader's language.
 * @param kind of the page: what it speaks of is what its land and its lines are set off for
 */
export function keyName(key: MapKey, scene: Scene, atlas: AtlasModel, kind: PageKind): string {
	switch (key) {
		case 'selected-first':
		case 'selected-second':
		case 'selected-third':
			return isOfHosts(kind) || scene.selected === null ? m.key_host() : atlas.nameOf(scene.selected);
		case 'set-off':
			return setOffName(kind);
		case 'ring':
			return m.key_ring();
		case 'operation':
			return m.story_legend_operation();
		case 'closed-operation':
			return m.story_legend_closed();
		case 'other-operation':
			return m.key_other_operation();
		case 'other-closed-operation':
			return m.key_other_closed();
		case 'other-institution':
			return m.key_other_institution();
		case 'office':
			return m.key_office();
		case 'institution':
			return m.story_legend_institution();
		case 'meeting':
			return m.story_legend_meeting();
		case 'crossing':
			return m.story_legend_crossing();
		case 'town':
			return m.story_legend_town();
		case 'cluster':
			return m.story_legend_cluster();
		case 'story':
			return m.stories_title();
		case 'marked':
			return formatList(
				atlas.marks.map((mark) => (kind === 'story' ? boundaryWith : boundaryOf)(mark, atlas))
			);
		case 'border':
			if (scene.selected !== null) return m.key_borders_of({ country: atlas.nameInSentence(scene.selected) });
			return m.story_legend_line();
		case 'border-of-story':
			return showsLengths(scene) ? m.story_legend_border() : m.story_legend_line();
		case 'corridor':
			return m.story_legend_corridor({ distance: formatKilometres(scene.corridor?.km ?? 0) });
		case 'route':
			return m.story_legend_route();
		case 'former-state':
			return m.story_legend_former();
		case 'suspended':
			return standingName(atlas.statuses.find(({ role }) => role === key)?.id ?? OUTSIDE);
		case 'first':
		case 'second':
		case 'third': {
			const status = atlas.shownStatuses.find(({ look }) => look === key)?.id ?? OUTSIDE;
			return (kind === 'story' && statusNames(status)?.shortOne) || standingName(status);
		}
		default: {
			const unknown: never = key;
			throw new Error(`no words for the key ${String(unknown)}`);
		}
	}
}

/** Is the land of such a page that where somebody works? */
const isOfHosts = (kind: PageKind): boolean => kind === 'operation' || kind === 'activity';

function setOffName(kind: PageKind): string {
	if (kind === 'chairs') return m.key_has_chaired();
	return isOfHosts(kind) ? m.key_host() : m.story_legend_set_off();
}
