import { describe, expect, test } from 'vitest';
import { project } from '$lib/atlas/perspective';
import type { FigureView } from '$lib/atlas/perspective';
import { pageScene } from '$lib/atlas/page';
import type { Page } from '$lib/atlas/page';
import type { CountryId } from '$lib/atlas/types';
import { groundOf } from '$lib/drawn/ground';
import { pictureOf } from '$lib/drawn/picture';
import { screenOf } from '$lib/drawn/plane/screen';
import type { Picture } from '$lib/drawn/picture';
import { mapWords } from '$lib/i18n/map-words';
import { atlas, levels, rivers } from '$lib/server/atlas';
import { movedPicture } from '$lib/map/labels/moved-picture';
import { frames, model } from '$lib/server/model';

const inputs = { atlas: model, levels, rivers, labels: atlas.labels, texts: mapWords() };

/** Turns the globe so that what stands in the middle goes so many units to the left. */
function movedBy(view: FigureView, units: number): FigureView {
	const degrees = ((units / view.radius) * 180) / Math.PI / Math.cos((view.center[1] * Math.PI) / 180);
	return { ...view, center: [view.center[0] + degrees, view.center[1]] };
}

/** Labels of a large box by what they name. */
const labelsOf = ({ labels }: Picture): ReadonlyMap<string, Picture['labels'][number]> =>
	new Map(labels.filter(({ sizes }) => sizes.includes('large')).map((label) => [label.id, label]));

const PAGES: readonly Page[] = [
	{ kind: 'home' },
	{ kind: 'country', id: 'TJK' as CountryId },
	{ kind: 'country', id: 'SRB' as CountryId },
	{ kind: 'operations' }
];

describe.each(PAGES.map((page) => ({ page, name: 'id' in page ? page.id : page.kind })))(
	'the names of $name when a reader moves the map',
	({ page }) => {
		const scene = pageScene(page, model, frames);
		const first = pictureOf(groundOf(scene, inputs));
		/** The picture after a rest at a view some units away, and how many names it shares or has lost. */
		function after(units: number): { lost: string[]; came: string[]; then: Picture } {
			const then = pictureOf(groundOf(scene, inputs, { view: movedBy(first.view, units) }), first);
			const [before, now] = [labelsOf(first), labelsOf(then)];
			return {
				then,
				lost: [...before.keys()].filter((id) => !now.has(id)),
				came: [...now.keys()].filter((id) => !before.has(id))
			};
		}

		test('by nothing, all that is placed is seen in its place', () => {
			const { labels, signs } = movedPicture(first, screenOf(first.view, scene.projection));
			const away = [...labels, ...signs].filter((shift) => !shift || Math.hypot(...shift) > 0.01);
			expect(away).toEqual([]);
		});

		test('by a pixel, none changes', () => {
			const { lost, came, then } = after(1);
			expect([lost, came]).toEqual([[], []]);
			expect(then.horizon.map(({ id }) => id)).toEqual(first.horizon.map(({ id }) => id));
		});

		test('by ten pixels, nine of ten stay, and where they stay they keep their place on the land', () => {
			const { lost, then } = after(10);
			expect(lost.length).toBeLessThanOrEqual(labelsOf(first).size / 10);
			const before = labelsOf(first);
			const jumped = [...labelsOf(then)].filter(([id, label]) => {
				const was = before.get(id);
				const anchor = was?.anchor && project(then.view, was.anchor);
				// A name beside the globe has no place on land to keep.
				const isOnLand = was?.leader !== null || was.at[0] === was.position.x;
				if (!was || !anchor || !isOnLand) return false;
				const [x, y] = [anchor[0] + was.position.x - was.at[0], anchor[1] + was.position.y - was.at[1]];
				return Math.hypot(label.position.x - x, label.position.y - y) > 0.5;
			});
			expect(jumped.map(([id]) => id)).toHaveLength(jumped.length);
			expect(jumped.length).toBeLessThanOrEqual(before.size / 10);
		});

		test('by a hundred pixels, those that are still in sight stay but for a few', () => {
			const { lost } = after(100);
			expect(lost.length).toBeLessThanOrEqual(labelsOf(first).size / 2);
		});
	}
);
