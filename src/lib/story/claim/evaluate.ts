import { didYouMean } from '../suggest';
import { FUNCTIONS } from './functions';
import { createReader } from './reading';
import { ClaimFault, shown } from './syntax';
import type { Call } from './syntax';
import type { Computed } from './value';
import type { ClaimWorld } from './world';

/** How a function is written, with a status of the organisation where the form only says that one stands there. */
function written(form: string, { lookup }: ClaimWorld): string {
	const { statuses } = lookup.statuses;
	return form.replaceAll(
		'STATUS',
		(statuses.find(({ role }) => role === 'full') ?? statuses[0])?.id ?? 'STATUS'
	);
}

/**
 * Computes a claim's call from the facts and the geometry tables.
 * @throws ClaimFault where an id is unknown, an argument is missing, or nothing is known to compute with.
 */
export function evaluate(call: Call, world: ClaimWorld): Computed {
	const about = new Set<string>();
	const compute = ({ name, given }: Call): Computed['value'] => {
		const found = FUNCTIONS.find((one) => one.name === name);
		if (!found) {
			const known = FUNCTIONS.map((one) => one.name);
			const hint = didYouMean(name, known) || `; known are ${known.join(', ')}`;
			throw new ClaimFault(`nothing computes "${name}"${hint}`);
		}
		const form = written(found.form, world);
		const [least, most] = found.takes;
		if (given.length < least || given.length > most) {
			throw new ClaimFault(`${name} is written ${form}`);
		}
		const reader = createReader(given, world, compute, about, { name, form });
		const value = found.compute(reader);
		const [unread] = reader.unread();
		if (unread) throw new ClaimFault(`${name} takes no "${shown(unread)}" here; it is written ${form}`);
		return value;
	};
	const value = compute(call);
	return { value, about: value.kind === 'list' ? value.ids : [...about] };
}
