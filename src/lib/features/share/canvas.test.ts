import { expect, test } from 'vitest';
import { operationPin } from '$lib/drawn/shapes/further/further-signs';
import { closed } from '$lib/drawn/shapes/signs';
import { pathOf } from '$lib/drawn/shapes/part';
import type { Part } from '$lib/drawn/shapes/part';
import { institution, operationDot } from '$lib/drawn/shapes/signs';
import { swatch } from '$lib/drawn/shapes/swatch';
import { paintedPart } from '$lib/figure/paper/painted-part';
import { light } from '$lib/theme/colours/theme';
import { outlineOf } from './canvas';

/** The element of a part on an exported sheet. */
function elementOf(part: Part): Pick<Element, 'localName' | 'getAttribute'> {
	const markup = paintedPart(part, light);
	return {
		localName: /^<(\w+)/.exec(markup)?.[1] ?? '',
		getAttribute: (name) => new RegExp(` ${name}="([^"]*)"`).exec(markup)?.[1] ?? null
	};
}

test.each([
	['dot', operationDot()],
	['pin', closed(operationPin())],
	['square', institution('far')],
	['swatch', swatch('third')]
])('a canvas draws the path of a %s that pages draw', (_, parts) => {
	expect(parts.map((part) => pathOf(outlineOf(elementOf(part))))).toEqual(
		parts.map(({ outline }) => pathOf(outline))
	);
});
