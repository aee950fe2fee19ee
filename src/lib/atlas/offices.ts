import type { AtlasModel } from './atlas';
import type { Scene } from './scene';
import type { LonLat } from './types';

/** A place where an operation works besides its seat. */
export interface Office {
	readonly id: string;
	readonly name: string;
	readonly point: LonLat;
}

/** The offices that a picture shows: of the one operation that a page of the atlas is about; none in stories. */
export function officesOf({ tone, litOperations }: Scene, atlas: AtlasModel): Office[] {
	const [id, ...others] = litOperations;
	if (tone === 'story' || id === undefined || others.length > 0) return [];
	return (atlas.operation(id)?.offices ?? []).map(({ name, point }) => ({
		id: `${id} ${name}`,
		name,
		point
	}));
}
