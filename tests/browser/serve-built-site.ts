import { serve } from '../../bin/serve';
import { SITE } from '../../data/pack';

/** The same site stands under both, as on a host of its own and in a folder of another site. */
export const SUB_PATH = '/somewhere/atlas/';

/** Serves the site's folder while the browser tests run; tells them its address in `ATLAS_SITE`. */
export default async function serveBuiltSite(): Promise<() => Promise<void>> {
	const site = await serve({ directory: SITE, port: 0, bases: ['/', SUB_PATH] });
	process.env['ATLAS_SITE'] = site.origin;
	return site.close;
}
