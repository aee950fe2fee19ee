import { createServer } from 'vite';

/* Runs in a copy of the atlas: everything that the build does with its stories but their pictures in files. */

interface Stories {
	readonly stories: readonly {
		readonly slug: string;
		readonly openingScene: object;
		readonly steps: readonly unknown[];
	}[];
	relatedTo(story: unknown): unknown;
	storyCards(subject: object): unknown;
	storyPage(number: number): { readonly pages: number };
}
interface PageFigures {
	pageFigure(locals: object): string;
}
interface Overlays {
	storyOverlays(story: unknown, detail: unknown): object;
}

const ms = (since: NodeJS.CpuUsage): number => {
	const { user, system } = process.cpuUsage(since);
	return (user + system) / 1000;
};

const server = await createServer({
	logLevel: 'error',
	server: { middlewareMode: true, watch: null, hmr: false, ws: false },
	optimizeDeps: { noDiscovery: true }
});
try {
	const { atlas, detail } = await server.ssrLoadModule('/src/lib/server/atlas.ts');
	const { pageFigure } = (await server.ssrLoadModule('/src/lib/server/page-figure.ts')) as PageFigures;
	const { storyOverlays } = (await server.ssrLoadModule('/src/lib/story/overlays.ts')) as Overlays;
	const { loadStories } = await server.ssrLoadModule('/src/lib/story/load-stories.ts');
	// Once before, so that the engine has compiled what it is going to run.
	loadStories(atlas, detail);
	const compileBefore = process.cpuUsage();
	const { stories, relatedTo, storyCards, storyPage } = (await server.ssrLoadModule(
		'/src/lib/server/stories.ts'
	)) as Stories;
	const compile = ms(compileBefore);
	const pagesBefore = process.cpuUsage();
	for (const story of stories) {
		relatedTo(story);
		storyOverlays(story, detail);
	}
	const countries: readonly { readonly id: string }[] = atlas.countries;
	for (const { id } of countries) storyCards({ country: id });
	for (let page = storyPage(1).pages; page > 0; page -= 1) storyPage(page);
	const pages = ms(pagesBefore);
	const figuresBefore = process.cpuUsage();
	let bytes = 0;
	for (const { openingScene } of stories) bytes += pageFigure({ scene: openingScene }).length;
	const figures = ms(figuresBefore);
	console.log(JSON.stringify({ stories: stories.length, compile, pages, figures, bytes }));
} finally {
	await server.close();
}
