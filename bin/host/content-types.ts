/** What a host says of a file by the ending of its name. */
interface ContentType {
	readonly type: string;
	/** True for what becomes much smaller when it is compressed. */
	readonly text: boolean;
}

const text = (type: string): ContentType => ({ type: `${type};charset=utf-8`, text: true });
const binary = (type: string): ContentType => ({ type, text: false });

/** Every ending that the site has, and those that an adopter's files are likely to have. */
const TYPES: ReadonlyMap<string, ContentType> = new Map([
	['html', text('text/html')],
	['css', text('text/css')],
	['js', text('text/javascript')],
	['mjs', text('text/javascript')],
	['json', text('application/json')],
	['map', text('application/json')],
	['geojson', text('application/geo+json')],
	['topojson', text('application/json')],
	['webmanifest', text('application/manifest+json')],
	['svg', text('image/svg+xml')],
	['xml', text('application/xml')],
	['txt', text('text/plain')],
	['md', text('text/markdown')],
	['csv', text('text/csv')],
	['wasm', { type: 'application/wasm', text: true }],
	['ico', binary('image/x-icon')],
	['png', binary('image/png')],
	['jpg', binary('image/jpeg')],
	['jpeg', binary('image/jpeg')],
	['gif', binary('image/gif')],
	['webp', binary('image/webp')],
	['avif', binary('image/avif')],
	['woff', binary('font/woff')],
	['woff2', binary('font/woff2')],
	['pdf', binary('application/pdf')],
	['zip', binary('application/zip')],
	['gz', binary('application/gzip')],
	// Brotli has no registered type of its own.
	['br', binary('application/octet-stream')]
]);

/** The ending of a file's name in small letters, without its dot; empty where there is none. */
function endingOf(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const dot = name.lastIndexOf('.');
	return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The `Content-Type` of a file by its name: bytes of no kind where the ending is not known. */
export function contentType(path: string): string {
	return TYPES.get(endingOf(path))?.type ?? 'application/octet-stream';
}

/** True where the file's ending is one that a host knows. */
export function isKnownType(path: string): boolean {
	return TYPES.has(endingOf(path));
}

/** True for a file that is worth a compressed one beside it. */
export function isText(path: string): boolean {
	return TYPES.get(endingOf(path))?.text ?? false;
}
