import type { Problem } from './problem';

export interface FileSize {
	readonly name: string;
	readonly rawBytes: number;
	readonly brotliBytes: number;
	readonly limitBytes: number;
}

/** No file is larger on the wire than its limit. */
export function checkBudget(files: readonly FileSize[]): Problem[] {
	return files
		.filter(({ brotliBytes, limitBytes }) => brotliBytes > limitBytes)
		.map(({ name, brotliBytes, limitBytes }) => ({
			check: 'budget',
			level: name,
			subject: name,
			message: `${brotliBytes} bytes with brotli, the limit is ${limitBytes}`
		}));
}
