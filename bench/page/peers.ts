import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import { light } from '../../src/lib/theme/colours/theme';

/**
 * A page that draws the world with another library, as its documentation begins. It sets `mapThere` as
 * soon as the library says that the map is there.
 */
export interface Peer {
	readonly name: string;
	readonly html: string;
	/** Files beside the page, by name. */
	readonly files: Readonly<Record<string, string>>;
}

const LAND = light.far.participating;
const read = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8');

function page(head: string, body: string): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>World</title>${head}
<link rel="stylesheet" href="page.css"></head><body><div id="map"></div>${body}</body></html>`;
}

const STYLE = 'html,body{margin:0;height:100%}#map{width:100vw;height:100vh}';

/** Four libraries that draw the same world: the overview as GeoJSON, but for svgMap, which brings its own. */
export function peers(): Peer[] {
	const topology = JSON.parse(readFileSync('geo/out/overview.json', 'utf8')) as AtlasTopology;
	const world = JSON.stringify(feature(topology, topology.objects.countries));
	const files = { 'page.css': STYLE, 'world.json': world };
	return [
		{
			name: 'svgMap',
			files: {
				'page.css': STYLE,
				'svgmap.css': read('svgmap/dist/svg-map.min.css'),
				'svgmap.js': read('svgmap/dist/svg-map.umd.min.js'),
				'page.js': `new svgMap({targetElementID:'map',colorNoData:'${LAND}',data:{data:{x:{name:'x'}},applyData:'x',values:{}}});window.mapThere=true`
			},
			html: page(
				'<link rel="stylesheet" href="svgmap.css">',
				'<script src="svgmap.js"></script><script src="page.js"></script>'
			)
		},
		{
			name: 'Leaflet',
			files: {
				...files,
				'leaflet.css': read('leaflet/dist/leaflet.css'),
				'leaflet.js': read('leaflet/dist/leaflet.js'),
				'page.js': `const map=L.map('map').setView([50,20],2);fetch('world.json').then(r=>r.json()).then(world=>L.geoJSON(world,{style:{color:'#fff',weight:1,fillColor:'${LAND}',fillOpacity:1}}).addTo(map)).then(()=>{window.mapThere=true})`
			},
			html: page(
				'<link rel="stylesheet" href="leaflet.css">',
				'<script src="leaflet.js"></script><script src="page.js"></script>'
			)
		},
		{
			name: 'ECharts',
			files: {
				...files,
				'echarts.js': read('echarts/dist/echarts.min.js'),
				'page.js': `fetch('world.json').then(r=>r.json()).then(world=>{echarts.registerMap('world',world);const chart=echarts.init(document.getElementById('map'));chart.on('finished',()=>{window.mapThere=true});chart.setOption({animation:false,geo:{map:'world',itemStyle:{areaColor:'${LAND}',borderColor:'#fff'}}})})`
			},
			html: page('', '<script src="echarts.js"></script><script src="page.js"></script>')
		},
		{
			name: 'MapLibre, plain',
			files: {
				...files,
				'maplibre.css': read('maplibre-gl/dist/maplibre-gl.css'),
				'maplibre-gl.mjs': read('maplibre-gl/dist/maplibre-gl.mjs'),
				'maplibre-gl-shared.mjs': read('maplibre-gl/dist/maplibre-gl-shared.mjs'),
				'maplibre-gl-worker.mjs': read('maplibre-gl/dist/maplibre-gl-worker.mjs'),
				'page.js': `import{Map,setWorkerUrl}from'./maplibre-gl.mjs';setWorkerUrl(new URL('maplibre-gl-worker.mjs',import.meta.url).href);new Map({container:'map',fadeDuration:0,center:[20,60],zoom:1,attributionControl:false,style:{version:8,projection:{type:'globe'},sources:{world:{type:'geojson',data:new URL('world.json',location.href).href}},layers:[{id:'sea',type:'background',paint:{'background-color':'#E8EDEE'}},{id:'land',type:'fill',source:'world',paint:{'fill-color':'${LAND}'}},{id:'line',type:'line',source:'world',paint:{'line-color':'#fff'}}]}}).once('load',()=>{window.mapThere=true})`
			},
			html: page(
				'<link rel="stylesheet" href="maplibre.css">',
				'<script type="module" src="page.js"></script>'
			)
		}
	];
}
