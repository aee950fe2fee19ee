import { figureScale } from '$lib/atlas/camera';
import { FIGURE } from '$lib/atlas/perspective';
import type { Scene } from '$lib/atlas/scene';
import { boxSizeOf } from '$lib/drawn/labels/box-size';
import type { BoxSize } from '$lib/drawn/labels/box-size';
import type { Picture } from '$lib/drawn/picture';
import { screenOf } from '$lib/drawn/plane/screen';
import { letteringAlone } from '$lib/figure/labels/lettering';
import { drawnSigns } from '$lib/figure/labels/sign-markup';
import { linksOf } from '$lib/figure/links';
import { isWholeIn } from '$lib/drawn/signs/sign-edge';
import { movedPicture, labelAt, signNear } from '$lib/map/labels/moved-picture';
import type { MovedPicture, Shift } from '$lib/map/labels/moved-picture';
import type { LetteringTargets } from '$lib/map/pointer/picks';
import type { MapFrame } from '$lib/map/pointer/reader';
import { EMPTY_TARGET, landTarget, signTarget } from '$lib/map/pointer/targets';
import type { MapThing } from '$lib/story/story';
import { BOX_SIZES } from '$lib/theme/drawing/lines';
import { atlas } from '../atlas';
import { figureLinks, figureTexts } from './figure-texts';
import { isOfBox } from './placed';
import { figureElement, markPointed } from './stage-figure';

/** From where a map is looked at, in a box of so many px. */
type Looked = Pick<MapFrame, 'view' | 'projection' | 'width' | 'height'>;

/** Names and signs above the canvas of the live map. */
export interface LiveLettering {
	/** Shows a picture, as it is seen from the present view; nothing for `null`. */
	show(picture: Picture | null, scene: Scene): void;
	/** The map is looked at from here now: everything goes along with its land. */
	move(looked: Looked): void;
	/** Leaves what is shown as large as it is and at the upper right corner, where the map holds its picture, until the next is shown. */
	hold(): void;
	/** Marks what the reader points at in the text. */
	point(things: readonly MapThing[]): void;
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

/** Units by which a map that rests may be off its picture: an address rounds the view. */
const AT_REST = 4;

/** Puts lettering into the stage, whose box decides how large it is. */
export function createLiveLettering(stage: HTMLElement): LiveLettering {
	let svg: SVGSVGElement | null = null;
	let picture: Picture | null = null;
	let moved: MovedPicture | null = null;
	let signs: readonly Movable[] = [];
	let labels: readonly (readonly Movable[])[] = [];
	let scale: Element | null = null;
	let looked: Looked | null = null;
	/** What is shown stands in here while it is held. */
	let held: HTMLElement | null = null;
	let pointed: readonly MapThing[] = [];

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
		const screen = screenOf(view, projection);
		moved = movedPicture(picture, screen);
		const { signs: signShifts, labels: labelShifts } = moved;
		const inOrder = new Map(picture.signs.map((sign, index) => [sign, signShifts[index] ?? null]));
		drawnSigns(picture).forEach((sign, index) => {
			const element = signs[index];
			if (element) shift(element, inOrder.get(sign) ?? null);
		});
		labels.forEach((parts, index) => parts.forEach((part) => shift(part, labelShifts[index] ?? null)));
		const isSameScale = Math.abs(Math.log(view.radius / picture.view.radius)) < SAME_SCALE;
		scale?.setAttribute('visibility', isSameScale ? 'visible' : 'hidden');
		const middle = screen.place(picture.view.center);
		const [x, y] = picture.view.offset;
		const isAtRest =
			isSameScale &&
			middle !== null &&
			Math.hypot(middle[0] - x - FIGURE.width / 2, middle[1] - y - FIGURE.height / 2) < AT_REST;
		// What its edge would cut shows while it slides over it.
		svg?.classList.toggle('moved', !isAtRest);
	}

	/** A point of the stage in px, in figure units. */
	function inUnits({ x, y }: { x: number; y: number }): readonly [number, number] {
		const { clientWidth: width, clientHeight: height } = stage;
		const by = figureScale(width, height);
		return [(x - (width - FIGURE.width * by) / 2) / by, (y - (height - FIGURE.height * by) / 2) / by];
	}

	const boxSize = (): BoxSize => boxSizeOf({ width: stage.clientWidth, height: stage.clientHeight });

	return {
		show(next, scene) {
			picture = next;
			held?.remove();
			held = null;
			if (!next) {
				svg?.remove();
				svg = null;
				return;
			}
			const links = linksOf(scene, { atlas, texts: figureTexts(), ...figureLinks(atlas) });
			const ofBox = isOfBox(scene);
			const element = figureElement(letteringAlone(next, links, figureTexts().title, ofBox));
			signs = [...element.querySelectorAll('.sign')].map(movable);
			const parts = [...(element.querySelector('.labels')?.children ?? [])].map(movable);
			let at = 0;
			labels = next.labels.map(({ leader }) => parts.slice(at, (at += leader ? 2 : 1)));
			scale = element.querySelector('.scale-bar');
			svg?.remove();
			stage.append(element);
			svg = element;
			markPointed(svg, pointed);
			follow();
		},
		move(next) {
			looked = next;
			follow();
		},
		hold() {
			if (!svg || !looked || held) return;
			held = document.createElement('div');
			held.className = 'held-lettering';
			// By the object model, as the content security policy wants it.
			held.style.width = `${looked.width}px`;
			held.style.height = `${looked.height}px`;
			svg.replaceWith(held);
			held.append(svg);
		},
		point(things) {
			pointed = things;
			if (svg) markPointed(svg, things);
		},
		targets: {
			sign(point, reach) {
				if (!picture || !moved) return EMPTY_TARGET;
				const by = figureScale(stage.clientWidth, stage.clientHeight);
				const size = boxSize();
				const growth = size === 'large' ? 1 : BOX_SIZES[size === 'low' ? 'small' : size].signs;
				const sign = signNear(picture, moved, inUnits(point), reach / by, growth);
				const shown = { width: stage.clientWidth / by, height: stage.clientHeight / by };
				return sign && isWholeIn(sign, shown, growth) ? signTarget(atlas, sign) : EMPTY_TARGET;
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
		remove() {
			held?.remove();
			svg?.remove();
		}
	};
}
