import { DATA_FILES } from '../atlas-data';
import type { Problem } from '../data-error';
import { checkOf } from './check';

/** A published border joins two known countries in alphabetical order, as its id says. */
export const publishedBordersCheck = checkOf(
	['publishedBorders', 'states', 'areas', 'policy'],
	({ publishedBorders, states, areas, policy }) => {
		const known = new Set<string>([...states, ...areas.areas, ...policy.otherAreas].map(({ id }) => id));
		return publishedBorders.flatMap(({ id, countries: pair, km, otherKm }) => {
			const problem = (field: string, message: string): Problem => ({
				file: DATA_FILES.publishedBorders,
				record: id,
				field,
				message
			});
			const [a, b] = pair;
			return [
				...pair.flatMap((country, index) =>
					known.has(country) ? [] : [problem(`countries[${index}]`, `there is no country "${country}"`)]
				),
				...(a < b ? [] : [problem('countries', 'must be two different codes in alphabetical order')]),
				...(id === `${a}-${b}` ? [] : [problem('id', `must be "${a}-${b}", as the countries say`)]),
				...(km === otherKm ? [problem('otherKm', 'must differ from km, or be left out')] : [])
			];
		});
	}
);
