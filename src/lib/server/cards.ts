import { pageScene } from '$lib/atlas/page';
import type { Page } from '$lib/atlas/page';
import { signOf } from '$lib/atlas/marks';
import { presenceKindName } from '$lib/features/operation/presence-kind';
import { standingName } from '$lib/features/status-words';
import { m } from '$lib/i18n/paraglide/messages.js';
import { scenesOf } from '$lib/story/story';
import { atlas } from './atlas';
import { card } from './card';
import type { CardWords } from './card-text';
import { frames, model } from './model';
import { stories } from './stories';

export type CardKind = 'countries' | 'operations' | 'stories';

interface CardOf extends CardWords {
	readonly page: Page;
}

/** Everything that has a card, by the path of its page. */
function subjects(): ReadonlyMap<string, () => CardOf> {
	return new Map<string, () => CardOf>([
		...atlas.countries.map(({ id, slug, name }): [string, () => CardOf] => [
			`countries/${slug}`,
			() => ({ title: name, kind: standingName(model.statusOn(id)), page: { kind: 'country', id } })
		]),
		...atlas.operations.map((operation): [string, () => CardOf] => [
			`operations/${operation.id}`,
			() => ({
				title: operation.name + signOf(operation.hosts, model),
				kind: presenceKindName({ kind: 'operation', state: operation.closed === null ? 'active' : 'ended' }),
				page: { kind: 'operation', id: operation.id }
			})
		]),
		...atlas.activities.map((activity): [string, () => CardOf] => [
			`operations/${activity.id}`,
			() => ({
				title: activity.name + signOf(activity.hosts, model),
				kind: presenceKindName({ kind: activity.kind, state: activity.state.value }),
				page: { kind: 'activity', id: activity.id }
			})
		]),
		...stories.map((story): [string, () => CardOf] => [
			`stories/${story.slug}`,
			() => ({
				title: story.title,
				kind: m.kind_story(),
				page: { kind: 'story', slug: story.slug, steps: scenesOf(story) }
			})
		])
	]);
}

/** `[kind, slug]` of every page that has a card. */
export const cardEntries = (): { kind: string; slug: string }[] =>
	[...subjects().keys()].map((path) => {
		const [kind = '', slug = ''] = path.split('/');
		return { kind, slug };
	});

/** The card of a page; `undefined` where it has none. */
export function cardOf(kind: string, slug: string): Uint8Array | undefined {
	const subject = subjects().get(`${kind}/${slug}`)?.();
	return subject && card(subject, pageScene(subject.page, model, frames), {});
}
