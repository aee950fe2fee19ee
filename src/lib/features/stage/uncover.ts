/**
 * Where the text lies over the map as a sheet, the keyboard may come to a part of the map that the sheet covers: the
 * page is scrolled to its start, where the map lies free. Browsers see the part in the window and leave it covered.
 */
export function uncover({ target }: FocusEvent): void {
	if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
	const { left, top, width, height } = target.getBoundingClientRect();
	const seen = document.elementFromPoint(left + width / 2, top + height / 2);
	if (seen?.closest('.panel, .strip')) scrollTo({ top: 0, behavior: 'instant' });
}
