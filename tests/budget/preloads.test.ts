import { expect, it } from 'vitest';
import { builtPages, preloadsOf, scriptsOf } from './built-site';

it('a page asks at once for every script that it loads before the lazy ones, once each', () => {
	const forgotten = builtPages().flatMap((page) => {
		const asked = preloadsOf(page);
		const late = scriptsOf(page).filter((script) => !asked.includes(script));
		const twice = asked.filter((script, place) => asked.indexOf(script) !== place);
		return [...late, ...twice].map((script) => `${page}: ${script}`);
	});
	expect(forgotten).toEqual([]);
});
