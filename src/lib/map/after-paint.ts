/** Work that waits until what the reader has just changed is on the screen. */
export interface AfterPaint {
	/** Does the parts in their order, each in a task of its own; what was begun before and is not done begins anew. */
	begin(): void;
	end(): void;
}

/**
 * Cuts work into parts that follow the next frame of the page one by one, so that a press shows its change first, and the
 * reader's next press is answered between two of them.
 */
export function afterPaint(parts: readonly (() => void)[]): AfterPaint {
	let frame = 0;
	let task: ReturnType<typeof setTimeout> | undefined;
	const end = (): void => {
		cancelAnimationFrame(frame);
		clearTimeout(task);
	};
	const go = (next: number): void => {
		const part = parts[next];
		if (!part) return;
		task = setTimeout(() => {
			part();
			go(next + 1);
		});
	};
	return {
		begin() {
			end();
			frame = requestAnimationFrame(() => go(0));
		},
		end
	};
}
