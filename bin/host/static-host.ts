import { createReadStream, readFileSync, statSync, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { contentType, isText } from './content-types';
import { localHeaders } from './headers';
import { acceptedCodings, CODINGS, isFresh, rangeOf, type Coding } from './negotiation';
import { pathInFolder, targetOf } from './request-path';

const STATUS = {
	noContent: 204,
	partial: 206,
	permanentRedirect: 308,
	notModified: 304,
	badRequest: 400,
	notFound: 404,
	notAllowed: 405,
	noSuchRange: 416,
	broken: 500
} as const;

const ALLOWED = 'GET, HEAD, OPTIONS';

/** A file as it is sent: itself, or what stands compressed beside it. */
interface Sent {
	readonly file: string;
	readonly stats: Stats;
	readonly coding: Coding | null;
	/** True where another client may get another coding. */
	readonly varies: boolean;
}

/** What stands at a path; null for nothing, or for what the system cannot even look for. */
function statsOf(file: string): Stats | null {
	try {
		return statSync(file);
	} catch {
		return null;
	}
}

/** When a file was changed, in whole seconds: what copies a site may keep no finer date. */
const seconds = ({ mtimeMs }: Stats): number => Math.floor(mtimeMs / 1000);

/** The file, or the first of the accepted codings that stands beside it and is not older than it. */
function chosen(file: string, stats: Stats, accepted: readonly Coding[]): Sent {
	const beside = (isText(file) ? CODINGS : []).flatMap(({ coding, ending }) => {
		const compressed = statsOf(file + ending);
		const usable = compressed?.isFile() === true && seconds(compressed) >= seconds(stats);
		return usable ? [{ file: file + ending, stats: compressed, coding }] : [];
	});
	const first = accepted.flatMap((coding) => beside.find((one) => one.coding === coding) ?? [])[0];
	return { ...(first ?? { file, stats, coding: null }), varies: beside.length > 0 };
}

const etagOf = ({ stats, coding }: Sent): string =>
	`"${Math.round(stats.mtimeMs).toString(16)}-${stats.size.toString(16)}${coding === null ? '' : `-${coding}`}"`;

/** Sends bytes of a file; a client that has gone away, or a file that cannot be read, ends the response. */
function pour(file: string, range: { start: number; end: number } | null, response: ServerResponse): void {
	pipeline(createReadStream(file, range ?? {}), response, (error) => {
		if (error !== null && error !== undefined) response.destroy();
	});
}

function setHeaders(response: ServerResponse, path: string): void {
	for (const [name, value] of localHeaders(path)) response.setHeader(name, value);
}

function plain(response: ServerResponse, status: number, text: string): void {
	response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${text}\n`);
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: string, stats: Stats): void {
	const { headers } = request;
	// A part is one of the file itself: no client can join parts of two codings.
	const accepted = headers.range === undefined ? acceptedCodings(headers['accept-encoding']) : [];
	const sent = chosen(file, stats, accepted);
	const etag = etagOf(sent);
	response.setHeader('ETag', etag);
	response.setHeader('Last-Modified', sent.stats.mtime.toUTCString());
	if (sent.varies) response.setHeader('Vary', 'Accept-Encoding');
	if (isFresh(headers, etag, sent.stats.mtimeMs)) {
		response.writeHead(STATUS.notModified).end();
		return;
	}
	response.setHeader('Accept-Ranges', 'bytes');
	response.setHeader('Content-Type', contentType(file));
	if (sent.coding !== null) response.setHeader('Content-Encoding', sent.coding);
	const { size } = sent.stats;
	const sameFile = headers['if-range'] === undefined || headers['if-range'] === etag;
	const range = sameFile && request.method === 'GET' ? rangeOf(headers.range, size) : 'whole';
	if (range === 'none') {
		response.writeHead(STATUS.noSuchRange, { 'Content-Range': `bytes */${size}` }).end();
		return;
	}
	if (range !== 'whole') {
		const { start, end } = range;
		response.statusCode = STATUS.partial;
		response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
		response.setHeader('Content-Length', end - start + 1);
		return pour(sent.file, range, response);
	}
	response.setHeader('Content-Length', size);
	if (request.method === 'HEAD') response.end();
	else pour(sent.file, null, response);
}

/**
 * Answers requests as a plain static host does: files, `index.html` of directories, and `404.html` with
 * status 404 for everything else. A directory asked for without its slash is redirected to it. Only GET, HEAD
 * and OPTIONS are answered. What stands compressed beside a file is sent to who takes it.
 * @param directory of the built site, absolute; it holds `404.html`.
 * @param bases paths under which the site stands, each with a slash at both ends.
 */
export function staticHost(directory: string, bases: readonly string[]) {
	const notFoundPage = readFileSync(join(directory, '404.html'));
	// The longest base wins, so that a site under `/` does not hide the one below it.
	const longestFirst = [...bases].sort((one, other) => other.length - one.length);

	function notFound(request: IncomingMessage, response: ServerResponse): void {
		response.writeHead(STATUS.notFound, {
			'Content-Type': contentType('404.html'),
			'Content-Length': notFoundPage.length
		});
		response.end(request.method === 'HEAD' ? undefined : notFoundPage);
	}

	function answer(request: IncomingMessage, response: ServerResponse): void {
		const { method = '', url = '' } = request;
		setHeaders(response, '404.html');
		if (!ALLOWED.split(', ').includes(method)) {
			response.setHeader('Allow', ALLOWED);
			return plain(response, STATUS.notAllowed, `This site is only read: ${ALLOWED}.`);
		}
		if (method === 'OPTIONS') {
			response.writeHead(STATUS.noContent, { Allow: ALLOWED }).end();
			return;
		}
		const target = targetOf(url);
		if (target === null) return plain(response, STATUS.badRequest, 'The request names no path.');
		const base = longestFirst.find((one) => `${target.path}/`.startsWith(one));
		if (base === undefined) return notFound(request, response);
		const inside = pathInFolder(target.path.slice(base.length - 1) || '/');
		if (inside === null) return notFound(request, response);
		const found = statsOf(join(directory, inside));
		if (found?.isDirectory() === true && !target.path.endsWith('/')) {
			// Relative, so that no address can name another host in it.
			const last = target.path.slice(target.path.lastIndexOf('/') + 1);
			response.writeHead(STATUS.permanentRedirect, { Location: `./${last}/${target.query}` }).end();
			return;
		}
		const path = target.path.endsWith('/') ? `${inside}index.html` : inside;
		const stats = statsOf(join(directory, path));
		if (stats?.isFile() !== true) return notFound(request, response);
		setHeaders(response, path);
		sendFile(request, response, join(directory, path), stats);
	}

	return (request: IncomingMessage, response: ServerResponse): void => {
		try {
			answer(request, response);
		} catch (error) {
			console.error(`${request.method} ${request.url}:`, error);
			if (response.headersSent) response.destroy();
			else plain(response, STATUS.broken, 'The file could not be read.');
		}
	};
}
