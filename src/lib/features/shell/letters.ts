const OWN = 'own-letters';
/** What a reader sees move when letters change: px that a line may shift unseen. */
const STILL_PX = 0.5;
/** Text whose place is compared. */
const TEXT = '.app :is(h1, h2, h3, p, li, dt, dd, tr, summary)';
let came = false;

/** Fetches the letters that the first paint may have had to do without, and uses them where nothing in sight moves; see `ui/base.css`. */
export function fetchLetters(): void {
	Promise.all(['Atlas Sans', 'Atlas Serif'].map((family) => document.fonts.load(`1em "${family}"`))).then(
		() => {
			came = true;
			requestAnimationFrame(useWhereNothingMoves);
		},
		console.warn
	);
}

/** From a new page on, where nothing is being read yet, text is set in them. */
export function useLetters(): void {
	if (came) document.documentElement.classList.add(OWN);
}

/** The stand-ins are as wide as ours in the mean: where a line breaks elsewhere, they stay until the next page. */
function useWhereNothingMoves(): void {
	const { classList } = document.documentElement;
	if (classList.contains(OWN)) return;
	const seen = [...document.querySelectorAll(TEXT)].filter((one) => isInSight(one.getBoundingClientRect()));
	const places = (): number[] =>
		seen.flatMap((one) => {
			const { top, height } = one.getBoundingClientRect();
			return [top, height];
		});
	const before = places();
	classList.add(OWN);
	if (places().some((place, index) => Math.abs(place - (before[index] ?? 0)) > STILL_PX))
		classList.remove(OWN);
}

const isInSight = ({ top, bottom }: DOMRect): boolean => bottom > 0 && top < innerHeight;
