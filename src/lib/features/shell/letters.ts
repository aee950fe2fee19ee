let came = false;

/** Fetches the letters that the first paint may have had to do without; see `ui/base.css`. */
export function fetchLetters(): void {
	Promise.all(['Atlas Sans', 'Atlas Serif'].map((family) => document.fonts.load(`1em "${family}"`))).then(
		() => (came = true),
		console.warn
	);
}

/** From a new page on, where nothing is being read yet, text is set in them. */
export function useLetters(): void {
	if (came) document.documentElement.classList.add('own-letters');
}
