import { z } from 'zod';

/** More lit things than this no reader can tell apart. */
const MOST_LIT = 60;
/** A band wider than this hides the line that it follows. */
const WIDEST_CORRIDOR_KM = 500;
/** Beyond this zoom the generalised lines of the map say nothing more. */
const CLOSEST_ZOOM = 9;

const id = z.string('this is written as one word').min(1).max(80);
const ids = z.array(id, 'this is written as a list: [one, two]').min(1, 'this list is empty').max(MOST_LIT);
const pair = (what: string) => z.tuple([id, id], `this is a pair: [${what}]`);

/** Degrees from the equator or the first meridian, at most `most`. */
const degrees = (most: number, where: string) => {
	const message = `at most ${most} degrees ${where}`;
	return z.number().min(-most, message).max(most, message);
};

/** What a `scene` block may say. */
export const sceneBlockSchema = z.strictObject({
	emphasise: ids.optional(),
	borders: ids.optional(),
	between: pair('AFG, TJK').optional(),
	corridor: z
		.strictObject(
			{ borders: ids, km: z.number().min(1).max(WIDEST_CORRIDOR_KM, `at most ${WIDEST_CORRIDOR_KM} km`) },
			'a corridor is written { borders: [AFG-TJK], km: 50 }'
		)
		.optional(),
	operations: z
		.union([z.enum(['open', 'closed', 'all']), ids], 'operations are a list of ids, or open, closed or all')
		.optional(),
	institutions: ids.optional(),
	places: ids.optional(),
	meetings: ids.optional(),
	routes: z.array(pair('secretariat, AFG'), 'routes are a list of pairs').min(1).max(MOST_LIT).optional(),
	formerState: z.union([id.transform((one) => [one]), ids], 'a former State is written F-SUN').optional(),
	inset: z
		.union(
			[
				z.literal('opening'),
				z.strictObject({ fit: ids, zoom: z.number().min(0).max(CLOSEST_ZOOM).optional() })
			],
			`an inset is opening, { fit: [MCO] } or { fit: [MCO], zoom: 0 to ${CLOSEST_ZOOM} }`
		)
		.optional(),
	year: z.int('a year is a whole number').optional(),
	camera: z
		.union(
			[
				z.literal('fit'),
				z.literal('opening'),
				z.strictObject({ fit: ids }),
				z.strictObject({
					center: z.tuple(
						[degrees(180, 'east or west'), degrees(90, 'north or south')],
						'a centre is two numbers with points, the longitude first: [69.5, 38]'
					),
					zoom: z.number().min(0).max(CLOSEST_ZOOM)
				})
			],
			`a camera is fit, opening, { fit: [AFG, TJK] } or { center: [lon, lat], zoom: 0 to ${CLOSEST_ZOOM} }`
		)
		.optional()
});
export type SceneBlock = z.output<typeof sceneBlockSchema>;
