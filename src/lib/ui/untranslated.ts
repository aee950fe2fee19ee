/** The element that translators use, and pages no longer. */
export const OF_TRANSLATORS = 'font';

/**
 * Undoes what a translator did to a page that is not alive yet, so that its scripts find their texts; what they say
 * stays as translated until it is written again. Answers how to learn what was put in and taken out since then.
 */
export function takeOut(root: Element): () => readonly MutationRecord[] {
	for (const element of root.querySelectorAll(OF_TRANSLATORS)) {
		if (!element.parentElement?.closest(OF_TRANSLATORS)) element.replaceWith(element.textContent);
	}
	const since: MutationRecord[] = [];
	const observer = new MutationObserver((records) => since.push(...records));
	observer.observe(root, { childList: true, subtree: true });
	return () => {
		since.push(...observer.takeRecords());
		observer.disconnect();
		return since;
	};
}
