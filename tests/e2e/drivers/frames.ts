import type { Page } from '@playwright/test';
import type { Map as LiveMap } from 'maplibre-gl';

/** Which of two pictures a part of a frame belongs to; `both` where they agree in it. */
export type Side = 'before' | 'after' | 'both' | 'neither';

/** What a reader saw of the live map in one painted frame. */
export interface SeenFrame {
	/** ms since the watching began. */
	readonly at: number;
	/** Land, lines and sea, by their pixels. */
	readonly ground: Side;
	/** Names and signs, with the places where they stand. */
	readonly names: Side;
	/** The outline of the globe or of the flat map. */
	readonly limb: Side;
}

interface Sample {
	readonly at: number;
	readonly ground: Uint8Array;
	readonly names: string;
	readonly limb: string;
}

interface Watch {
	readonly samples: Sample[];
	/** Has another picture come, whole? */
	hasChanged(): boolean;
	end(): void;
}

/**
 * Notes each frame that is painted from now on, at its very end: after everything that runs before it, and just
 * before it is shown. The live map must be there.
 */
export async function watchFrames(page: Page): Promise<void> {
	await page.evaluate(() => {
		const holder = document.querySelector<HTMLElement & { readonly atlasMap?: LiveMap }>('.live-map .canvas');
		const map = holder?.atlasMap;
		if (!holder || !map) throw new Error('there is no live map');
		const gl = map.getCanvas().getContext('webgl2');
		if (!gl) throw new Error('the live map has no context');
		/** px between the places that are compared. */
		const STEP = 3;
		const sampled = (width: number, height: number, pixels: Uint8Array | Uint8ClampedArray): Uint8Array => {
			const [columns, rows] = [Math.ceil(width / STEP), Math.ceil(height / STEP)];
			const kept = new Uint8Array(columns * rows * 3);
			let next = 0;
			for (let y = 0; y < height; y += STEP) {
				for (let x = 0; x < width; x += STEP) {
					for (let part = 0; part < 3; part += 1) kept[next++] = pixels[(y * width + x) * 4 + part] ?? 0;
				}
			}
			return kept;
		};
		let drawn: Uint8Array = new Uint8Array();
		const keep = (): void => {
			const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
			const pixels = new Uint8Array(width * height * 4);
			const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
			gl.bindFramebuffer(gl.FRAMEBUFFER, null);
			gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
			gl.bindFramebuffer(gl.FRAMEBUFFER, bound);
			drawn = sampled(width, height, pixels);
		};
		map.on('render', keep);
		map.redraw();

		const held = new WeakMap<HTMLCanvasElement, Uint8Array>();
		/** An earlier picture over the canvas, row by row from below as the canvas is read. */
		const heldPicture = (canvas: HTMLCanvasElement): Uint8Array => {
			const known = held.get(canvas);
			if (known) return known;
			const { width, height } = canvas;
			const copy = new OffscreenCanvas(width, height);
			const context = copy.getContext('2d');
			if (!context) throw new Error('no context for the held picture');
			// On black, as the bare sky is read from the canvas.
			context.fillRect(0, 0, width, height);
			context.setTransform(1, 0, 0, -1, 0, height);
			context.drawImage(canvas, 0, 0);
			const pixels = sampled(width, height, context.getImageData(0, 0, width, height).data);
			held.set(canvas, pixels);
			return pixels;
		};

		const began = performance.now();
		const samples: Sample[] = [];
		const stage = document.querySelector('#stage');
		if (!stage) throw new Error('the page has no stage');
		const written = new XMLSerializer();
		let names: string | null = null;
		const changes = new MutationObserver(() => (names = null));
		changes.observe(stage, { subtree: true, childList: true, attributes: true, characterData: true });
		const markupOf = (selector: string): string =>
			[...document.querySelectorAll(selector)]
				.filter((element) => getComputedStyle(element).display !== 'none')
				.map((element) => written.serializeToString(element))
				.join('');
		const note = (): void => {
			if (changes.takeRecords().length > 0) names = null;
			names ??= markupOf('#stage .lettering');
			const still = holder.querySelector<HTMLCanvasElement>('.held canvas');
			samples.push({
				at: Math.round(performance.now() - began),
				ground: still ? heldPicture(still) : drawn,
				names,
				limb: markupOf('.live-map .limb')
			});
		};
		// What watches sizes is told after the callbacks of a frame and before it is painted.
		const gauge = document.createElement('div');
		gauge.style.cssText = 'position:fixed;visibility:hidden;height:1px;width:1px';
		document.body.append(gauge);
		const sizes = new ResizeObserver(note);
		sizes.observe(gauge);
		let wide = false;
		let request = 0;
		const next = (): void => {
			wide = !wide;
			gauge.style.width = wide ? '2px' : '1px';
			request = requestAnimationFrame(next);
		};
		request = requestAnimationFrame(next);
		const firstNames = stage.querySelector('.lettering');
		const watch: Watch = {
			samples,
			hasChanged: () =>
				stage.querySelector('.lettering') !== firstNames &&
				!stage.matches('[aria-busy=true]') &&
				!map.isMoving() &&
				map.loaded(),
			end() {
				cancelAnimationFrame(request);
				sizes.disconnect();
				changes.disconnect();
				gauge.remove();
				map.off('render', keep);
			}
		};
		Reflect.set(window, 'atlasFrames', watch);
	});
	// The picture before is that of the first frame.
	await page.waitForFunction(() => (Reflect.get(window, 'atlasFrames') as Watch).samples.length > 0);
}

/** The frames from `watchFrames` until another picture is there, each held against the first and the last of them. */
export async function seenFrames(page: Page): Promise<SeenFrame[]> {
	await page.waitForFunction(() => (Reflect.get(window, 'atlasFrames') as Watch).hasChanged());
	return page.evaluate(async () => {
		const watch = Reflect.get(window, 'atlasFrames') as Watch;
		// What changes in this frame is noted in this or the next.
		for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
		watch.end();
		const { samples } = watch;
		const [first, last] = [samples[0], samples[samples.length - 1]];
		if (!first || !last) return [];
		/** Two drawings of one picture differ by no more than so many levels of a colour, and in so many places in all. */
		const [LEVELS, SHARE] = [24, 0.001];
		const alike = (one: Uint8Array, other: Uint8Array): boolean => {
			if (one === other) return true;
			if (one.length !== other.length) return false;
			let unlike = 0;
			for (let index = 0; index < one.length; index += 1)
				if (Math.abs((one[index] ?? 0) - (other[index] ?? 0)) > LEVELS) unlike += 1;
			return unlike <= one.length * SHARE;
		};
		const side = (isBefore: boolean, isAfter: boolean): Side =>
			isBefore && isAfter ? 'both' : isBefore ? 'before' : isAfter ? 'after' : 'neither';
		return samples.map(({ at, ground, names, limb }) => ({
			at,
			ground: side(alike(ground, first.ground), alike(ground, last.ground)),
			names: side(names === first.names, names === last.names),
			limb: side(limb === first.limb, limb === last.limb)
		}));
	});
}

/** In which frames a reader saw something else than the picture before, whole, and then the one after. */
export function faultsOf(frames: readonly SeenFrame[]): string[] {
	let turned = false;
	return frames.flatMap(({ at, ground, names, limb }, index) => {
		const is = (side: Side): boolean =>
			[ground, names, limb].every((part) => part === side || part === 'both');
		if (is('after') && !is('before')) turned = true;
		const isRight = is(turned ? 'after' : 'before');
		return isRight ? [] : [`frame ${index} at ${at} ms: ground ${ground}, names ${names}, outline ${limb}`];
	});
}
