import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { policyDirectives } from './bin/host/content-policy';
import { siteAdapter } from './bin/site-adapter';
import { missedRoutes } from './bin/unseen-routes';
import { shippedPackages } from './bin/shipped-packages';
import { storiesInDev } from './bin/stories-in-dev';
import { FURTHER_SECTIONS, SECTIONS } from './src/lib/features/shell/section';
import { themeStyleSheet } from './src/lib/theme/colours/theme';
import { emptySections } from './data/empty-sections';
import { checkPack, GENERATED, GEOMETRY, JOINED, STORIES } from './data/pack';

const root = fileURLToPath(new URL('.', import.meta.url));
checkPack(root);

/** ms after which an open tab asks whether the site has changed. */
const VERSION_POLL = 15 * 60_000;

/** Letters of the class that keeps a component's styles to itself: 1.6 million names for some hundred components. */
const SCOPE_LETTERS = 4;

/** Serves the theme's custom properties as the module `virtual:theme.css`. */
function themeCss(): Plugin {
	const id = 'virtual:theme.css';
	const resolved = `\0${id}`;
	return {
		name: 'atlas-theme-css',
		resolveId: (source) => (source === id ? resolved : undefined),
		load: (source) => (source === resolved ? themeStyleSheet() : undefined)
	};
}

/**
 * Takes Kit's route announcer out: it is assertive, speaks beside ours, and carries an inline style
 * that the CSP refuses. `Announcer.svelte` speaks instead.
 */
function withoutKitAnnouncer(): Plugin {
	return {
		name: 'atlas-without-kit-announcer',
		enforce: 'pre',
		transform(code, id) {
			if (!id.split('?')[0]?.endsWith('/generated/root.svelte')) return undefined;
			const without = code.replace(/\{#if mounted\}[\s\S]*<\/div>\s*\{\/if\}/, '');
			if (without === code)
				throw new Error('the announcer of SvelteKit was not found where it used to stand');
			return without;
		}
	};
}

/** An address from the environment, without a slash at its end; empty where it is not set. */
const setting = (name: 'BASE_PATH' | 'SITE_ORIGIN'): string => (process.env[name] ?? '').replace(/\/+$/, '');

const EMPTY_SECTIONS = emptySections();

/** Sections of the atlas whose folder of routes is not there, or for which the organisation has nothing. */
function sectionsWithoutPages(): string[] {
	const folders = readdirSync(`${root}src/routes/[[lang=lang]]`);
	return [...SECTIONS, ...FURTHER_SECTIONS].filter(
		(section) => EMPTY_SECTIONS.includes(section) || !(section === 'map' || folders.includes(section))
	);
}

/** What both renderers share and no page needs before one of them is loaded. */
const ofRenderers = {
	name: 'drawing',
	test: /\/src\/lib\/(drawn(?!\/shapes\/samples\/)|theme\/drawing|figure\/markup)\//,
	priority: 3
};

/** The colours of both themes: a page has them in its style sheet; the live map and pictures that leave the site need them. */
const ofTheme = { name: 'theme', test: /\/src\/lib\/theme\/colours\//, priority: 5 };

/** The label engine: pages that measure a word ask for it alone. */
const ofLettering = { name: 'lettering', test: /\/src\/lib\/lettering\//, priority: 5 };

/** What the header and the legend of every page draw as the map does: no page waits for the rest because of it. */
const ofShapes = {
	name: 'shapes',
	test: /\/src\/lib\/(drawn|theme)\/shapes\/(?!further\/|samples\/)/,
	priority: 5
};

/** The signs that stories and lists draw too; samples for legends are no renderer's. */
const ofSigns = {
	name: 'signs',
	test: /\/src\/lib\/(drawn|theme)\/shapes\/further\//,
	priority: 5
};

/** The model: were it no group of its own, the renderers' would take along what every page asks of it. */
const ofModel = {
	name: 'model',
	test: /\/src\/lib\/atlas\//,
	priority: 4,
	entriesAware: true,
	entriesAwareMergeThreshold: 2000
};

/** What the panels of pages are made of, with the glossary's terms and what only they call a status: the home page need not wait for it. */
const PANELS = /\/src\/lib\/features\/panel\/|\/status-panel-names\.|\/data\/out\/[^/]+\/terms\.json/;
const ofPanels = { name: 'panels', test: PANELS, priority: 1 };

/** What three pages or more need is one file: forty small ones would weigh a tenth more and ask four times as often. */
const shared = {
	name: 'shared',
	test: (id: string) => !PANELS.test(id),
	minShareCount: 3,
	priority: 2
};

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/i18n/paraglide',
			strategy: ['baseLocale'],
			emitTsDeclarations: false
		}),
		themeCss(),
		withoutKitAnnouncer(),
		storiesInDev(),
		shippedPackages(),
		sveltekit({
			adapter: siteAdapter(setting('BASE_PATH'), setting('SITE_ORIGIN'), EMPTY_SECTIONS.length === 0),
			alias: { $data: 'data', $geo: 'geo', $joined: JOINED, $geometry: GEOMETRY, $stories: STORIES },
			compilerOptions: {
				// Every page carries these names some thousand times.
				cssHash: ({ hash, css }) => `s${hash(css).slice(0, SCOPE_LETTERS)}`
			},
			outDir: GENERATED,
			paths: { base: '', relative: true },
			prerender: {
				handleHttpError: 'fail',
				handleMissingId: 'fail',
				handleUnseenRoutes: ({ routes, message }) => {
					if (missedRoutes(routes).length > 0) throw new Error(message);
				},
				entries: ['*']
			},
			csp: {
				mode: 'hash',
				directives: policyDirectives()
			},
			inlineStyleThreshold: 0,
			version: { pollInterval: VERSION_POLL }
		})
	],
	define: {
		SITE_ORIGIN: JSON.stringify(setting('SITE_ORIGIN')),
		SECTIONS_WITHOUT_PAGES: JSON.stringify(sectionsWithoutPages())
	},
	server: { fs: { allow: ['data', 'geo'] } },
	worker: { format: 'es' },
	build: {
		target: 'es2022',
		assetsInlineLimit: 0,
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [ofTheme, ofLettering, ofShapes, ofSigns, ofModel, ofRenderers, shared, ofPanels]
				}
			}
		}
	}
});
