import type { Scene } from './scene';

/** What of a sign tells whether a page is about it. */
interface SignOfPage {
	readonly kind: string;
	readonly lit: boolean;
	/** Countries where it works, or has its seat. */
	readonly homes: readonly string[];
}

/** Which operations and institutions are not what a page of the atlas is about, where it is about some: they are grey. */
export function asideIn({
	tone,
	selected,
	litOperations,
	litInstitutions
}: Pick<Scene, 'tone' | 'selected' | 'litOperations' | 'litInstitutions'>): (sign: SignOfPage) => boolean {
	const isOfSigns = litOperations.length + litInstitutions.length > 0;
	return ({ kind, lit, homes }) => {
		if (tone === 'story' || lit || (kind !== 'operation' && kind !== 'institution')) return false;
		return isOfSigns || (selected !== null && !homes.some((home) => home === selected));
	};
}
