/** Works something out at the first question, and remembers it. */
export function once<Value>(work: () => Value): () => Value {
	let known: { readonly value: Value } | null = null;
	return () => (known ??= { value: work() }).value;
}
