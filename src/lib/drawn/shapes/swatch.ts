import { DASHED_FAR, PATTERN } from '../../theme/shapes/shapes';
import type { ThemeToken } from '../../theme/colours/theme';
import type { Part } from './part';

/** Colours of land by the look for which a swatch stands. */
const GROUNDS = {
	first: 'first',
	second: 'second',
	third: 'third',
	outside: 'outside',
	marked: 'no-status',
	/** Set off from others that take part, by a story. */
	'set-off': 'first-selected'
} as const;

/** What a swatch stands for. */
export type SwatchLook = keyof typeof GROUNDS;

/** How land looks far or near: what swatches need to know of it. */
export interface SwatchBand {
	readonly band: 'far' | 'near';
	/** Lines that rise to the right, one of them through the middle of the box, as far apart as on the map. */
	readonly hatch: string;
	/** A grid of dots turned by 30° about the middle of the box, as far apart as on the map. */
	readonly dots: string;
	/** Line around land whose fill alone does not tell. */
	readonly line?: ThemeToken | undefined;
}

const FAR: SwatchBand = {
	band: 'far',
	hatch: 'M-12.5-1.6l6.9-6.9M-12.5 5.4l13.9-13.9M-8.5 8.5l17-17M-1.4 8.5l13.9-13.9M5.6 8.5l6.9-6.9',
	dots: 'M2.8-4.8v.1m4.8 2.7v.1M-9.7-5.6v.1m4.8 2.7v.1m4.8 2.7v.1m4.8 2.7v.1m4.8 2.7v.1M-7.6 2v.1m4.8 2.7v.1'
};

/** A box of 25 by 17 px. */
const outline = { d: 'M-10.5-8.5h21a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2h-21a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2z' };

/** A box that looks as land does, about the point 0, 0: its ground, marks of its pattern, and the line around it. */
export function swatch(look: SwatchLook, { band, hatch, dots, line }: SwatchBand = FAR): Part[] {
	const ground = GROUNDS[look];
	const box: Part = { outline, fill: `${band}-${ground}`, width: 1 };
	switch (ground) {
		case 'second':
			return [
				box,
				{
					outline: { d: hatch },
					stroke: `${band}-second-hatch`,
					width: PATTERN.hatchWidth[band]
				},
				// Above the ends of the hatch, which it covers.
				{ outline, stroke: `${band}-second-outline`, width: 1 }
			];
		case 'third':
			return [
				{ ...box, stroke: line },
				{
					outline: { d: dots },
					stroke: `${band}-third-dots`,
					width: 2 * PATTERN.dotRadius[band],
					round: true
				}
			];
		case 'outside':
			return [{ ...box, stroke: `${band}-outside-line` }];
		case 'no-status':
			return [{ ...box, stroke: 'map-no-status-line', dash: DASHED_FAR }];
		case 'first':
		case 'first-selected':
			return [{ ...box, stroke: line }];
	}
}
