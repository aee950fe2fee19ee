import { fittedText, wrapped } from '$lib/figure/paper/fitted-text';
import { element, escaped } from '$lib/figure/markup/markup';
import { m } from '$lib/i18n/paraglide/messages.js';
import { light } from '$lib/theme/colours/theme';
import { SANS, SERIF } from './fonts';
import { measuredWidth } from './measured-text';
import type { Setting } from './measured-text';
import { organisationWords } from '$lib/features/organisation';

/** The column of the words, px. */
export const COLUMN = { left: 56, width: 400 } as const;
/** Baselines, px. */
const SITE = { y: 92, sizes: [26, 22, 18], weight: 600 } as const;
const KIND = { y: 138, sizes: [24, 20, 17], weight: 400 } as const;
/** The first line of the title begins below the kind, the last one ends above the notes. */
const TITLE = { y: 210, sizes: [52, 44, 37, 31], weight: 600, line: 1.12, after: 40 } as const;
const NOTES = { y: 596, size: 15.5, line: 20, weight: 400 } as const;

export interface CardWords {
	readonly title: string;
	/** What it is, as a heading has it. */
	readonly kind: string;
}

/** The words of a card: each in its own room of the column, whatever their length. */
export function cardText({ title, kind, notes }: CardWords & { readonly notes: string }): string {
	const { ink, ink2, ink3 } = light.interface;
	const sans = { family: SANS, weight: NOTES.weight };
	const noteLines = wrapped(notes, COLUMN.width, (one) => measuredWidth(one, { ...sans, size: NOTES.size }));
	const notesTop = NOTES.y - (noteLines.length - 1) * NOTES.line;
	const titleRoom = notesTop - NOTES.size - TITLE.after - TITLE.y;
	const heading = fittedText(
		title,
		TITLE.sizes,
		COLUMN.width,
		(size) => 1 + Math.floor(titleRoom / (size * TITLE.line)),
		(one, size) => measuredWidth(one, { family: SERIF, weight: TITLE.weight, size })
	);
	return [
		...oneLine(m.site_title(organisationWords), SITE, ink),
		...oneLine(kind, KIND, ink2),
		...heading.lines.map((line, index) =>
			text(TITLE.y + index * heading.size * TITLE.line, line, {
				size: heading.size,
				family: SERIF,
				weight: TITLE.weight,
				fill: ink
			})
		),
		...noteLines.map((line, index) =>
			text(notesTop + index * NOTES.line, line, { ...sans, size: NOTES.size, fill: ink3 })
		)
	].join('');
}

interface Line {
	readonly y: number;
	readonly sizes: readonly [number, ...number[]];
	readonly weight: number;
}

function oneLine(content: string, { y, sizes, weight }: Line, fill: string): string[] {
	const { size, lines } = fittedText(
		content,
		sizes,
		COLUMN.width,
		() => 1,
		(one, size) => measuredWidth(one, { family: SANS, weight, size })
	);
	return lines.map((line) => text(y, line, { size, family: SANS, weight, fill }));
}

const text = (
	y: number,
	content: string,
	{ size, family, weight, fill }: Setting & { fill: string }
): string =>
	element(
		'text',
		{ x: COLUMN.left, y, 'font-size': size, 'font-family': family, 'font-weight': weight, fill },
		escaped(content)
	);
