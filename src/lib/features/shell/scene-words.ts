import { describe, describeChange } from '$lib/atlas/describe';
import type { AtlasModel } from '$lib/atlas/atlas';
import type { Scene } from '$lib/atlas/scene';
import { renderSentence } from '$lib/i18n/render-sentence';

/** A Scene in words of the page's language, a sentence each. */
export const wordsOf = (scene: Scene, atlas: AtlasModel): readonly string[] =>
	describe(scene, atlas).map(renderSentence);

/** The one sentence to announce when a picture changes; `null` where the words stay the same. */
export function changeInWords(before: Scene, after: Scene, atlas: AtlasModel): string | null {
	const change = describeChange(before, after, atlas);
	return change && renderSentence(change);
}
