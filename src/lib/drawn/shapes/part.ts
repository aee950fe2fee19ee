import type { ThemeToken } from '../../theme/colours/theme';

/** The outline of a part: a circle, a rectangle, or the data of a path. Without `cx` or `cy` it is about 0. */
export type Outline =
	| { readonly r: number; readonly cx?: number; readonly cy?: number }
	| { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
	| { readonly d: string };

/** One painted part of a shape; parts are painted in their order. Units are px, and y grows downwards. */
export interface Part {
	readonly outline: Outline;
	/** By what the style sheet of the map knows it, where a sign has several parts. */
	readonly name?: string;
	/** Colours of ground and line; a part without one has no such. */
	readonly fill?: ThemeToken;
	readonly stroke?: ThemeToken | undefined;
	/** Width of its line. */
	readonly width?: number;
	/** Dash and gap of its line. */
	readonly dash?: readonly number[];
	/** Are ends and corners of its line round? */
	readonly round?: boolean;
}

/** A number with at most one decimal: a tenth of a unit is a tenth of a pixel. */
export function short(value: number): string {
	return String(Math.round(value * 10) / 10);
}

/** The outline as data of a path, for `<path d>` and for `new Path2D(d)`. */
export function pathOf(outline: Outline): string {
	if ('d' in outline) return outline.d;
	if ('r' in outline) {
		const { cx = 0, cy = 0 } = outline;
		// Rounded once, or one half would be larger than the other.
		const r = Number(short(outline.r));
		const half = `a${r} ${r} 0 1 1 `;
		return `M${short(cx - r)} ${short(cy)}${half}${short(2 * r)} 0${half}${short(-2 * r)} 0z`;
	}
	const { x, y, width, height } = outline;
	return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}
