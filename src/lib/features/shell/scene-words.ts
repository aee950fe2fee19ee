import { describe, describeChange } from '$lib/atlas/describe';
import type { AtlasModel } from '$lib/atlas/atlas';
import type { Scene } from '$lib/atlas/scene';
import { renderSentence, renderWithin } from '$lib/i18n/render-sentence';

/** Characters of the sentence that stands below the map: two lines there, on a screen 1,024 px wide. */
const LEAD = 130;

/**
 * A Scene in words of the page's language, a sentence each. The first has few words: where it leaves some of a list
 * out, the next one is the same in full.
 */
export function wordsOf(scene: Scene, atlas: AtlasModel): readonly string[] {
	const sentences = describe(scene, atlas);
	const whole = sentences.map((sentence) => renderSentence(sentence));
	const [first] = sentences;
	const lead = first && renderWithin(first, LEAD);
	return lead === undefined || lead === whole[0] ? whole : [lead, ...whole];
}

/** The one sentence to announce when a picture changes; `null` where the words stay the same. */
export function changeInWords(before: Scene, after: Scene, atlas: AtlasModel): string | null {
	const change = describeChange(before, after, atlas);
	return change && renderSentence(change);
}
