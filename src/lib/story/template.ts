import { readFileSync } from 'node:fs';
import type { Atlas } from '../atlas/atlas-index';
import { standingOf } from '../atlas/standing';
import type { Border, Country, IsoDate } from '../atlas/types';

/** A list that a reader takes in at a glance, in the template's sentence. */
const MOST_NEIGHBOURS = 6;
const FEWEST_NEIGHBOURS = 2;

/** A border with a published length, and whose it is on the other side. */
interface Line {
	readonly border: Border;
	readonly neighbour: Country;
	readonly km: number;
	readonly source: string;
}

/**
 * A story that works, for whoever begins one of their own: of a full member and its longest border with another, or,
 * where no two share a line with a published length, of a full member alone.
 * @param members what full members are called, more than one
 * @param date the day that the story bears
 * @throws Error where the atlas has no full member or no source, of which a story needs one each
 */
export function templateOf(atlas: Atlas, members: string, date: IsoDate): string {
	const status = atlas.statuses.find(({ role }) => role === 'full');
	const full = atlas.countries.filter(({ statuses }) => standingOf(statuses, atlas.asOf) === status?.id);
	const source = atlas.sources[0];
	const [first] = full;
	if (!status || !source || !first)
		throw new Error('a story speaks of a full member and names a source; this atlas has none');
	const linesOf = (country: Country): Line[] =>
		atlas.borders
			.flatMap((border): Line[] => {
				const neighbour = full.find(
					(other) => other.id !== country.id && border.countries.includes(other.id)
				);
				const cited = border.published?.sources[0];
				return border.kind === 'home' &&
					border.countries.includes(country.id) &&
					neighbour &&
					border.published &&
					cited !== undefined
					? [{ border, neighbour, km: border.published.km, source: cited }]
					: [];
			})
			.sort((one, other) => other.km - one.km);
	const [chosen] = full
		.map((country) => ({ country, lines: linesOf(country) }))
		.filter(({ lines }) => lines.length >= FEWEST_NEIGHBOURS && lines.length <= MOST_NEIGHBOURS)
		.sort((one, other) => other.lines.length - one.lines.length);
	const [longest] = chosen?.lines ?? [];
	const country = chosen?.country ?? first;
	return filled(longest ? 'template' : 'template-of-a-land', {
		date,
		source: longest?.source ?? source.id,
		country: country.id,
		name: country.name,
		status: status.id,
		members,
		...(longest && {
			border: longest.border.id,
			neighbour: longest.neighbour.id,
			neighbourName: longest.neighbour.name
		})
	});
}

const filled = (file: string, words: Readonly<Record<string, string>>): string =>
	readFileSync(new URL(`./${file}.md`, import.meta.url), 'utf8').replace(
		/\{\{(\w+)\}\}/g,
		(whole, key: string) => words[key] ?? whole
	);
