import { readFileSync } from 'node:fs';
import { figureScale } from '../../src/lib/atlas/camera';
import { createAtlas } from '../../src/lib/atlas/atlas';
import type { Atlas, AtlasIndex } from '../../src/lib/atlas/atlas-index';
import type { AtlasTopology, RiverCourse } from '../../src/lib/atlas/geometry';
import { openingScene } from '../../src/lib/atlas/opening-scene';
import { scattered } from '../../src/lib/atlas/places.fixture';
import { groundOf } from '../../src/lib/drawn/ground';
import { pictureOf } from '../../src/lib/drawn/picture';
import { mapWords } from '../../src/lib/i18n/map-words';
import { median, processorMs } from '../measure';
import { GEOMETRY, JOINED } from '../../data/pack';

const ROUNDS = 9;
/** The map's boxes in windows of 1440 × 900 and 390 × 844 px. */
const BOXES = [
	{ width: 1040, height: 746 },
	{ width: 390, height: 397 }
] as const;
const COUNTS = [0, 10_000] as const;

const read = <Shape>(path: string): Shape => JSON.parse(readFileSync(path, 'utf8')) as Shape;

/**
 * Prints what it takes to decide the opening view's picture, alone and with ten thousand places in it: beside the
 * ground that it is decided on, which is the same for both.
 */
export function benchPlacing(): void {
	const index = read<AtlasIndex>(`${JOINED}/index.json`);
	const { labels } = read<Atlas>(`${JOINED}/atlas.json`);
	const levels = {
		overview: read<AtlasTopology>(`${GEOMETRY}/overview.json`),
		region: read<AtlasTopology>(`${GEOMETRY}/region.json`),
		detail: read<AtlasTopology>(`${GEOMETRY}/detail.json`)
	};
	const rivers = read<RiverCourse[]>(`${GEOMETRY}/rivers.json`);
	console.log(`\nPlacing the opening view, processor time, median of ${ROUNDS}:`);
	for (const box of BOXES) {
		let alone = NaN;
		for (const count of COUNTS) {
			const places = scattered(count);
			const atlas = createAtlas({ ...index, places });
			const scene = { ...openingScene(atlas), places: places.map(({ id }) => id) };
			const inputs = { atlas, levels, rivers, labels, texts: mapWords() };
			const [grounds, placings]: [number[], number[]] = [[], []];
			let [signs, names] = [0, 0];
			// Once more at the start, while the engine settles on what it compiles.
			for (let round = 0; round <= ROUNDS; round += 1) {
				let ground = groundOf(scene, inputs, { scale: figureScale(box.width, box.height), box });
				grounds.push(
					processorMs(() => {
						ground = groundOf(scene, inputs, { scale: figureScale(box.width, box.height), box });
					})
				);
				placings.push(
					processorMs(() => {
						const picture = pictureOf(ground);
						[signs, names] = [picture.signs.length, picture.labels.length];
					})
				);
			}
			const ms = median(placings.slice(1));
			if (count === 0) alone = ms;
			console.log(
				`  ${box.width} × ${box.height} px, ${String(count).padStart(6)} places${ms.toFixed(1).padStart(7)} ms  × ${(ms / alone).toFixed(2)}` +
					`${String(signs).padStart(6)} signs${String(names).padStart(5)} names; its ground ${median(grounds.slice(1)).toFixed(1)} ms`
			);
		}
	}
}
