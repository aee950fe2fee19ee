import { expect, test } from 'vitest';
import { corridor } from '../../geo/index';
import { borderLines } from '../../geo/library/border-lines';
import { widthOf } from '../../geo/library/band-width.fixture';
import type { BorderId } from '../../src/lib/atlas/types';
import { levels } from '../../src/lib/server/atlas';

/** Rings in another land, and lines whose many bends left too little of the width. */
const BORDERS = ['ITA-VAT', 'ITA-SMR', 'PRK-RUS', 'GBR-IRL', 'AGO-COD', 'BRA-PRY', 'AFG-TJK'];

test.each(BORDERS.flatMap((id) => [5, 50].map((km): [string, number] => [id, km])))(
	'on the map of the stories the band along %s is as wide as it says, %d km, within 3 hundredths',
	(id, km) => {
		const border = id as BorderId;
		const { least, most } = widthOf(
			corridor(levels.overview, [border], km),
			borderLines(levels.overview, border),
			km
		);
		expect(least).toBeGreaterThan(0.97);
		expect(most).toBeLessThan(1.03);
	}
);
