/**
 * Does the work of a page or file of the site. What goes wrong names it, and with it the page or the step
 * whose Scene is at fault.
 * @throws Error beginning with the path
 */
export function forPage<Value>(pathname: string, work: () => Value): Value {
	try {
		return work();
	} catch (cause) {
		throw new Error(`${pathname}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
	}
}
