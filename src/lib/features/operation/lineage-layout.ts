import { textWidth } from '$lib/lettering/text-width';
import type { OperationId } from '$lib/atlas/types';
import type { Lineage, LineageRow } from './lineage';
import { timeAxis } from './time-axis';
import type { TimeAxis } from './time-axis';

/*
 * Across, everything is a share of the width in per cent, so that the drawing fits any panel and its
 * text keeps its size; down, everything is in px.
 */

/** The narrowest drawing, in px: a phone of 320 less the padding of its panel. Labels must fit here. */
export const NARROWEST = 280;
/** px from one bar's middle to the next. */
const PITCH = 27;
/** Extra px above a bar whose label stands above it. */
const ABOVE = 19;
/** Half the height of a bar, in px. */
const HALF_BAR = 4.5;
/** px between a bar and its label. */
const GAP = 8;
/** px for the years below the bars. */
const AXIS = 24;
/** px above the first bar. */
const TOP = 10;
/** From a label's baseline up to the middle of its letters, in px. */
const MIDDLE = 4.8;
/** Two ends nearer than this, in per cent, are joined by one vertical line. */
const TOUCH = 1.5;
const LABEL_SIZE = 14;
const AXIS_LABEL_SIZE = 12;

export interface LineageBar {
	readonly id: OperationId;
	readonly working: boolean;
	/** Left end and width in per cent, top and height in px. */
	readonly x: number;
	readonly width: number;
	readonly y: number;
	readonly height: number;
	readonly label: LineageText & { readonly sign: string };
}

export interface LineageText {
	readonly text: string;
	/** In per cent, moved by `dx` px; `y` is the baseline in px. */
	readonly x: number;
	readonly dx: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** A straight line, across in per cent and down in px. */
export interface LineageLine {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly samePresence: boolean;
}

export interface LineageLayout {
	/** In px. */
	readonly height: number;
	readonly bars: readonly LineageBar[];
	readonly joins: readonly LineageLine[];
	readonly ticks: TimeAxis['ticks'];
	/** Baseline of the years and foot of their lines, in px. */
	readonly axisY: number;
	readonly ticksFoot: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Where the bars, labels and lines of a lineage stand. Dates that are not exact are drawn as `TimeAxis`
 * says.
 */
export function lineageLayout({ from, asOf, rows }: Lineage): LineageLayout {
	const axis = timeAxis(from, asOf);
	const bars: LineageBar[] = [];
	let middle = TOP + HALF_BAR - PITCH;
	for (const row of rows) {
		const { x, width } = axis.span(row.opened.date, row.closed?.date ?? null);
		const place = labelPlace(row, x, x + width);
		middle += PITCH + (place.above ? ABOVE : 0);
		bars.push({
			id: row.id,
			working: row.closed === null,
			x,
			width,
			y: middle - HALF_BAR,
			height: 2 * HALF_BAR,
			label: {
				text: row.name,
				sign: row.sign,
				x: place.x,
				dx: place.dx,
				anchor: place.anchor,
				y: round(middle + MIDDLE - (place.above ? ABOVE - 2 : 0))
			}
		});
	}
	const foot = middle + HALF_BAR + GAP;
	return {
		height: foot + AXIS,
		bars,
		joins: rows.flatMap((row) => joinsOf(row, bars)),
		ticks: axis.ticks,
		axisY: foot + AXIS / 2 + AXIS_LABEL_SIZE / 3,
		ticksFoot: foot
	};
}

interface LabelPlace {
	readonly x: number;
	readonly dx: number;
	readonly anchor: 'start' | 'end';
	readonly above: boolean;
}

/** Behind the bar, else before it, else above it: wherever the name fits the narrowest drawing. */
function labelPlace({ name, sign, closed }: LineageRow, x: number, right: number): LabelPlace {
	const lettering = { size: LABEL_SIZE, weight: closed ? 400 : 600, spacing: 0 };
	const width = textWidth(name + sign, lettering);
	const px = (percent: number): number => (percent / 100) * NARROWEST;
	if (px(100 - right) >= width + GAP) return { x: right, dx: GAP, anchor: 'start', above: false };
	if (px(x) >= width + GAP) return { x, dx: -GAP, anchor: 'end', above: false };
	if (px(100 - x) >= width + GAP) return { x, dx: GAP / 2, anchor: 'start', above: true };
	if (px(right) >= width) return { x: right, dx: 0, anchor: 'end', above: true };
	return { x: 0, dx: 0, anchor: 'start', above: true };
}

/** From the end of each earlier bar down to the beginning of this one. */
function joinsOf({ id, follows }: LineageRow, bars: readonly LineageBar[]): LineageLine[] {
	const to = bars.find((bar) => bar.id === id);
	if (!to) return [];
	return follows.flatMap(({ id: earlier, samePresence }): LineageLine[] => {
		const from = bars.find((bar) => bar.id === earlier);
		if (!from) return [];
		const [x1, x2] = [round(from.x + from.width), to.x];
		const [y1, y2] = [from.y + from.height, to.y];
		if (Math.abs(x1 - x2) < TOUCH) return [{ x1: x2, x2, y1, y2, samePresence }];
		const turn = y1 + (PITCH - 2 * HALF_BAR) / 2;
		return [
			{ x1, x2: x1, y1, y2: turn, samePresence },
			{ x1, x2, y1: turn, y2: turn, samePresence },
			{ x1: x2, x2, y1: turn, y2, samePresence }
		];
	});
}
