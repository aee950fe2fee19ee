import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the built site: its path below the site, with slashes, and its bytes. */
export interface BuiltFile {
	readonly path: string;
	readonly bytes: number;
}

/** `countries/* .html` for a page of one country; `. .html` for a page at the root. */
export function kindOf(path: string): string {
	const folders = path.split('/').slice(0, -1);
	const [first = '.', ...deeper] = folders;
	const place = first.startsWith('_') || deeper.length === 0 ? first : `${first}/*`;
	return `${place} .${path.split('.').at(-1) ?? ''}`;
}

/** Kinds that weigh less than so many bytes in all are left to the sum. */
const LEAST = 50_000;

/** Number, mean, largest and sum of the files of each kind, the heaviest kind first; the whole site last. */
export function sizesOfKinds(files: readonly BuiltFile[]): string[] {
	const kinds = new Map<string, number[]>();
	for (const { path, bytes } of files) kinds.set(kindOf(path), [...(kinds.get(kindOf(path)) ?? []), bytes]);
	const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
	const kilobytes = (bytes: number): string => (bytes / 1e3).toFixed(0).padStart(6);
	const lines = [...kinds]
		.filter(([, bytes]) => sum(bytes) >= LEAST)
		.sort(([, one], [, other]) => sum(other) - sum(one))
		.map(
			([kind, bytes]) =>
				`  ${kind.padEnd(24)}${String(bytes.length).padStart(5)} files${kilobytes(sum(bytes) / bytes.length)} kB each${kilobytes(Math.max(...bytes))} kB largest${(sum(bytes) / 1e6).toFixed(1).padStart(7)} MB`
		);
	const whole = `${(sum(files.map(({ bytes }) => bytes)) / 1e6).toFixed(1)} MB in ${files.length} files`;
	return [...lines, `  The whole site: ${whole}`];
}

/** Every file below a folder. */
export function filesOf(folder: string): BuiltFile[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
		const stat = statSync(join(folder, path));
		return stat.isFile() ? [{ path: path.replaceAll('\\', '/'), bytes: stat.size }] : [];
	});
}
