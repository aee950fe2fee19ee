import { z } from 'zod';
import type { CountryId } from '../../src/lib/atlas/types';
import { borderIdSchema, countryIdSchema, slugSchema } from './ids';
import { lonLatSchema } from './point';
import { sourcesSchema } from './source';
import { nameSchema, textSchema } from './text';

/** The shape of `data/world/policy.json`: what the map does with every special area, and why. */

const bbox = z.tuple([
	z.number().min(-180).max(180),
	z.number().min(-90).max(90),
	z.number().min(-180).max(180),
	z.number().min(-90).max(90)
]);
/** What is done to the source's shapes. */
const operation = z.discriminatedUnion('kind', [
	/** The part of `from` at `at`, or all of `from` where `at` is absent, becomes land of `to`. */
	z.strictObject({
		kind: z.literal('merge'),
		from: countryIdSchema,
		to: countryIdSchema,
		at: lonLatSchema.optional()
	}),
	/** What of `from` lies south of `parallel` becomes land of `to`. */
	z.strictObject({
		kind: z.literal('cut'),
		from: countryIdSchema,
		to: countryIdSchema,
		parallel: z.number().min(-90).max(90)
	}),
	/** The side of `from` that holds `at`, cut along the line of that name in `lines/`, becomes land of `to`. */
	z.strictObject({
		kind: z.literal('cut-line'),
		from: countryIdSchema,
		to: countryIdSchema,
		line: slugSchema,
		at: lonLatSchema
	}),
	/** The shape stays an area of its own. */
	z.strictObject({ kind: z.literal('keep'), area: countryIdSchema }),
	z.strictObject({ kind: z.literal('none') })
]);

const markNamesSchema = z.strictObject({
	/** Why it is so, for a key: "UN Security Council Resolution 1244". */
	reason: nameSchema,
	/** The note in one short sentence, for words and descriptions. */
	short: textSchema
});

const row = z.strictObject({
	id: slugSchema,
	/** What the row is about: a shape on the map, or a name, a flag, a capital. */
	about: z.enum(['area', 'capital', 'flag', 'name']),
	name: nameSchema,
	/** False where the source geometry has no shape of its own for it; the note says so to the reader. */
	hasShape: z.boolean(),
	/** The country or area that it is drawn as; `null` where it is drawn as nobody's. */
	owner: countryIdSchema.nullable(),
	/** What pages call a capital that the row is about: "Seat of government". */
	label: nameSchema.optional(),
	/** Areas that the row speaks of, and the State that they belong to as dependencies do; `null`: to none. */
	standing: z
		.strictObject({ areas: z.array(countryIdSchema).min(1), state: countryIdSchema.nullable() })
		.optional(),
	/** Set where the line round `owner` is called a boundary, and no State border. */
	boundary: z.literal('no-state-border').optional(),
	/** The name of such an `owner` never stands without the sign, nor a page, card or print with it without the note. */
	mark: z
		.strictObject({
			sign: z.string().regex(/^[*†‡§¶]{1,2}$/u, 'must be one or two of * † ‡ § ¶'),
			names: z.strictObject({ en: markNamesSchema })
		})
		.optional(),
	/** Every other country that the row speaks of, so that their pages can show the note. */
	countries: z.array(countryIdSchema),
	operation,
	/** `none`: no line of its own is drawn. `border`: as between States. `dashed`: by policy. */
	lineStyle: z.enum(['none', 'border', 'dashed']),
	/** The pairs whose line has that style; with `within` only the part inside that box. */
	lines: z.array(borderIdSchema),
	within: bbox.optional(),
	/** What the row does to measured lengths, in words. */
	lengths: textSchema,
	treatment: textSchema,
	reason: textSchema,
	note: textSchema,
	sources: z.array(slugSchema).min(1, 'must name a source'),
	/** False where a value is recalled or the line is known only to some kilometres. */
	confirmed: z.boolean(),
	/** Points that lie in the owner's shape at every level of detail. */
	inside: z.array(lonLatSchema),
	/** Points near by that lie in the shape of another country. */
	outside: z.array(z.strictObject({ area: countryIdSchema, point: lonLatSchema }))
});

/**
 * Land of a State far from its home part. With `id` it becomes an area of its own; without one it
 * stays in the State's shape and only label, camera and neighbours leave it out.
 */
const distantPart = z.strictObject({
	name: nameSchema,
	state: countryIdSchema,
	id: countryIdSchema.optional(),
	within: bbox,
	/** Whether borders of this part are listed apart as those through a dependency are. */
	borders: z.enum(['home', 'dependency'])
});

/** A shape that the source knows by name only, or under another area's number. */
const otherArea = z.strictObject({
	sourceName: nameSchema,
	id: countryIdSchema,
	name: nameSchema,
	/** The State that it belongs to as a dependency does. */
	state: countryIdSchema.optional()
});

export const policySchema = z
	.strictObject({
		principle: textSchema,
		sources: sourcesSchema,
		rows: z.array(row).min(1, 'must hold at least one row'),
		/** Areas that are no State, known in the source by name only. */
		otherAreas: z.array(otherArea),
		distantParts: z.array(distantPart)
	})
	.superRefine((policy, context) => {
		const sources = new Set(policy.sources.map(({ id }) => id));
		const seen = new Set<string>();
		const signs = new Set<string>();
		policy.rows.forEach((entry, index) => {
			if (seen.has(entry.id)) {
				context.addIssue({
					code: 'custom',
					path: ['rows', index, 'id'],
					message: `"${entry.id}" stands twice`
				});
			}
			seen.add(entry.id);
			for (const id of entry.sources) {
				if (!sources.has(id)) {
					context.addIssue({
						code: 'custom',
						path: ['rows', index, 'sources'],
						message: `no source "${id}"`
					});
				}
			}
			if (entry.hasShape && entry.owner !== null && entry.inside.length === 0) {
				context.addIssue({
					code: 'custom',
					path: ['rows', index, 'inside'],
					message: 'a row with a shape needs a test point'
				});
			}
			if ((entry.about === 'capital') !== (entry.label !== undefined)) {
				context.addIssue({
					code: 'custom',
					path: ['rows', index, 'label'],
					message: 'a row about a capital, and no other, says what pages call it'
				});
			}
			if (entry.boundary !== undefined && entry.owner === null) {
				context.addIssue({
					code: 'custom',
					path: ['rows', index, 'boundary'],
					message: 'a boundary lies round an owner, and this row has none'
				});
			}
			if (entry.owner !== null && (entry.boundary === undefined) !== (entry.mark === undefined)) {
				context.addIssue({
					code: 'custom',
					path: ['rows', index, 'mark'],
					message: 'a row with a boundary, and no other, has a mark'
				});
			}
			if (entry.mark !== undefined && signs.has(entry.mark.sign)) {
				context.addIssue({
					code: 'custom',
					path: ['rows', index, 'mark', 'sign'],
					message: `"${entry.mark.sign}" is that of another row already`
				});
			}
			if (entry.mark !== undefined) signs.add(entry.mark.sign);
			if (entry.lineStyle === 'dashed' && entry.lines.length === 0) {
				context.addIssue({
					code: 'custom',
					path: ['rows', index, 'lines'],
					message: 'dashed lines need a pair'
				});
			}
		});
	});

/** The shape of a file in `data/world/lines/`. */
export const cutLineSchema = z.strictObject({
	name: nameSchema,
	description: textSchema,
	accuracyKm: z.number().positive('must be above zero'),
	confirmed: z.boolean(),
	source: textSchema,
	/** From a point outside the shape that is cut to another one outside, north to south. */
	line: z.array(lonLatSchema).min(2, 'must have two points or more')
});

/** The shape of `data/label-overrides.json`: where a name stands better than at the computed point. */
export const labelOverridesSchema = z.record(
	countryIdSchema,
	z.strictObject({ point: lonLatSchema, reason: textSchema })
);

export type Policy = z.infer<typeof policySchema>;
export type CutLine = z.infer<typeof cutLineSchema>;
export type LabelOverrides = z.infer<typeof labelOverridesSchema>;

/** Names of the lines along which rows of the policy cut land, each once. */
export const cutLinesOf = ({ rows }: Policy): string[] => [
	...new Set(rows.flatMap(({ operation }) => (operation.kind === 'cut-line' ? [operation.line] : [])))
];

/** Areas round which the policy calls no line a State border. */
export const boundedAreasOf = ({ rows }: Policy): ReadonlySet<CountryId> =>
	new Set(rows.flatMap(({ boundary, owner }) => (boundary !== undefined && owner !== null ? [owner] : [])));
