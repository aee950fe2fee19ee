import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join as path, relative } from 'node:path';
import { z } from 'zod';

const IMPORTED = /(?:^|\n)(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'/g;
const lockSchema = z.object({
	packages: z.record(
		z.string(),
		z.object({
			version: z.string().optional(),
			integrity: z.string().optional(),
			dependencies: z.record(z.string(), z.string()).optional()
		})
	)
});

/** `@turf/area` of `@turf/area/dist/x.js`. */
const packageOf = (source: string): string =>
	source
		.split('/')
		.slice(0, source.startsWith('@') ? 2 : 1)
		.join('/');

/** Every file that the entries import, themselves included, and every package that those files name. */
function walkImports(root: string, entries: readonly string[]): { files: string[]; packages: Set<string> } {
	const files = new Set<string>();
	const packages = new Set<string>();
	const visit = (file: string): void => {
		if (files.has(file)) return;
		files.add(file);
		for (const [, source = ''] of readFileSync(file, 'utf8').matchAll(IMPORTED)) {
			if (source.startsWith('.')) visit(`${path(dirname(file), source)}.ts`);
			else if (!source.startsWith('node:')) packages.add(packageOf(source));
		}
	};
	for (const entry of entries) visit(path(root, entry));
	return { files: [...files].sort(), packages };
}

/** Name, version and checksum of packages and of all that they depend on, as the lock file has them. */
function lockedPackages(root: string, names: ReadonlySet<string>): string[] {
	const lock = path(root, 'package-lock.json');
	if (!existsSync(lock)) throw new Error(`${lock} is missing: it says which libraries make the geometry`);
	const { packages } = lockSchema.parse(JSON.parse(readFileSync(lock, 'utf8')));
	const found = new Map<string, string>();
	const visit = (name: string, from: string): void => {
		const nested = `${from}/node_modules/${name}`;
		const key = from !== '' && packages[nested] ? nested : `node_modules/${name}`;
		const entry = packages[key];
		// A name of a type declaration (`geojson`) is no package.
		if (!entry || found.has(key)) return;
		found.set(key, `${key} ${entry.version ?? ''} ${entry.integrity ?? ''}`);
		for (const dependency of Object.keys(entry.dependencies ?? {})) visit(dependency, key);
	};
	for (const name of names) visit(name, '');
	return [...found.values()].sort();
}

/**
 * What code makes the geometry: a hash over every file of the project that the entries (paths below
 * the root) import, directly or not, and over the locked versions of every library that those use.
 */
export function codeFingerprint(root: string, entries: readonly string[]): string {
	const hash = createHash('sha256');
	const { files, packages } = walkImports(root, entries);
	for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file));
	for (const line of lockedPackages(root, packages)) hash.update(line).update('\0');
	return hash.digest('hex');
}
