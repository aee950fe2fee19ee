import { openScene } from '$lib/server/pages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => openScene({ kind: 'structure' }, locals);
