import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import sirv from 'sirv';
import { decodePng, type Picture } from '../browser/png';

/** A view of the bare map. */
export interface View {
	readonly projection: 'globe' | 'flat';
	readonly center: readonly [lon: number, lat: number];
	readonly zoom: number;
}

/** Side of the map in px: a redraw in software takes a tenth of a second. */
const SIDE = 400;

const PAGE = `<!doctype html>
<title>Bare map</title>
<body style="margin:0"><div id="map" style="width:${SIDE}px;height:${SIDE}px"></div>
<script type="module">
import { Map, setWorkerUrl } from '/maplibre-gl.mjs';
setWorkerUrl('/maplibre-gl-worker.mjs');
// While tiles come, each frame would be drawn for nobody.
let isDrawn = false;
const { drawElements } = WebGL2RenderingContext.prototype;
WebGL2RenderingContext.prototype.drawElements = function (...call) {
	if (isDrawn) drawElements.apply(this, call);
};
const style = await (await fetch('/style.json')).json();
const map = new Map({
	container: 'map', style, center: [0, 0], zoom: 1, fadeDuration: 0, interactive: false,
	attributionControl: false, renderWorldCopies: false, canvasContextAttributes: { preserveDrawingBuffer: true }
});
map.on('error', ({ error }) => { window.mapError = error.message; });
await map.once('load');
window.draw = async (projection, center, zoom, shown) => {
	map.setProjection({ type: projection === 'flat' ? 'mercator' : 'vertical-perspective' });
	map.jumpTo({ center, zoom });
	for (const { id } of style.layers) map.setLayoutProperty(id, 'visibility', shown.includes(id) ? 'visible' : 'none');
	map.triggerRepaint();
	await map.once('idle');
	isDrawn = true;
	map.redraw();
	isDrawn = false;
	return map.getCanvas().toDataURL('image/png');
};
</script>`;

declare global {
	interface Window {
		draw?: (
			projection: string,
			center: readonly [number, number],
			zoom: number,
			shown: readonly string[]
		) => Promise<string>;
		mapError?: string;
	}
}

/** MapLibre alone on a page, with a style and its sources; for pictures of one thing at a time. */
export class BareMap {
	private constructor(
		private readonly page: Page,
		readonly close: () => void
	) {}

	static async open(
		page: Page,
		style: StyleSpecification,
		files: Readonly<Record<string, FeatureCollection>>
	): Promise<BareMap> {
		const library = sirv('node_modules/maplibre-gl/dist', { dev: true });
		const texts = new Map<string, [type: string, text: string]>([
			['/', ['text/html', PAGE]],
			['/style.json', ['application/json', JSON.stringify(style)]],
			...Object.entries(files).map(([name, value]): [string, [string, string]] => [
				`/${name}.json`,
				['application/json', JSON.stringify(value)]
			])
		]);
		const server = createServer((request, response) => {
			const own = texts.get(request.url ?? '/');
			if (!own) return library(request, response);
			response.writeHead(200, { 'Content-Type': own[0] }).end(own[1]);
		});
		await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
		const { port } = server.address() as AddressInfo;
		await page.goto(`http://localhost:${port}/`);
		await expect.poll(() => page.evaluate(() => window.mapError ?? typeof window.draw)).toBe('function');
		return new BareMap(page, () => {
			server.close();
			server.closeAllConnections();
		});
	}

	/** What some layers of the style look like in a view, once nothing is left to load. */
	async picture({ projection, center, zoom }: View, layers: readonly string[]): Promise<Picture> {
		const url = await this.page.evaluate(
			([name, middle, level, shown]) => window.draw?.(name, middle, level, shown) ?? '',
			[projection, center, zoom, layers] as const
		);
		return decodePng(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
	}
}
