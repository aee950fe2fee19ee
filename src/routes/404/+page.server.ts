import { openScene } from '$lib/server/pages';
import type { PageServerLoad } from './$types';

// Hosts serve this page at any address, so nothing in it may depend on where it stands: no script
// that would route by the address, and addresses that the build makes absolute.
export const csr = false;

export const load: PageServerLoad = ({ locals }) => openScene({ kind: 'not-found' }, locals);
