/** Does something in the next task, before the frame that a browser would draw first where it can be told so. */
export function soon(work: () => void): void {
	if ('scheduler' in window) void scheduler.postTask(work, { priority: 'user-blocking' });
	else setTimeout(work);
}
