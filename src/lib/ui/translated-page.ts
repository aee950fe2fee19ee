/**
 * A translator of the browser's puts an element of its own in the place of each text. The page goes on writing into
 * the text that was taken out, and what is read stays as it was: true no longer. So the text goes back, empty, beside
 * the element that stands in for it. What is written into it replaces the element, for the translator to take anew;
 * what removes or moves it takes the element along.
 */

interface StandIn {
	readonly element: Element;
	/** What the text said before the translator took it. */
	readonly said: string;
}

const isBlank = (text: string): boolean => text.trim() === '';

/** The texts that were replaced by elements: in one go, or by a translator's element put beside them. */
function replacements(records: readonly MutationRecord[], ofTranslators: string): Map<Text, Element> {
	const found = new Map<Text, Element>();
	const put = new Set<Node>();
	for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
		const elements = [...addedNodes].filter((node) => node instanceof Element);
		for (const element of elements) if (element.localName === ofTranslators) put.add(element);
		for (const node of removedNodes) {
			if (!(node instanceof Text)) continue;
			const beside = [previousSibling, nextSibling].find((one) => one !== null && put.has(one));
			const element = elements[0] ?? beside;
			if (element instanceof Element) found.set(node, element);
		}
	}
	return found;
}

/**
 * Keeps what the page writes seen, while a translator replaces the texts below `root` by elements of the name
 * `ofTranslators`. Those that it replaced `before`, while the page wrote already, stand in their places again for it
 * to take anew. Answers how to end it.
 */
export function keepTextsSeen(
	root: HTMLElement,
	ofTranslators: string,
	before: readonly MutationRecord[] = []
): () => void {
	const standIns = new WeakMap<Text, StandIn>();
	const texts = new WeakMap<Element, Text>();

	function drop(text: Text): void {
		const standIn = standIns.get(text);
		if (!standIn) return;
		standIns.delete(text);
		texts.delete(standIn.element);
		standIn.element.remove();
	}

	function pair(text: Text, element: Element, said: string): void {
		standIns.set(text, { element, said });
		texts.set(element, text);
	}

	/** The translator has taken its element away, for another or for good: then the text speaks again. */
	function lost(text: Text, element: Element, { addedNodes }: MutationRecord): void {
		const said = standIns.get(text)?.said ?? '';
		standIns.delete(text);
		texts.delete(element);
		const [next] = addedNodes;
		if (next instanceof Element) return pair(text, next, said);
		if (next instanceof Text && next !== text) next.remove();
		text.data = said;
	}

	function follow(text: Text): void {
		const standIn = standIns.get(text);
		if (!standIn) return;
		if (!text.isConnected) drop(text);
		else if (text.nextSibling !== standIn.element) text.after(standIn.element);
	}

	const observer = new MutationObserver((records) => {
		for (const { type, target } of records)
			if (type === 'characterData' && target instanceof Text) drop(target);
		const replaced = replacements(records, ofTranslators);
		for (const record of records) {
			for (const node of record.removedNodes) {
				const text = node instanceof Element ? texts.get(node) : undefined;
				if (text?.isConnected && !node.isConnected) lost(text, node as Element, record);
				if (node instanceof Text && !replaced.has(node)) follow(node);
			}
		}
		for (const [text, element] of replaced) {
			if (text.isConnected || !element.isConnected || isBlank(text.data)) continue;
			pair(text, element, text.data);
			element.before(text);
			text.data = '';
		}
		// What was done here is nobody else's doing.
		observer.takeRecords();
	});
	observer.observe(root, { childList: true, characterData: true, subtree: true });
	for (const [text, element] of replacements(before, ofTranslators)) {
		if (!text.isConnected && element.isConnected) element.replaceWith(text);
	}
	return () => observer.disconnect();
}
