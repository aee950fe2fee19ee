import type { CustomLayerInterface, CustomRenderMethodInput, Map as LiveMap } from 'maplibre-gl';
import type { Feature, FeatureCollection } from 'geojson';
import type { Plane } from '../../atlas/plane';
import { PATTERN_KINDS, patternIn, patternScale } from '../../drawn/pattern';
import type { PatternKind } from '../../drawn/pattern';
import { nearness } from '../../theme/drawing/lines';
import { laidFeatures } from '../ground/laid-features';
import { landMesh } from './land-mesh';
import { fragmentSource, vertexSource } from './shaders';

/** Colour of a pattern's marks: red, green, blue and opacity, from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, opacity: number];

/** The land of one level of detail that carries each pattern, and the colours of its marks far and near. */
export interface ShownPatterns {
	readonly lands: Readonly<Record<PatternKind, readonly Feature[]>>;
	readonly colours: Readonly<Record<PatternKind, Readonly<Record<'far' | 'near', Rgba>>>>;
	/** Zoom levels by which the box is larger than the figure's own. */
	readonly boxZoom: number;
	/** The plane on which they lie; `null` for the globe. */
	readonly plane: Plane | null;
}

/** MapLibre's own layers draw patterns on the ground, where they bend and grow with the globe; this one, on the screen. */
export interface PatternLayer extends CustomLayerInterface {
	show(shown: ShownPatterns): void;
}

export const PATTERN_LAYER = 'patterns';

interface DrawnMesh {
	readonly corners: WebGLBuffer;
	readonly triangles: WebGLBuffer;
	readonly count: number;
}

interface Linked {
	readonly program: WebGLProgram;
	readonly at: (uniform: string) => WebGLUniformLocation | null;
}

const RADIANS = Math.PI / 180;
/** Where both kinds of marks have their middle: lines at every whole spacing, dots between. */
const DOTS = 1;

export function patternLayer(): PatternLayer {
	let map: LiveMap | null = null;
	let gl: WebGL2RenderingContext | null = null;
	let shown: ShownPatterns | null = null;
	/** Programs by the projection that they draw. */
	let programs = new Map<string, Linked>();
	let meshes = new Map<Feature, DrawnMesh>();

	/** Land on the graphics card. */
	function meshOf(context: WebGL2RenderingContext, land: Feature, plane: Plane | null): DrawnMesh {
		const known = meshes.get(land);
		if (known) return known;
		const { places, triangles } = landMesh(plane ? laidFeatures(plane, collected(land)).features : [land]);
		const mesh = {
			corners: bufferOf(context, context.ARRAY_BUFFER, places),
			triangles: bufferOf(context, context.ELEMENT_ARRAY_BUFFER, triangles),
			count: triangles.length
		};
		meshes.set(land, mesh);
		return mesh;
	}

	/** Lets go of land that lies elsewhere now. Coarser and finer lines stay: a reader goes to and fro between them. */
	function forget(): void {
		for (const { corners, triangles } of meshes.values()) {
			gl?.deleteBuffer(corners);
			gl?.deleteBuffer(triangles);
		}
		meshes = new Map();
	}

	return {
		id: PATTERN_LAYER,
		type: 'custom',
		renderingMode: '2d',
		onAdd(added, context) {
			map = added;
			gl = context instanceof WebGL2RenderingContext ? context : null;
			// What an earlier context held is gone with it.
			programs = new Map();
			meshes = new Map();
		},
		onRemove() {
			map = null;
			gl = null;
		},
		show(next) {
			if (shown && !samePlane(shown.plane, next.plane)) forget();
			shown = next;
			map?.triggerRepaint();
		},
		render(_, input) {
			if (!map || !gl || !shown) return;
			const context = gl;
			// The canvas may not have the size yet that its container has.
			const { clientWidth: width, clientHeight: height } = map.getCanvas();
			const pixelRatio = context.drawingBufferHeight / Math.max(1, height);
			const scale = patternScale({ width: Math.max(1, width), height: Math.max(1, height) }) * pixelRatio;
			const band = nearness(map.getZoom() - shown.boxZoom) >= 0.5 ? 'near' : 'far';
			// Where the view has its middle, as in the figure.
			const { x, y } = map.project(map.getCenter());
			const linked = programOf(context, programs, input);
			context.useProgram(linked.program);
			setProjection(context, linked, input);
			context.uniform2f(linked.at('u_origin'), x * pixelRatio, context.drawingBufferHeight - y * pixelRatio);
			context.disable(context.DEPTH_TEST);
			context.enableVertexAttribArray(0);
			for (const kind of PATTERN_KINDS) {
				const { spacing, size, degrees } = patternIn(kind, band);
				context.uniform4fv(linked.at('u_colour'), shown.colours[kind][band]);
				context.uniform1f(linked.at('u_spacing'), spacing * scale);
				context.uniform1f(linked.at('u_size'), size * scale);
				// On the card y counts upwards.
				const turn = (kind === 'hatch' ? degrees : -degrees) * RADIANS;
				context.uniform2f(linked.at('u_turn'), Math.cos(turn), Math.sin(turn));
				context.uniform1i(linked.at('u_kind'), kind === 'dots' ? DOTS : 0);
				for (const land of shown.lands[kind]) {
					const { corners, triangles, count } = meshOf(context, land, shown.plane);
					context.bindBuffer(context.ARRAY_BUFFER, corners);
					context.vertexAttribPointer(0, 2, context.FLOAT, false, 0, 0);
					context.bindBuffer(context.ELEMENT_ARRAY_BUFFER, triangles);
					context.drawElements(context.TRIANGLES, count, context.UNSIGNED_INT, 0);
				}
			}
		}
	};
}

const collected = (feature: Feature): FeatureCollection => ({
	type: 'FeatureCollection',
	features: [feature]
});

const samePlane = (one: Plane | null, other: Plane | null): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

function bufferOf(
	gl: WebGL2RenderingContext,
	target: number,
	data: Float32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>
): WebGLBuffer {
	const buffer = gl.createBuffer();
	gl.bindBuffer(target, buffer);
	gl.bufferData(target, data, gl.STATIC_DRAW);
	return buffer;
}

/** The program for the projection of a frame, which the library may change at any time. */
function programOf(
	gl: WebGL2RenderingContext,
	programs: Map<string, Linked>,
	{ shaderData: { variantName, vertexShaderPrelude, define } }: CustomRenderMethodInput
): Linked {
	const known = programs.get(variantName);
	if (known) return known;
	const program = gl.createProgram();
	const sources = [
		[gl.VERTEX_SHADER, vertexSource(vertexShaderPrelude, define)],
		[gl.FRAGMENT_SHADER, fragmentSource()]
	] as const;
	for (const [type, source] of sources) {
		const shader = gl.createShader(type);
		if (!shader) continue;
		gl.shaderSource(shader, source);
		gl.compileShader(shader);
		gl.attachShader(program, shader);
		gl.deleteShader(shader);
	}
	gl.bindAttribLocation(program, 0, 'a_place');
	gl.linkProgram(program);
	const places = new Map<string, WebGLUniformLocation | null>();
	const linked: Linked = {
		program,
		at(uniform) {
			if (!places.has(uniform)) places.set(uniform, gl.getUniformLocation(program, uniform));
			return places.get(uniform) ?? null;
		}
	};
	programs.set(variantName, linked);
	return linked;
}

function setProjection(
	gl: WebGL2RenderingContext,
	{ at }: Linked,
	{ defaultProjectionData: data }: CustomRenderMethodInput
): void {
	gl.uniformMatrix4fv(at('u_projection_matrix'), false, data.mainMatrix);
	gl.uniformMatrix4fv(at('u_projection_fallback_matrix'), false, data.fallbackMatrix);
	gl.uniform4fv(at('u_projection_tile_mercator_coords'), data.tileMercatorCoords);
	gl.uniform4fv(at('u_projection_clipping_plane'), data.clippingPlane);
	gl.uniform1f(at('u_projection_transition'), data.projectionTransition);
}
