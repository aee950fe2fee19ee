import { fileURLToPath } from 'node:url';
import { GEOMETRY, JOINED, STORIES } from '../data/pack';

const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Short names of folders that imports may begin with, for tests and benchmarks; the site's own stand in `vite.config.ts`. */
export const aliases = {
	$lib: folder('src/lib'),
	$data: folder('data'),
	$geo: folder('geo'),
	$joined: folder(JOINED),
	$geometry: folder(GEOMETRY),
	$stories: folder(STORIES)
};
