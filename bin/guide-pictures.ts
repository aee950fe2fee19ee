import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import type { guidePictures } from '../src/lib/server/guide-pictures';
import { STORIES } from '../data/pack';

/*
 * Draws the pictures of the author's guide anew, after the stories or the way that they are drawn have
 * changed: `npm run story:pictures`. Vite reads the modules, since they are those of the site.
 */
const FOLDER = `${STORIES}/guide`;

const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'warn' });
try {
	const module = await server.ssrLoadModule('/src/lib/server/guide-pictures.ts');
	const draw = module['guidePictures'] as typeof guidePictures;
	const pictures = draw();
	for (const [name, png] of pictures) writeFileSync(join(FOLDER, `${name}.png`), png);
	console.log(`${FOLDER}: ${pictures.size} pictures`);
} finally {
	await server.close();
}
