import { pathOf } from '$lib/drawn/shapes/part';
import type { Outline } from '$lib/drawn/shapes/part';

/*
 * Draws a painted sheet on a canvas. The browser could do it through an `<img>` of the same markup, but the
 * content security policy lets pictures come from the site's own files only.
 */

/** What elements hand down to those within. */
interface Ink {
	readonly fill: string;
	readonly fillOpacity: number;
	readonly stroke: string;
	readonly strokeOpacity: number;
	readonly strokeWidth: number;
	readonly dash: string;
	readonly join: string;
	readonly cap: string;
	readonly family: string;
	readonly size: number;
	readonly weight: string;
	readonly style: string;
	readonly anchor: string;
}

const PLAIN: Ink = {
	fill: '#000000',
	fillOpacity: 1,
	stroke: 'none',
	strokeOpacity: 1,
	strokeWidth: 1,
	dash: '',
	join: 'miter',
	cap: 'butt',
	family: 'sans-serif',
	size: 16,
	weight: '400',
	style: 'normal',
	anchor: 'start'
};

const number = (element: Pick<Element, 'getAttribute'>, name: string, otherwise = 0): number =>
	Number(element.getAttribute(name) ?? otherwise);

function inkOf(element: Element, outer: Ink): Ink {
	const text = (name: string, otherwise: string): string => element.getAttribute(name) ?? otherwise;
	return {
		fill: text('fill', outer.fill),
		fillOpacity: number(element, 'fill-opacity', outer.fillOpacity),
		stroke: text('stroke', outer.stroke),
		strokeOpacity: number(element, 'stroke-opacity', outer.strokeOpacity),
		strokeWidth: number(element, 'stroke-width', outer.strokeWidth),
		dash: text('stroke-dasharray', outer.dash),
		join: text('stroke-linejoin', outer.join),
		cap: text('stroke-linecap', outer.cap),
		family: text('font-family', outer.family),
		size: number(element, 'font-size', outer.size),
		weight: text('font-weight', outer.weight),
		style: text('font-style', outer.style),
		anchor: text('text-anchor', outer.anchor)
	};
}

/** Draws an element and all within it in the coordinates of the context. */
export function drawSvg(root: SVGElement, context: CanvasRenderingContext2D): void {
	draw(root, context, PLAIN, root);
}

function draw(element: Element, context: CanvasRenderingContext2D, outer: Ink, root: Element): void {
	const ink = inkOf(element, outer);
	context.save();
	transform(element, context);
	switch (element.localName) {
		case 'svg':
			viewport(element, context);
			break;
		case 'defs':
		case 'radialGradient':
			context.restore();
			return;
		case 'path':
		case 'rect':
		case 'circle':
			shape(new Path2D(pathOf(outlineOf(element))), context, ink, root);
			break;
		case 'use': {
			const used = root.querySelector(`[id="${CSS.escape((element.getAttribute('href') ?? '').slice(1))}"]`);
			if (used) draw(used, context, ink, root);
			break;
		}
		case 'text':
			letters(element, context, ink);
			context.restore();
			return;
	}
	for (const child of element.children) draw(child, context, ink, root);
	context.restore();
}

/** The outline of a path, a rectangle or a circle. */
export function outlineOf(element: Pick<Element, 'localName' | 'getAttribute'>): Outline {
	const value = (name: string): number => number(element, name);
	switch (element.localName) {
		case 'rect':
			return {
				x: value('x'),
				y: value('y'),
				width: value('width'),
				height: value('height')
			};
		case 'circle':
			return { cx: value('cx'), cy: value('cy'), r: value('r') };
		default:
			return { d: element.getAttribute('d') ?? '' };
	}
}

function transform(element: Element, context: CanvasRenderingContext2D): void {
	const steps = element.getAttribute('transform')?.matchAll(/(translate|scale|rotate)\(([^)]*)\)/g) ?? [];
	for (const [, kind, values = ''] of steps) {
		const [one = 0, other = 0] = values.split(/[ ,]+/).map(Number);
		if (kind === 'translate') context.translate(one, other);
		else if (kind === 'scale') context.scale(one, one);
		else context.rotate((one * Math.PI) / 180);
	}
}

/** A picture in the picture: moved, scaled to its box, and cut off there. */
function viewport(element: Element, context: CanvasRenderingContext2D): void {
	const box = element.getAttribute('viewBox')?.split(' ').map(Number);
	const [, , width = 1, height = 1] = box ?? [];
	context.translate(number(element, 'x'), number(element, 'y'));
	const [across, down] = [number(element, 'width', width), number(element, 'height', height)];
	const clip = new Path2D();
	clip.rect(0, 0, across, down);
	context.clip(clip);
	context.scale(across / width, down / height);
}

function shape(path: Path2D, context: CanvasRenderingContext2D, ink: Ink, root: Element): void {
	if (ink.fill !== 'none' && ink.fill !== 'transparent') {
		context.globalAlpha = ink.fillOpacity;
		context.fillStyle = gradient(ink.fill, context, root) ?? ink.fill;
		context.fill(path);
	}
	if (ink.stroke !== 'none') {
		pen(context, ink);
		context.stroke(path);
	}
	context.globalAlpha = 1;
}

function pen(context: CanvasRenderingContext2D, ink: Ink): void {
	context.globalAlpha = ink.strokeOpacity;
	context.strokeStyle = ink.stroke;
	context.lineWidth = ink.strokeWidth;
	context.lineJoin = ink.join === 'round' ? 'round' : 'miter';
	context.lineCap = ink.cap === 'round' ? 'round' : 'butt';
	context.setLineDash(ink.dash === '' ? [] : ink.dash.split(' ').map(Number));
}

/** The shade at the limb: the only gradient that figures have, over the circle that asks for it. */
function gradient(fill: string, context: CanvasRenderingContext2D, root: Element): CanvasGradient | null {
	const id = /^url\(#(.+)\)$/.exec(fill)?.[1];
	const found = id === undefined ? null : root.querySelector(`[id="${CSS.escape(id)}"]`);
	const circle = root.querySelector(`circle[fill="${CSS.escape(fill).replaceAll('\\', '')}"]`);
	if (!found || !circle) return null;
	const [x, y, radius] = [number(circle, 'cx'), number(circle, 'cy'), number(circle, 'r')];
	const result = context.createRadialGradient(x, y, 0, x, y, radius);
	for (const stop of found.querySelectorAll('stop')) {
		const alpha = Math.round(number(stop, 'stop-opacity', 1) * 255)
			.toString(16)
			.padStart(2, '0');
		result.addColorStop(number(stop, 'offset'), `${stop.getAttribute('stop-color') ?? '#000000'}${alpha}`);
	}
	return result;
}

/** Lines of text; each may have its own place, size and weight. The halo is drawn below the letters. */
function letters(element: Element, context: CanvasRenderingContext2D, ink: Ink): void {
	const lines = element.children.length > 0 ? [...element.children] : [element];
	for (const layer of ['halo', 'ink'] as const) {
		for (const line of lines) {
			const own = line === element ? ink : inkOf(line, ink);
			context.font = `${own.style} ${own.weight} ${own.size}px ${own.family}`;
			context.letterSpacing = `${number(line, 'letter-spacing')}px`;
			context.textAlign = own.anchor === 'middle' ? 'center' : own.anchor === 'end' ? 'right' : 'left';
			const place = [
				number(line, 'x', number(element, 'x')),
				number(line, 'y', number(element, 'y'))
			] as const;
			const content = line.textContent ?? '';
			if (layer === 'halo' && own.stroke !== 'none') {
				pen(context, own);
				context.strokeText(content, ...place);
			}
			if (layer === 'ink' && own.fill !== 'none') {
				context.globalAlpha = own.fillOpacity;
				context.fillStyle = own.fill;
				context.fillText(content, ...place);
			}
		}
	}
	context.globalAlpha = 1;
}
