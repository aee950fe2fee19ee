/** The element that translators use, and pages no longer. */
export const OF_TRANSLATORS = 'font';

/**
 * Undoes what a translator did to a page that is not alive yet, so that its scripts find their texts; what they say
 * stays as translated until it is written again.
 */
export function takeOut(root: ParentNode): void {
	for (const element of root.querySelectorAll(OF_TRANSLATORS)) {
		if (!element.parentElement?.closest(OF_TRANSLATORS)) element.replaceWith(element.textContent);
	}
}
