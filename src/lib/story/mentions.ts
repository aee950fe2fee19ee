import type { Scene } from '../atlas/scene';
import type { Lookup } from './lookup';
import type { Block, LinkTarget, MapThing, Story } from './story';
import { wordsOf } from './walk';

type Listed = Pick<
	Story,
	'countries' | 'operations' | 'institutions' | 'borders' | 'places' | 'meetings' | 'fields' | 'notes'
>;

/** Gathers what a story speaks of while it is compiled. */
export interface Mentions {
	addLink(target: LinkTarget): void;
	addThing(thing: MapThing): void;
	addScene(scene: Scene): void;
	addText(blocks: readonly Block[]): void;
	addWords(words: string): void;
	/** All that was gathered, sorted by id, with the notes that policy attaches to names in the text. */
	list(lookup: Lookup): Listed;
}

export function createMentions(): Mentions {
	const ids = new Set<string>();
	const texts: string[] = [];
	const addAll = (more: Iterable<string>): void => {
		for (const id of more) ids.add(id);
	};

	return {
		addLink(target) {
			if (target.kind !== 'web' && target.kind !== 'term') ids.add(target.id);
		},
		addThing({ id }) {
			ids.add(id);
		},
		addScene(scene) {
			addAll(scene.emphasised);
			addAll(scene.borders);
			addAll(scene.corridor?.borders ?? []);
			addAll(scene.litOperations);
			addAll(scene.litInstitutions);
			addAll(scene.places);
			addAll(scene.meetings);
			addAll(scene.outlines.flatMap(({ countries }) => countries));
			addAll(scene.routes.flatMap(({ ends }) => ends));
		},
		addText(blocks) {
			texts.push(wordsOf(blocks));
		},
		addWords(words) {
			texts.push(words);
		},
		list({ of, policy }) {
			const known = <Thing extends { readonly id: string }>(
				things: ReadonlyMap<string, Thing>
			): Thing['id'][] => [...ids].sort().flatMap((id) => things.get(id)?.id ?? []);
			const lit = [...ids].map((id) => of.area.get(id)?.name ?? '');
			const words = [...texts, ...lit].join(' ');
			return {
				countries: known(of.country),
				operations: known(of.operation),
				institutions: known(of.institution),
				borders: known(of.border),
				places: known(of.place),
				meetings: known(of.meeting),
				fields: known(of.field),
				notes: policy.filter(({ name }) => words.includes(name)).map(({ id, note }) => ({ id, note }))
			};
		}
	};
}
