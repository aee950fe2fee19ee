import { m } from '$lib/i18n/paraglide/messages.js';
import { ICONS } from '$lib/server/icon';
import { themes } from '$lib/theme/colours/theme';
import type { RequestHandler } from './$types';
import { organisationWords } from '$lib/features/organisation';

export const prerender = true;
export const trailingSlash = 'never';

/** What a system needs to keep the atlas beside its apps; addresses are relative, so that any path will do. */
export const GET: RequestHandler = () => {
	const { space, paper } = themes.light.interface;
	const manifest = {
		name: m.site_title(organisationWords),
		// Launchers show this name alone, so it says so too.
		short_name: m.site_short_name(organisationWords),
		description: m.disclaimer_short(organisationWords),
		start_url: './',
		display: 'browser',
		background_color: space,
		theme_color: paper,
		icons: Object.entries(ICONS)
			.filter(([name]) => name.startsWith('icon-'))
			.map(([name, { size }]) => ({
				src: `icons/${name}.png`,
				sizes: `${size}x${size}`,
				type: 'image/png',
				purpose: 'any maskable'
			}))
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
