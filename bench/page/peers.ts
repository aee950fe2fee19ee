import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import { light } from '../../src/lib/theme/colours/theme';
import { GEOMETRY } from '../../data/pack';

/**
 * A page that draws the world with another library, as its documentation begins. It sets `mapThere` as
 * soon as the library says that the map is there, and the document's title to what is pressed, where the library tells it.
 */
export interface Peer {
	readonly name: string;
	/** What it draws, for the table. */
	readonly draws: string;
	readonly html: string;
	/** Files beside the page, by name. */
	readonly files: Readonly<Record<string, string>>;
}

/** The page that draws nothing: what the way and the browser take alone. */
export const BARE = 'Bare page';

/** The library that the live map is made with, drawing the same land and nothing else. */
export const PLAIN = 'MapLibre, plain';

const LAND = light.far.first;
const read = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8');

function page(head: string, body: string): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>World</title>${head}
<link rel="stylesheet" href="page.css"></head><body><div id="map"></div>${body}</body></html>`;
}

const STYLE = 'html,body{margin:0;height:100%}#map{width:100vw;height:100vh}';

/** A page with a patch of colour, and six libraries that draw the same world: the overview as GeoJSON, but for two that bring their own. */
export function peers(): Peer[] {
	const topology = JSON.parse(readFileSync(`${GEOMETRY}/overview.json`, 'utf8')) as AtlasTopology;
	const world = JSON.stringify(feature(topology, topology.objects.countries));
	const files = { 'page.css': STYLE, 'world.json': world };
	return [
		{
			name: BARE,
			draws: 'a patch of colour',
			files: { 'page.css': STYLE },
			html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title><style>${STYLE}#map{background:${LAND}}</style></head><body><div id="map"></div><script>window.mapThere=true</script></body></html>`
		},
		{
			name: 'jsVectorMap',
			draws: 'its own land',
			files: {
				'page.css': STYLE,
				'jsvectormap.css': read('jsvectormap/dist/jsvectormap.min.css'),
				'jsvectormap.js': read('jsvectormap/dist/jsvectormap.min.js'),
				'world.js': read('jsvectormap/dist/maps/world.js'),
				'page.js': `new jsVectorMap({selector:'#map',map:'world',backgroundColor:'#E8EDEE',onRegionClick(event,code){document.title=code},regionStyle:{initial:{fill:'${LAND}'}}});window.mapThere=true`
			},
			html: page(
				'<link rel="stylesheet" href="jsvectormap.css">',
				'<script src="jsvectormap.js"></script><script src="world.js"></script><script src="page.js"></script>'
			)
		},
		{
			name: 'd3',
			draws: 'the same land',
			files: {
				...files,
				'd3-array.js': read('d3-array/dist/d3-array.min.js'),
				'd3-geo.js': read('d3-geo/dist/d3-geo.min.js'),
				'page.js': `fetch('world.json').then(r=>r.json()).then(world=>{const path=d3.geoPath(d3.geoOrthographic().rotate([-20,-60]).fitSize([innerWidth,innerHeight],{type:'Sphere'}));const svg=document.createElementNS('http://www.w3.org/2000/svg','svg');svg.setAttribute('width',innerWidth);svg.setAttribute('height',innerHeight);for(const one of world.features){const land=document.createElementNS(svg.namespaceURI,'path');land.setAttribute('d',path(one)||'');land.setAttribute('fill','${LAND}');land.setAttribute('stroke','#fff');svg.append(land)}document.getElementById('map').append(svg);window.mapThere=true})`
			},
			html: page(
				'',
				'<script src="d3-array.js"></script><script src="d3-geo.js"></script><script src="page.js"></script>'
			)
		},
		{
			name: 'svgMap',
			draws: 'its own land',
			files: {
				'page.css': STYLE,
				'svgmap.css': read('svgmap/dist/svg-map.min.css'),
				'svgmap.js': read('svgmap/dist/svg-map.umd.min.js'),
				'page.js': `new svgMap({targetElementID:'map',colorNoData:'${LAND}',data:{data:{x:{name:'x'}},applyData:'x',values:{}}});document.addEventListener('click',({target})=>{document.title=target.dataset.id});window.mapThere=true`
			},
			html: page(
				'<link rel="stylesheet" href="svgmap.css">',
				'<script src="svgmap.js"></script><script src="page.js"></script>'
			)
		},
		{
			name: 'Leaflet',
			draws: 'the same land',
			files: {
				...files,
				'leaflet.css': read('leaflet/dist/leaflet.css'),
				'leaflet.js': read('leaflet/dist/leaflet.js'),
				'page.js': `const map=L.map('map').setView([50,20],2);fetch('world.json').then(r=>r.json()).then(world=>L.geoJSON(world,{style:{color:'#fff',weight:1,fillColor:'${LAND}',fillOpacity:1},onEachFeature:(one,land)=>land.on('click',()=>{document.title=one.id})}).addTo(map)).then(()=>{window.mapThere=true})`
			},
			html: page(
				'<link rel="stylesheet" href="leaflet.css">',
				'<script src="leaflet.js"></script><script src="page.js"></script>'
			)
		},
		{
			name: 'ECharts',
			draws: 'the same land',
			files: {
				...files,
				'echarts.js': read('echarts/dist/echarts.min.js'),
				'page.js': `fetch('world.json').then(r=>r.json()).then(world=>{echarts.registerMap('world',world);const chart=echarts.init(document.getElementById('map'));chart.on('finished',()=>{window.mapThere=true});chart.on('click',({name,dataIndex})=>{document.title='land '+name+dataIndex});chart.setOption({animation:false,geo:{map:'world',itemStyle:{areaColor:'${LAND}',borderColor:'#fff'}}})})`
			},
			html: page('', '<script src="echarts.js"></script><script src="page.js"></script>')
		},
		{
			name: PLAIN,
			draws: 'the same land',
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
