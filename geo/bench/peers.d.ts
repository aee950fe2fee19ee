declare module 'jsts/org/locationtech/jts/io/GeoJSONReader.js' {
	export default class GeoJSONReader {
		read(value: unknown): unknown;
	}
}
declare module 'jsts/org/locationtech/jts/io/GeoJSONWriter.js' {
	export default class GeoJSONWriter {
		write(geometry: unknown): unknown;
	}
}
declare module 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js' {
	export default class OverlayOp {
		static intersection(a: unknown, b: unknown): unknown;
	}
}
