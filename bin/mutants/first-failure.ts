import { TestRunner } from 'vitest';

/** Loads no further file once a test has failed: Vitest leaves out the tests of the next ones, but would load them. */
export default class FirstFailure extends TestRunner {
	#isOver = false;

	override cancel(...reason: Parameters<TestRunner['cancel']>): void {
		this.#isOver = true;
		super.cancel(...reason);
	}

	override importFile(...file: Parameters<TestRunner['importFile']>): unknown {
		return this.#isOver ? undefined : super.importFile(...file);
	}
}
