import type { MapOverlays } from '$lib/atlas/overlays';
import type { Scene } from '$lib/atlas/scene';

interface StepScene {
	readonly scene: Scene;
	readonly overlays: MapOverlays;
	/** Path of the picture's own file; `null` where the page carries it. */
	readonly figure: string | null;
	/** Path of the small map in its corner. */
	readonly inset: string | null;
}

let step = $state.raw<StepScene | null>(null);

/** The Scene of the story step that is read now; `null` on pages that are one picture. */
export const currentStepScene = (): StepScene | null => step;

export function showStep(next: StepScene | null): void {
	step = next;
}
