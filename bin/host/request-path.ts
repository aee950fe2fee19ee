/** What a host does not serve though it may stand in the folder: `.git`, `.nojekyll`; `.well-known` is for all. */
const isHidden = (segment: string): boolean => segment.startsWith('.') && segment !== '.well-known';

/** No name of a file, on one system or another: it would lead out of the folder or to a device. */
const isNoName = (segment: string): boolean =>
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	segment === '' || /[/\\:\u0000-\u001f\u007f]/.test(segment) || isHidden(segment);

/** What a request asks for. */
export interface Target {
	/** The path as it was written, from its first slash. */
	readonly path: string;
	/** The query with its question mark; empty where there is none. */
	readonly query: string;
}

/**
 * The target of a request line, in the forms in which a client or a proxy writes it: `/path?query` or
 * `http://host/path?query`. Null for what asks for no path (`*`, `host:443`).
 */
export function targetOf(requestLine: string): Target | null {
	const relative = requestLine.replace(/^https?:\/\/[^/?#]*/i, '');
	const written = relative === requestLine || relative.startsWith('/') ? relative : `/${relative}`;
	const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(written) ?? [];
	return path.startsWith('/') ? { path, query } : null;
}

/**
 * A path of an address as a path below the folder that is served: `about/`, `icons/a.png`, empty for the
 * root. Null for one that names no file there: malformed, leading out of the folder, hidden.
 */
export function pathInFolder(path: string): string | null {
	let decoded: string[];
	try {
		decoded = path.slice(1).split('/').map(decodeURIComponent);
	} catch {
		return null;
	}
	const last = decoded.at(-1);
	const named = last === '' ? decoded.slice(0, -1) : decoded;
	return named.some(isNoName) ? null : decoded.join('/');
}
