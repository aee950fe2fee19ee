import { z } from 'zod';
import { FIGURE } from '../../src/lib/atlas/perspective';
import { slugSchema } from './ids';
import { lonLatSchema } from './point';
import { nameSchema, textSchema } from './text';

/** Text with `{count}` in it once, or without. */
const COUNTED = /^[^{}]*(?:\{count\}[^{}]*)?$/;

const radiusSchema = z.number().min(FIGURE.margin).max(FIGURE.distance);

/** What the atlas is about, and what the publisher of a copy declares. */
export const organisationSchema = z.strictObject({
	name: nameSchema,
	/** The name as a sentence takes it, with its article, where it has one. */
	inSentence: nameSchema,
	shortName: nameSchema,
	/** The short name as a sentence takes it: "the OSCE". */
	shortInSentence: nameSchema,
	/** Names of files that a reader saves begin with it. */
	slug: slugSchema,
	/** What the home page is headed; `{count}` stands for the number of full members. */
	headline: nameSchema.refine((text) => COUNTED.test(text), 'may hold {count} once, and no other braces'),
	/** What a reader finds, in a sentence or two. */
	lead: textSchema,
	/** All who take part without being full members, after a number. */
	associates: nameSchema,
	/** What a country without any status is, after "is". */
	noStatus: nameSchema,
	/** The organisation's own words, as they stand within a sentence. */
	terms: z.strictObject({
		/** Who leads it for a time, and several of them. */
		chair: nameSchema,
		chairs: nameSchema,
		/** A group of fields of work. */
		dimension: nameSchema
	}),
	/** Where the map stands when a reader opens the atlas. Lengths in units of a picture of 880 × 740. */
	opening: z.strictObject({
		/** What the globe turns towards the reader. */
		center: lonLatSchema,
		/** Of the globe; left out, it is seen as a whole. */
		radius: radiusSchema.optional(),
		/** How far below the middle of the picture the globe hangs. */
		lower: z
			.number()
			.min(0)
			.max(FIGURE.height / 2)
			.optional(),
		/** The same for the flat map; left out, north is up in the middle of the globe's picture. */
		flat: z.strictObject({ middle: lonLatSchema, center: lonLatSchema, radius: radiusSchema }).optional()
	}),
	/** Where readers report errors: a page or a mail address of the publisher; `null` when there is none. */
	report: z
		.strictObject({
			label: textSchema,
			href: z.string().regex(/^(?:https:\/\/|mailto:)\S+$/, 'must begin with https:// or mailto:')
		})
		.nullable()
});
