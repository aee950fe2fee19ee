import { FIGURE, figureScale } from '$lib/atlas/camera';
import type { FigureView } from '$lib/atlas/camera';
import type { Projection, Scene } from '$lib/atlas/scene';
import { boxSizeOf } from '$lib/drawn/labels/box-size';
import type { BoxSize } from '$lib/drawn/labels/box-size';
import type { Picture } from '$lib/drawn/picture';
import { screenOf } from '$lib/drawn/plane/screen';
import { letteringAlone } from '$lib/figure/labels/lettering';
import { drawnSigns } from '$lib/figure/labels/sign-markup';
import { linksOf } from '$lib/figure/links';
import { movedPicture, labelAt, signNear } from '$lib/map/labels/moved-picture';
import type { MovedPicture, Shift } from '$lib/map/labels/moved-picture';
import type { LetteringTargets } from '$lib/map/pointer/picks';
import { EMPTY_TARGET, landTarget, signTarget } from '$lib/map/pointer/targets';
import type { MapThing } from '$lib/story/story';
import { BOX_SIZES } from '$lib/theme/lines';
import { atlas } from '../atlas';
import { figureLinks, figureTexts } from './figure-texts';
import { figureElement, markPointed } from './stage-figure';

/** Names and signs above the canvas of the live map. */
export interface LiveLettering {
	/** Shows a picture, as it is seen from the present view; one of another place waits for its land. */
	show(picture: Picture, scene: Scene, isElsewhere: boolean): void;
	/** The map is looked at from here now: everything goes along with its land. */
	move(view: FigureView, projection: Projection, isLandThere: boolean): void;
	/** Marks what the reader points at in the text. */
	point(things: readonly MapThing[]): void;
	/** What is shown; `null` before the first picture. */
	shown(): Picture | null;
	readonly targets: LetteringTargets;
	remove(): void;
}

/** Elements that move together, with their transform where nothing has moved. */
interface Movable {
	readonly element: Element;
	readonly x: number;
	readonly y: number;
}

const TRANSLATED = /translate\((-?[\d.]+)[ ,](-?[\d.]+)\)/;

function movable(element: Element): Movable {
	const [, x = 0, y = 0] = TRANSLATED.exec(element.getAttribute('transform') ?? '')?.map(Number) ?? [];
	return { element, x, y };
}

/** px under which a scale bar of another zoom would lie: 1 % of its length. */
const SAME_SCALE = 0.01;

/** Puts lettering into the stage, whose box decides how large it is. */
export function createLiveLettering(stage: HTMLElement): LiveLettering {
	let svg: SVGSVGElement | null = null;
	let picture: Picture | null = null;
	let moved: MovedPicture | null = null;
	let signs: readonly Movable[] = [];
	let labels: readonly (readonly Movable[])[] = [];
	let scale: Element | null = null;
	let looked: { readonly view: FigureView; readonly projection: Projection } | null = null;
	let pointed: readonly MapThing[] = [];
	/** Names of another place would stand on open sea until its land is drawn. */
	let arriving = false;
	let hasLand = true;

	function shift({ element, x, y }: Movable, by: Shift): void {
		if (by === null) {
			element.setAttribute('visibility', 'hidden');
			return;
		}
		element.removeAttribute('visibility');
		const round = (value: number): number => Math.round(value * 100) / 100;
		element.setAttribute('transform', `translate(${round(x + by[0])} ${round(y + by[1])})`);
	}

	function follow(): void {
		if (!picture || !looked) return;
		const { view, projection } = looked;
		moved = movedPicture(picture, screenOf(view, projection));
		const { signs: signShifts, labels: labelShifts } = moved;
		const inOrder = new Map(picture.signs.map((sign, index) => [sign, signShifts[index] ?? null]));
		drawnSigns(picture).forEach((sign, index) => {
			const element = signs[index];
			if (element) shift(element, inOrder.get(sign) ?? null);
		});
		labels.forEach((parts, index) => parts.forEach((part) => shift(part, labelShifts[index] ?? null)));
		const isSameScale = Math.abs(Math.log(view.radius / picture.view.radius)) < SAME_SCALE;
		scale?.setAttribute('visibility', isSameScale ? 'visible' : 'hidden');
	}

	/** A point of the stage in px, in figure units. */
	function inUnits({ x, y }: { x: number; y: number }): readonly [number, number] {
		const { clientWidth: width, clientHeight: height } = stage;
		const by = figureScale(width, height);
		return [(x - (width - FIGURE.width * by) / 2) / by, (y - (height - FIGURE.height * by) / 2) / by];
	}

	const boxSize = (): BoxSize => boxSizeOf({ width: stage.clientWidth, height: stage.clientHeight });

	return {
		show(next, scene, isElsewhere) {
			picture = next;
			const links = linksOf(scene, { atlas, texts: figureTexts(), ...figureLinks(atlas) });
			const element = figureElement(letteringAlone(next, links, figureTexts().title));
			signs = [...element.querySelectorAll('.sign')].map(movable);
			const parts = [...(element.querySelector('.labels')?.children ?? [])].map(movable);
			let at = 0;
			labels = next.labels.map(({ leader }) => parts.slice(at, (at += leader ? 2 : 1)));
			scale = element.querySelector('.scale-bar');
			if (svg) svg.replaceWith(element);
			else stage.append(element);
			svg = element;
			arriving = isElsewhere && !hasLand;
			svg.classList.toggle('landless', arriving);
			markPointed(svg, pointed);
			follow();
		},
		move(view, projection, isLandThere) {
			looked = { view, projection };
			hasLand = isLandThere;
			if (arriving && isLandThere) {
				arriving = false;
				svg?.classList.remove('landless');
			}
			follow();
		},
		point(things) {
			pointed = things;
			if (svg) markPointed(svg, things);
		},
		shown: () => picture,
		targets: {
			sign(point, reach) {
				if (!picture || !moved) return EMPTY_TARGET;
				const by = figureScale(stage.clientWidth, stage.clientHeight);
				const size = boxSize();
				const growth = size === 'large' ? 1 : BOX_SIZES[size === 'low' ? 'small' : size].signs;
				const sign = signNear(picture, moved, inUnits(point), reach / by, growth);
				return sign ? signTarget(atlas, sign) : EMPTY_TARGET;
			},
			name(point) {
				if (!picture || !moved) return EMPTY_TARGET;
				const label = labelAt(picture, moved, inUnits(point), boxSize());
				if (label?.named.kind === 'name') return landTarget(atlas, label.id);
				if (label?.named.kind !== 'sign') return EMPTY_TARGET;
				const sign = picture.signs.find(({ kind, members }) => `${kind} ${members[0] ?? ''}` === label.id);
				return sign ? signTarget(atlas, sign) : EMPTY_TARGET;
			}
		},
		remove: () => svg?.remove()
	};
}
