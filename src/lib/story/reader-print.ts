/** ms that are waited for pictures: a host that does not answer must not keep the words from the paper. */
const LONGEST_WAIT = 15_000;

/**
 * Prints a text with all its pictures. They are fetched only now, since on a screen the map stands in
 * their place; and they are waited for, since not every browser does so by itself.
 */
export async function printWithPictures(text: HTMLElement): Promise<void> {
	const fetched = [...text.querySelectorAll('img')].map((picture) => {
		picture.loading = 'eager';
		return picture.decode();
	});
	const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
	await Promise.race([Promise.allSettled(fetched), patience]);
	window.print();
}
