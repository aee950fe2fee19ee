import type { Scene } from '../atlas/scene';
import type { PolicyRow } from '../atlas/types';
import type { Lookup } from './lookup';
import type { LinkTarget, MapThing, Story } from './story';

type Listed = Pick<
	Story,
	'countries' | 'operations' | 'institutions' | 'borders' | 'places' | 'meetings' | 'fields' | 'notes'
>;

/** Gathers what a story speaks of while it is compiled. */
export interface Mentions {
	addLink(target: LinkTarget): void;
	addThing(thing: MapThing): void;
	addScene(scene: Scene): void;
	/**
	 * All that was gathered, sorted by id, with the notes of the policy on areas whose standing it decides: on those
	 * among it, and on those in which something of it stands.
	 * @param notes rows of the policy that the author names beside those
	 */
	list(lookup: Lookup, notes: readonly string[]): Listed;
}

export function createMentions(): Mentions {
	const ids = new Set<string>();
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
		list({ of, policy }, notes) {
			const known = <Thing extends { readonly id: string }>(
				things: ReadonlyMap<string, Thing>
			): Thing['id'][] => [...ids].sort().flatMap((id) => things.get(id)?.id ?? []);
			const lands = new Set(
				[...ids].flatMap((id) => [
					id,
					...(of.operation.get(id)?.hosts ?? []),
					...(of.border.get(id)?.countries ?? []),
					...(of.place.get(id)?.countries ?? []),
					of.institution.get(id)?.country ?? id
				])
			);
			const speaksOf = ({ areas }: PolicyRow): boolean => areas.some((area) => lands.has(area));
			return {
				countries: known(of.country),
				operations: known(of.operation),
				institutions: known(of.institution),
				borders: known(of.border),
				places: known(of.place),
				meetings: known(of.meeting),
				fields: known(of.field),
				notes: policy
					.filter((row) => notes.includes(row.id) || speaksOf(row))
					.map(({ id, note }) => ({ id, note }))
			};
		}
	};
}
