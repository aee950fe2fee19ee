/** A value with the names of its fields written once for all records that have the same ones. */
export interface Packed {
	/** Names of fields, by kind of record. */
	readonly kinds: readonly (readonly string[])[];
	/** A list is `[-1, …values]`, a record `[its kind, …values in the order of its names]`, all else itself. */
	readonly value: unknown;
}

/**
 * Packs data for a page: a list of three hundred sources would name each of its fields three hundred times.
 * What is undefined in a record is left out. Throws for what is neither a plain record, list, text, number,
 * truth value nor null.
 */
export function packed(data: unknown): Packed {
	const kinds: string[][] = [];
	const numbers = new Map<string, number>();

	function kindOf(names: string[]): number {
		const key = JSON.stringify(names);
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, kinds.length);
		return kinds.push(names) - 1;
	}

	function pack(value: unknown): unknown {
		if (Array.isArray(value)) return [-1, ...value.map(pack)];
		const isPlain = value === null || typeof value === 'string' || typeof value === 'boolean';
		if (isPlain || (typeof value === 'number' && Number.isFinite(value))) return value;
		if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
			throw new Error(`the data of a page hold something that JSON cannot say: ${String(value)}`);
		const fields = Object.entries(value).filter(([, one]) => one !== undefined);
		return [kindOf(fields.map(([name]) => name)), ...fields.map(([, one]) => pack(one))];
	}

	const value = pack(data);
	return { kinds, value };
}

/** A function that takes the kinds and a packed value, as the text of a script: it runs in the page. */
export const UNPACK = `(kinds, packed) => {
	const unpack = (value) => {
		if (!Array.isArray(value)) return value;
		const [kind, ...values] = value;
		if (kind < 0) return values.map(unpack);
		return Object.fromEntries(values.map((one, place) => [kinds[kind][place], unpack(one)]));
	};
	return unpack(packed);
}`;
