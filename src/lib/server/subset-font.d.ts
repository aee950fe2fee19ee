declare module 'subset-font' {
	/** Cuts a font to the letters of a text, and its axes to a value or a range. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			readonly targetFormat: 'woff2';
			readonly variationAxes: Readonly<
				Record<string, number | { readonly min: number; readonly max: number }>
			>;
		}
	): Promise<Buffer>;
}
