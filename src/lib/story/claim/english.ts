/** What stories count. A noun that is not here is told by its ending where it closes the words of a claim. */
export const NOUNS =
	'area bank border boundary bridge capital centre chair child city college council country course crossing day decade decision delegate delegation dimension document dot expert field gate guest hour institution kilometre language line man manager meeting member metre mile minister mission monitor month name neighbour observer office officer official operation parliamentarian part participant partner person piece place point presence question recommendation report ring river seat seminar side sign source stage state step stretch summit team thing time town trainer unit visit week woman word workshop year'.split(
		' '
	);
export const IRREGULAR: Readonly<Record<string, string>> = {
	child: 'children',
	man: 'men',
	person: 'people',
	woman: 'women'
};
/** Behind these begins another part of the sentence. */
export const STOPS = new Set(
	'a about an and are as at be between but by did for from had has have if in into is like long of off on or over per since than that the their there these they this those through to under until was were when where which who whose with'.split(
		' '
	)
);
/** Verbs that one thing never has. */
export const PLURAL_VERBS = new Set(['are', 'were', 'have', 'do']);
/** Verbs that end as plurals do. */
export const VERBS = new Set(
	'begins belongs closes comes does ends faces follows goes has holds is keeps leads lies makes meets opens remains runs shares stands takes us was works'.split(
		' '
	)
);
