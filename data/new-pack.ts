import { angleBetween, RADIANS } from '../src/lib/atlas/earth';
import { middleOf } from '../src/lib/atlas/frame';
import { nearest } from '../src/lib/atlas/nearest';
import { FIGURE } from '../src/lib/atlas/perspective';
import type { CountryId, IsoDate, LonLat } from '../src/lib/atlas/types';
import type { WorldCountry } from './schema/country';

/** An organisation that is to be laid down. */
export interface NewPack {
	/** Its folder below `data/`. */
	readonly slug: string;
	/** Its members, by code or name; without any, the first States of the world stand there as examples. */
	readonly members: readonly string[];
}

/** What the world has that a new organisation needs. */
export interface World {
	readonly states: readonly WorldCountry[];
	/** The last day on which a source of the world was checked: no organisation's day lies before it. */
	readonly checked: IsoDate;
}

/** Thrown where an organisation cannot be laid down; the message is for the person at the keyboard. */
export class NewPackError extends Error {
	override readonly name = 'NewPackError';
}

/** Members that stand for those to come. */
const EXAMPLES = 3;
/** Share of the picture's smaller half that the members fill. */
const FILLED = 0.7;
/** Degrees round the middle of a globe that are seen well. */
const IN_SIGHT = 55;
/** Nearest look at the opening, in radii of a globe that is seen as a whole: about as far as Europe fills the picture. */
const NEAREST = 2.5;

/** The State that a code or a name means. */
function stateOf(text: string, { states }: World): WorldCountry {
	const plain = text.toLowerCase();
	const found = states.find(({ id, slug, name, otherNames = [] }) =>
		[id, slug, name, ...otherNames].some((known) => known.toLowerCase() === plain)
	);
	if (found) return found;
	const named = states.map(({ id, name, otherNames = [] }) => ({ id, names: [name, ...otherNames] }));
	const meant = nearest(text, named).map(
		(id) => `${states.find((one) => one.id === id)?.name ?? id} (${id})`
	);
	const hint = meant.length > 0 ? `; did you mean ${meant.join(' or ')}?` : '';
	throw new NewPackError(`data/world/countries.json has no State "${text}"${hint}`);
}

/** The globe turned to the members, from as near as all are seen. */
function openingOn(capitals: readonly LonLat[]): { center: LonLat; radius: number } {
	const seenFrom = (place: LonLat): number =>
		capitals.filter((capital) => angleBetween(place, capital) < IN_SIGHT * RADIANS).length;
	const [lon, lat] = [middleOf(capitals), ...capitals].reduce((best, place) =>
		seenFrom(place) > seenFrom(best) ? place : best
	);
	const center: LonLat = [Math.round(lon), Math.round(lat)];
	const furthest = Math.max(...capitals.map((capital) => angleBetween(center, capital)));
	const fitting = (FILLED * (FIGURE.height / 2)) / Math.sin(Math.min(furthest, 90 * RADIANS));
	const radius = Math.min(NEAREST * FIGURE.globeRadius, Math.max(FIGURE.globeRadius, fitting));
	return { center, radius: Math.round(radius) };
}

const titled = (slug: string): string =>
	slug
		.split('-')
		.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
		.join(' ');

/** Initials, as long names have them; `null` for a short one. */
function shortOf(slug: string): string | null {
	const words = slug.split('-');
	return words.length < 3 ? null : words.map((word) => word.slice(0, 1).toUpperCase()).join('');
}

/**
 * The files of a new organisation that can be built at once, by name: everything in them waits to be replaced.
 * @throws {NewPackError} naming a State that the world does not know, or one that is given twice.
 */
export function filesOfNewPack({ slug, members }: NewPack, world: World): Readonly<Record<string, unknown>> {
	const states =
		members.length === 0 ? world.states.slice(0, EXAMPLES) : members.map((text) => stateOf(text, world));
	const seen = new Set<CountryId>();
	for (const { id, name } of states) {
		if (seen.has(id)) throw new NewPackError(`${name} is given twice`);
		seen.add(id);
	}
	const name = titled(slug);
	const short = shortOf(slug) ?? name;
	return {
		'organisation.json': {
			name,
			inSentence: `the ${name}`,
			shortName: short,
			shortInSentence: `the ${short}`,
			slug,
			headline: '{count} members',
			lead: 'What this organisation is, in a sentence or two.',
			associates: 'observers',
			noStatus: 'not a member',
			terms: { chair: 'chair', chairs: 'chairs', dimension: 'group' },
			opening: openingOn(states.map(({ capital }) => capital.point)),
			report: null
		},
		'as-of.json': { date: world.checked },
		'statuses.json': [
			{
				id: 'member',
				role: 'full',
				look: 'first',
				word: 'members',
				names: {
					en: {
						withArticle: 'a member',
						one: 'member',
						other: 'members',
						shortOne: 'Member',
						shortOther: 'Members',
						adjective: 'Full',
						since: 'Member since'
					}
				}
			}
		],
		'members.json': states.map(({ id }) => ({
			id,
			statuses: [
				{ status: 'member', from: world.checked.slice(0, 4), to: null, sources: [], confirmed: false }
			],
			signatures: [],
			officialPages: []
		}))
	};
}
