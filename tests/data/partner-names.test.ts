import { expect, test } from 'vitest';
import { figureScale } from '$lib/atlas/camera';
import { pageScene } from '$lib/atlas/page';
import { groundOf } from '$lib/drawn/ground';
import { boxSizeOf } from '$lib/drawn/labels/box-size';
import { pictureOf } from '$lib/drawn/picture';
import { mapWords } from '$lib/i18n/map-words';
import { atlas, levels, rivers } from '$lib/server/atlas';
import { frames, model } from '$lib/server/model';

const inputs = { atlas: model, levels, rivers, labels: atlas.labels, texts: mapWords() };

/** px of the map in windows of 1440 × 900, 768 × 1024, 390 × 844, and of a phone that lies on its side. */
const BOXES = [
	[1040, 746],
	[768, 563],
	[390, 397],
	[506, 342]
] as const;

test.each(['mediterranean-partner', 'asian-partner'] as const)(
	'the page of every %s names each of them on every map',
	(status) => {
		const scene = pageScene({ kind: 'partnership', status }, model, frames);
		const partners = model.holdersOf(status);
		const unnamed = BOXES.map(([width, height]) => {
			const ground = groundOf(scene, inputs, { scale: figureScale(width, height), box: { width, height } });
			const size = boxSizeOf({ width, height });
			const named = new Set(
				pictureOf(ground)
					.labels.filter(({ sizes }) => sizes.includes(size))
					.map(({ id }) => id)
			);
			return partners.filter(({ id }) => !named.has(id)).map(({ id }) => `${id} (${size})`);
		});
		expect(partners.length).toBeGreaterThan(4);
		expect(unnamed.flat()).toEqual([]);
	}
);
