/** By how much letters and signs are larger against the map than they are set, in a small box. */
export interface Enlarged {
	readonly letters: number;
	readonly signs: number;
}

export const AS_SET: Enlarged = { letters: 1, signs: 1 };
