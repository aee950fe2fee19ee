import { distanceKm } from '../../../atlas/earth';
import { bordersBetween } from '../../../atlas/home-borders';
import type { Border, CountryId } from '../../../atlas/types';
import { greatest, kilometres, listOf, MANY, truth } from '../claim-function';
import type { ClaimFunction } from '../claim-function';
import type { Reader } from '../reading';
import { ClaimFault } from '../syntax';
import type { Value } from '../value';

type Test = (land: CountryId) => boolean;

const allBorders = (given: Reader): Iterable<Border> => given.world.lookup.of.border.values();
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Two lands that are not the same one. */
function pair(given: Reader): [CountryId, CountryId] {
	const [one, other] = [given.land(0), given.land(1)];
	if (one === other) throw new ClaimFault(`"${one}" stands at both sides; no country borders itself`);
	return [one, other];
}

/** The test for the second of two sides: anything where it is left out. */
const across = (given: Reader): Test => (given.count > 1 ? given.side(1, 2) : () => true);

function between(given: Reader): Border[] {
	if (given.count > 1 && given.peek(0) === given.peek(1) && given.isLand(0)) pair(given);
	return bordersBetween(allBorders(given), given.side(0, 2), across(given));
}

/** Borders where the land of a status ends, and which lands hold it. */
function outer(given: Reader): { readonly borders: Border[]; readonly holds: Test } {
	given.standing(0);
	const holds = given.side(0, 1);
	return { borders: bordersBetween(allBorders(given), holds, (id) => !holds(id)), holds };
}

function published(border: Border): number {
	const km = border.published?.km;
	if (km === undefined)
		throw new ClaimFault(`no length of ${border.id} has been published; use measured(${border.id})`);
	return km;
}

function measured(border: Border): number {
	if (border.mapKm === null) throw new ClaimFault(`the two sides of ${border.id} share no line on this map`);
	return border.mapKm;
}

const lands = (ids: readonly CountryId[]): Value => ({ kind: 'list', of: 'land', ids: [...new Set(ids)] });

export const BORDERS: readonly ClaimFunction[] = [
	{
		name: 'neighbours',
		form: 'neighbours(AFG), neighbours(AFG,STATUS) or neighbours(AFG,STATUS,1995)',
		takes: [1, 3],
		compute: (given) => {
			const side = given.land(0);
			const borders = bordersBetween(allBorders(given), (id) => id === side, across(given));
			return lands(borders.flatMap(({ countries }) => countries.filter((id) => id !== side)));
		}
	},
	{
		name: 'borders',
		form: 'borders(AFG,UZB)',
		takes: [2, 2],
		compute: (given) => {
			const [one, other] = pair(given);
			const found = bordersBetween(
				allBorders(given),
				(id) => id === one,
				(id) => id === other
			);
			return truth(found.length > 0);
		}
	},
	{
		name: 'between',
		form: 'between(AFG,STATUS), between(AFG,TJK), between(STATUS,STATUS) or between(STATUS,outside,1995)',
		takes: [1, 3],
		compute: (given) => listOf('border', between(given))
	},
	{
		name: 'outer',
		form: 'outer(STATUS) or outer(STATUS,1995)',
		takes: [1, 2],
		compute: (given) => listOf('border', outer(given).borders)
	},
	{
		name: 'across',
		form: 'across(STATUS) or across(STATUS,1995)',
		takes: [1, 2],
		compute: (given) => {
			const { borders, holds } = outer(given);
			return lands(borders.flatMap(({ countries }) => countries.filter((id) => !holds(id))));
		}
	},
	{
		name: 'length',
		form: 'length(AFG-TJK) or length(between(AFG,STATUS))',
		takes: [1, MANY],
		compute: (given) => kilometres(sum(given.borders(0).map(published)))
	},
	{
		name: 'measured',
		form: 'measured(AFG-TJK) or measured(between(AFG,STATUS))',
		takes: [1, MANY],
		compute: (given) => kilometres(sum(given.borders(0).map(measured)))
	},
	{
		name: 'longest',
		form: 'longest(between(AFG,STATUS))',
		takes: [1, MANY],
		compute: (given) => listOf('border', greatest(given.borders(0), published, 'border'))
	},
	{
		name: 'shortest',
		form: 'shortest(between(AFG,STATUS))',
		takes: [1, MANY],
		compute: (given) =>
			listOf(
				'border',
				greatest(given.borders(0), (one) => -published(one), 'border')
			)
	},
	{
		name: 'distance',
		form: 'distance(secretariat,kabul)',
		takes: [2, 2],
		compute: (given) => {
			const [from, to] = [given.point(0), given.point(1)];
			if (from[0] === to[0] && from[1] === to[1])
				throw new ClaimFault('both ends are at one place, so there is no distance');
			return kilometres(distanceKm(from, to));
		}
	}
];
