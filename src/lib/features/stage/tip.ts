import { markNames } from '$lib/i18n/mark-names';
import type { AtlasModel } from '$lib/atlas/atlas';
import { marksOf, signOf } from '$lib/atlas/marks';
import { firstDay } from '$lib/atlas/date';
import type { IndexedCountry } from '$lib/atlas/atlas-index';
import type { NumberedStory } from '$lib/atlas/scene';
import type { CountryId, Standing } from '$lib/atlas/types';
import { formatDate, formatList, formatNumber } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import type { MapTarget } from '$lib/map/pointer/targets';
import { standingName } from '../status-words';

/** What the tip beside the pointer says. */
export interface Tip {
	readonly title: string;
	readonly look?: Standing | 'marked';
	readonly line?: string;
	readonly detail?: string;
	/** Which stories speak of it. */
	readonly story?: string;
}

/** A story, and the countries that it speaks of. */
export interface StoryCountries {
	readonly title: string;
	readonly countries: readonly CountryId[];
}

/** Words for what the pointer stands on; `null` over the sea. */
export function tipOf(
	target: MapTarget,
	atlas: AtlasModel,
	stories: readonly StoryCountries[] = [],
	numbered: readonly NumberedStory[] = []
): Tip | null {
	switch (target.kind) {
		case 'country': {
			const country = atlas.country(target.id);
			if (!country) return null;
			const titles = stories
				.filter(({ countries }) => countries.includes(target.id))
				.map(({ title }) => title);
			const tip = countryTip(country, atlas);
			return titles.length > 0 ? { ...tip, story: m.tip_story({ titles: formatList(titles) }) } : tip;
		}
		case 'operation': {
			const operation = atlas.operation(target.id);
			if (!operation) return null;
			return {
				title: operation.name + signOf(operation.hosts, atlas),
				line: m.kind_operation(),
				detail: m.seat_since({ seat: operation.seat, date: formatDate(operation.opened) })
			};
		}
		case 'institution': {
			const institution = atlas.institution(target.id);
			return institution ? { title: institution.name, line: institution.seat } : null;
		}
		case 'group':
			return {
				title: m.seat_bodies({
					city: atlas.institution(target.ids[0] ?? '')?.seat ?? '',
					count: target.ids.length
				}),
				line: m.tip_group_hint()
			};
		case 'area': {
			const area = atlas.area(target.id);
			if (!area) return null;
			const [mark] = marksOf([area.id], atlas);
			if (mark) {
				const line = m.tip_marked({ reason: markNames(mark.id).reason });
				return { title: area.name + mark.sign, look: 'marked', line };
			}
			const state = area.state === undefined ? undefined : atlas.country(area.state);
			return state
				? {
						title: m.tip_dependency({ name: area.name, state: state.name }),
						...standing(atlas.statusOn(state.id))
					}
				: { title: area.name, ...standing('outside') };
		}
		case 'place': {
			const place = atlas.place(target.id);
			return place ? { title: place.name } : null;
		}
		case 'story': {
			const story = numbered.find(({ id }) => id === target.id);
			return story ? { title: story.name } : null;
		}
		case 'cluster':
			return { title: m.tip_cluster({ count: formatNumber(target.count) }), line: m.tip_cluster_hint() };
		case 'meeting': {
			const meetings = target.ids.flatMap((id) => atlas.meeting(id) ?? []);
			if (meetings.length === 0) return null;
			return {
				title: formatList([...new Set(meetings.map(({ name }) => name))]),
				line: formatList(meetings.map(({ year }) => String(year))),
				...(meetings.length > 1 && { detail: m.tip_meetings_hint() })
			};
		}
		case 'empty':
			return null;
		default: {
			const unknown: never = target;
			throw new Error(`no tip for ${JSON.stringify(unknown)}`);
		}
	}
}

const standing = (value: Standing): { look: Standing; line: string } => ({
	look: value,
	line: standingName(value)
});

function countryTip(country: IndexedCountry, atlas: AtlasModel): Tip {
	const now = country.statuses
		.filter((status) => status.to === null)
		.sort((one, other) => (firstDay(one.from) < firstDay(other.from) ? 1 : -1))[0];
	return {
		title: country.name,
		...standing(atlas.statusOn(country.id)),
		...(now ? { detail: m.tip_since({ date: formatDate(now.from) }) } : {})
	};
}
