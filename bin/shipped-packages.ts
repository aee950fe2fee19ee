import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { licencesSchema } from '../data/schema/licence';
import type { Licence } from '../data/schema/licence';

/** The npm package that a module belongs to; `null` for the atlas's own and for what a tool makes up. */
export function packageOf(moduleId: string): string | null {
	const path = moduleId.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? '';
	if (!moduleId.replaceAll('\\', '/').includes('/node_modules/')) return null;
	const [scope = '', name = ''] = path.split('/');
	return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Packages that ship with the site and that no row of the licences names, in alphabetical order. */
export function unlicensedPackages(shipped: Iterable<string>, licences: readonly Licence[]): string[] {
	const named = new Set(licences.flatMap(({ packages = [] }) => packages));
	return [...new Set(shipped)].filter((name) => !named.has(name)).sort();
}

/**
 * Refuses a build in which a reader's browser gets a package that `data/world/licences.json` does not name:
 * its licence asks for that, and the page of sources says that it names all.
 */
export function shippedPackages(): Plugin {
	return {
		name: 'atlas-shipped-packages',
		generateBundle(_, bundle) {
			if (this.environment.name !== 'client') return;
			const shipped = Object.values(bundle).flatMap((file) =>
				file.type === 'chunk' ? Object.keys(file.modules) : file.originalFileNames
			);
			const packages = shipped.flatMap((id) => packageOf(id) ?? []);
			const missing = unlicensedPackages(
				packages,
				licencesSchema.parse(JSON.parse(readFileSync('data/world/licences.json', 'utf8')))
			);
			if (missing.length > 0)
				this.error(
					`data/world/licences.json names no row for what ships with the site: ${missing.join(', ')}`
				);
		}
	};
}
