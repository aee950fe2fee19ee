import { expect, test } from 'vitest';
import { keySign } from './legend-parts';

test('the key of a Partner’s own land has the stronger ground under the same pattern, far as near', () => {
	const fills = (kind: Parameters<typeof keySign>[0], near: boolean) =>
		keySign(kind, near).parts.map(({ fill, stroke }) => fill ?? stroke);
	for (const near of [true, false]) {
		const band = near ? 'near' : 'far';
		expect(fills('selected-mediterranean', near)).toEqual([
			`${band}-mediterranean-selected`,
			...fills('mediterranean-partner', near).slice(1)
		]);
		expect(fills('selected-asian', near)).toEqual([
			`${band}-asian-selected`,
			...fills('asian-partner', near).slice(1)
		]);
	}
});
