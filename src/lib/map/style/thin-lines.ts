/**
 * The `line-width` in px at which MapLibre lays down as much colour as a line of `width` px should: below
 * one pixel of the screen it blurs a line by half a pixel on either side and so draws it wider. Its shader
 * (`line.fragment.glsl`) gives a line of `w` pixels of the screen the colour of `(w / 2 + 1 / 2)²`; solved for `w`.
 */
export function lineWidth(width: number, pixelRatio: number): number {
	const onScreen = width * pixelRatio;
	if (onScreen >= 1) return width;
	// Thinner than its blur alone no line can be; at 0 it would not be drawn.
	return Math.max(THINNEST, 2 * Math.sqrt(onScreen) - 1) / pixelRatio;
}

/** Pixels of the screen, as good as none. */
const THINNEST = 0.02;
