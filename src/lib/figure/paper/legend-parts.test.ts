import { expect, test } from 'vitest';
import { keySign } from './legend-parts';

test('the key of a Partner’s own land has the stronger ground under the same pattern, far as near', () => {
	const fills = (kind: Parameters<typeof keySign>[0], near: boolean) =>
		keySign(kind, near).parts.map(({ fill, stroke }) => fill ?? stroke);
	for (const near of [true, false]) {
		const band = near ? 'near' : 'far';
		expect(fills('selected-second', near)).toEqual([
			`${band}-second-selected`,
			...fills('second', near).slice(1)
		]);
		expect(fills('selected-third', near)).toEqual([
			`${band}-third-selected`,
			...fills('third', near).slice(1)
		]);
	}
});

test('the key of a sign that its page is not about is the grey one, in the same shape', () => {
	const pairs = [
		['operation', 'other-operation'],
		['closed-operation', 'other-closed-operation'],
		['institution', 'other-institution']
	] as const;
	for (const near of [false, true]) {
		for (const [own, other] of pairs) {
			const [strong, grey] = [keySign(own, near), keySign(other, near)];
			expect(grey.top).toBe(strong.top);
			expect(grey.parts.map(({ outline }) => outline)).toEqual(strong.parts.map(({ outline }) => outline));
			const inks = grey.parts.flatMap(({ fill, stroke }) => [fill, stroke]);
			expect(inks).toContain('map-pin-aside');
			expect(inks).not.toContain('map-pin');
		}
	}
});
