import { bordersBetween } from '../../../atlas/home-borders';
import { firstDay } from '../../../atlas/date';
import { standingOf } from '../../../atlas/standing';
import type { Country, CountryId, IsoDate, Standing } from '../../../atlas/types';
import type { FormerState } from '../../../atlas/atlas-index';
import type { Lookup } from '../../lookup';
import { didYouMean } from '../../suggest';
import { dated, listOf } from '../claim-function';
import type { ClaimFunction } from '../claim-function';
import { ClaimFault } from '../syntax';

type Participant = Country | FormerState;

/** Since when one has held a status, the first time; `undefined` where it never did. */
const sinceOf = ({ statuses }: Participant, wanted: Standing): Country['statuses'][number] | undefined =>
	statuses
		.filter(({ status }) => status === wanted)
		.toSorted((one, other) => (firstDay(one.from) < firstDay(other.from) ? -1 : 1))[0];

/** Countries of today and former States that hold a status on a day. */
export function holdersOf(lookup: Lookup, status: Standing, day: IsoDate): Participant[] {
	const holds = ({ statuses }: Participant): boolean => standingOf(statuses, day) === status;
	const former = [...lookup.of.formerState.values()].filter(holds);
	// The country that kept the seat of a former State is that State until its end.
	const continued = new Set<string | null>(former.map(({ continuedBy }) => continuedBy));
	const countries = [...lookup.of.country.values()].filter((one) => holds(one) && !continued.has(one.id));
	return [...countries, ...former];
}

/** Countries that were admitted as full members from one year through another. */
export const admittedIn = (lookup: Lookup, first: number, last: number): Country[] =>
	[...lookup.of.country.values()].filter(({ statuses }) =>
		statuses.some(({ status, from }) => {
			const year = Number(from.slice(0, 4));
			return lookup.statuses.isFull(status) && year >= first && year <= last;
		})
	);

/** How many neighbours of a status a country has on a day, across home borders. */
export function neighbourCount(lookup: Lookup, land: CountryId, status: Standing, day: IsoDate): number {
	const holds = (id: CountryId): boolean =>
		standingOf(lookup.of.country.get(id)?.statuses ?? [], day) === status;
	return bordersBetween(lookup.of.border.values(), (id) => id === land, holds).length;
}

export const STATES: readonly ClaimFunction[] = [
	{
		name: 'status',
		form: 'status(MNG,2005)',
		takes: [1, 2],
		compute: (given) => ({
			kind: 'word',
			isCode: true,
			word: standingOf(given.participant(0).statuses, given.day(1))
		})
	},
	{
		name: 'since',
		form: 'since(MNG,STATUS)',
		takes: [2, 2],
		compute: (given) => {
			const one = given.participant(0);
			const wanted = given.standing(1);
			const found = sinceOf(one, wanted);
			return dated(found?.from, `since when ${one.name} is ${wanted}`, found?.confirmed);
		}
	},
	{
		name: 'signed',
		form: 'signed(MLT,id-of-a-document)',
		takes: [2, 2],
		compute: (given) => {
			const { signatures, name } = given.participant(0);
			const wanted = given.word(1);
			const { documents } = given.world.lookup;
			const document = documents.find(({ id }) => id === wanted);
			if (!document) {
				const ids = documents.map(({ id }) => id);
				throw new ClaimFault(
					`"${wanted}" is no text that is signed; known are ${ids.join(' and ') || 'none'}${didYouMean(wanted, ids)}`
				);
			}
			const signature = signatures.find((one) => one.document === document.id);
			return dated(signature?.date, `when ${name} signed ${document.inSentence}`, signature?.confirmed);
		}
	},
	{
		name: 'holders',
		form: 'holders(STATUS,1995)',
		takes: [1, 2],
		compute: (given) => listOf('land', holdersOf(given.world.lookup, given.standing(0), given.day(1)))
	},
	{
		name: 'left',
		form: 'left(STATUS)',
		takes: [1, 1],
		compute: (given) => {
			const status = given.standing(0);
			const { of, asOf } = given.world.lookup;
			const found = [...of.country.values()].filter(
				(one) => sinceOf(one, status) && standingOf(one.statuses, asOf) !== status
			);
			return listOf('land', found);
		}
	},
	{
		name: 'admitted',
		form: 'admitted(1992) or admitted(1992,1993)',
		takes: [1, 2],
		compute: (given) => {
			const [first, last] = [given.year(0), given.count > 1 ? given.year(1) : given.year(0)];
			if (first > last) throw new ClaimFault(`${first} lies after ${last}; the earlier year stands first`);
			return listOf('land', admittedIn(given.world.lookup, first, last));
		}
	},
	{
		name: 'land',
		form: 'land(F-SUN)',
		takes: [1, 1],
		compute: (given) => ({ kind: 'list', of: 'land', ids: given.formerState(0).territory })
	}
];
