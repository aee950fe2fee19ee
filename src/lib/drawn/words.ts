import type { Kilometres } from '../atlas/types';

/** The texts that stand on the map, in the reader's language. The map itself holds none. */
export interface MapWords {
	/** A dependency with the State it belongs to: `Greenland (Denmark)`. */
	dependency(name: string, state: string): string;
	length(km: Kilometres): string;
	/** Under the length of a border of the selected country: `with Kyrgyzstan`. */
	withNeighbour(name: string): string;
	/** Under the length of a border in a story: `Afghanistan–Tajikistan`. */
	pair(one: string, other: string): string;
	institutions(count: number): string;
}
