/* The parts of jsts that corridors use; the package's own types leave them out. */
declare module 'jsts/org/locationtech/jts/operation/buffer/BufferOp.js' {
	import type BufferParameters from 'jsts/org/locationtech/jts/operation/buffer/BufferParameters.js';
	export default class BufferOp {
		static bufferOp(geometry: unknown, distance: number, parameters: BufferParameters): unknown;
	}
}
declare module 'jsts/org/locationtech/jts/operation/buffer/BufferParameters.js' {
	export default class BufferParameters {
		setQuadrantSegments(segments: number): void;
		setSimplifyFactor(share: number): void;
	}
}
declare module 'jsts/org/locationtech/jts/operation/union/UnaryUnionOp.js' {
	export default class UnaryUnionOp {
		static union(geometry: unknown): unknown;
	}
}
