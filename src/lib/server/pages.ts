import { error } from '@sveltejs/kit';
import { pageScene } from '$lib/atlas/page';
import type { Page, PageKind } from '$lib/atlas/page';
import type { MapOverlays } from '$lib/atlas/overlays';
import type { Scene } from '$lib/atlas/scene';
import { wordsOf } from '$lib/features/shell/scene-words';
import { frames, model } from './model';

/** A page's Scene with its words, left in the request's locals too, where the hook finds it to draw the figure. */
export function openScene(
	page: Page,
	locals: App.Locals,
	overlays: MapOverlays = {}
): { scene: Scene; kind: PageKind; overlays: MapOverlays; words: readonly string[] } {
	const scene = pageScene(page, model, frames);
	locals.scene = scene;
	locals.kind = page.kind;
	locals.overlays = overlays;
	return { scene, kind: page.kind, overlays, words: wordsOf(scene, model) };
}

/** The record; without one the page is a 404. */
export function found<Value>(value: Value | undefined): Value {
	if (value === undefined) error(404);
	return value;
}
