import type { Scene } from '../atlas/scene';
import type { LinkInputs } from './inputs';
import { escaped } from './markup/markup';

/** Links of a picture to the pages of what it shows, outside the tab order. Content is markup. */
export interface Links {
	country(id: string, content: string): string;
	operation(id: string, content: string): string;
	/** To the page of the one institution, or to where all that share the sign are listed. */
	institutions(ids: readonly string[], content: string): string;
	meeting(id: string, content: string): string;
	story(id: string, content: string): string;
}

/** The links of a Scene. Unknown ids give no link, an unknown country a RangeError. */
export function linksOf({ date, stories = [] }: Pick<Scene, 'date' | 'stories'>, inputs: LinkInputs): Links {
	const { atlas, texts } = inputs;
	const link = (href: string, name: string, content: string, more = ''): string =>
		`<a href="${escaped(href)}" tabindex="-1" aria-label="${escaped(name)}"${more}>${content}</a>`;
	return {
		country(id, content) {
			const country = atlas.country(id);
			if (!country) throw new RangeError(`the atlas has no country "${id}"`);
			const name = texts.country(country, atlas.statusOn(country.id, date));
			return link(inputs.hrefOf('country', id), name, content, ` data-country="${escaped(id)}"`);
		},
		operation(id, content) {
			const operation = atlas.operation(id);
			return operation ? link(inputs.hrefOf('operation', id), texts.operation(operation), content) : '';
		},
		institutions(ids, content) {
			const [institution, ...others] = ids.flatMap((id) => atlas.institution(id) ?? []);
			if (!institution) return '';
			return others.length > 0
				? link(inputs.hrefOfSeat(institution.seat), texts.seat(institution.seat, ids.length), content)
				: link(inputs.hrefOf('institution', institution.id), texts.institution(institution), content);
		},
		meeting(id, content) {
			const meeting = atlas.meeting(id);
			return meeting ? link(inputs.hrefOf('meeting', id), texts.meeting(meeting), content) : '';
		},
		story: (id, content) =>
			link(inputs.hrefOf('story', id), stories.find((one) => one.id === id)?.name ?? '', content)
	};
}
