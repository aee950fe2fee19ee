import { clusterRadius, LINE_WIDTHS, SIGNS } from '../theme/lines';
import type { Theme } from '../theme/theme';
import { LEADER_PX, LEADERS } from './lengths';
import { LOOKS } from './looks';
import type { Look } from './looks';
import { MOST_DIGITS } from './signs';

/** Drawn at twice the size, so that signs stay sharp on fine screens. */
export const ICON_PIXEL_RATIO = 2;
/** Clear edge in px around each drawing, for smooth edges. */
const EDGE = 1;

type Draw = (pen: CanvasRenderingContext2D) => void;

/** Draws into a square or oblong whose middle is the origin; sizes in CSS px. */
function drawn(width: number, height: number, draw: Draw): ImageData {
	const canvas = document.createElement('canvas');
	canvas.width = Math.ceil((width + 2 * EDGE) * ICON_PIXEL_RATIO);
	canvas.height = Math.ceil((height + 2 * EDGE) * ICON_PIXEL_RATIO);
	const pen = canvas.getContext('2d', { willReadFrequently: true });
	if (!pen) throw new Error('the browser gives no canvas to draw signs on');
	pen.scale(ICON_PIXEL_RATIO, ICON_PIXEL_RATIO);
	pen.translate(canvas.width / ICON_PIXEL_RATIO / 2, canvas.height / ICON_PIXEL_RATIO / 2);
	draw(pen);
	return pen.getImageData(0, 0, canvas.width, canvas.height);
}

function disc(pen: CanvasRenderingContext2D, radius: number, fill: string, x = 0, y = 0): void {
	pen.beginPath();
	pen.arc(x, y, radius, 0, 2 * Math.PI);
	pen.fillStyle = fill;
	pen.fill();
}

/** A dot in the pin's colour with its ring. */
function operationDot(theme: Theme): ImageData {
	const { radius, ring } = SIGNS.operation;
	const outer = radius.far + ring.far;
	return drawn(2 * outer, 2 * outer, (pen) => {
		disc(pen, outer, theme.map.pinRing);
		disc(pen, radius.far, theme.map.pin);
	});
}

/** A ring in the pin's colour: an operation that has closed. */
function closedDot(theme: Theme): ImageData {
	const { radius, ring } = SIGNS.operation;
	const outer = radius.far + ring.far;
	return drawn(2 * outer, 2 * outer, (pen) => {
		disc(pen, outer, theme.map.pinRing);
		disc(pen, radius.far, theme.map.pin);
		disc(pen, radius.far - SIGNS.closedLine, theme.map.pinRing);
	});
}

/** A drop whose tip, at the middle of the lower edge, is the place; hollow once the operation has closed. */
function pin(theme: Theme, closed: boolean): ImageData {
	const { width, height } = SIGNS.pin;
	const ring = SIGNS.operation.ring.near;
	const head = width / 2;
	return drawn(width + 2 * ring, height + ring, (pen) => {
		const top = -(height + ring) / 2 + ring;
		const tip = top + height - EDGE;
		const middle = top + head;
		// The sides touch the head where the tangents from the tip do.
		const angle = Math.acos(head / (tip - middle));
		pen.beginPath();
		pen.moveTo(0, tip);
		pen.arc(0, middle, head, Math.PI / 2 + angle, Math.PI / 2 - angle);
		pen.closePath();
		pen.lineJoin = 'round';
		pen.lineWidth = 2 * ring;
		pen.strokeStyle = theme.map.pinRing;
		pen.stroke();
		pen.fillStyle = closed ? theme.map.pinRing : theme.map.pin;
		pen.fill();
		if (closed) {
			pen.lineWidth = SIGNS.closedLine;
			pen.strokeStyle = theme.map.pin;
			pen.stroke();
		}
		disc(pen, head / 3, closed ? theme.map.pin : theme.map.pinRing, 0, middle);
	});
}

function institution(theme: Theme, band: 'far' | 'near'): ImageData {
	const side = SIGNS.institution.side[band];
	const line = SIGNS.institution.line[band];
	const outer = side + 2 * line;
	return drawn(outer, outer, (pen) => {
		pen.fillStyle = theme.map.pin;
		pen.fillRect(-outer / 2, -outer / 2, outer, outer);
		pen.fillStyle = theme.map.institutionFill;
		pen.fillRect(-side / 2, -side / 2, side, side);
	});
}

/** Fill of a microstate's dot: the colour of its land in the far look, since near fills are too pale for a dot. */
const dotColor = (theme: Theme, look: Look): string =>
	({
		participating: theme.far.participating,
		mediterranean: theme.far.mediterraneanOutline,
		asian: theme.far.asian,
		outside: theme.near.outsideLine,
		'no-status': theme.map.kosovoLine
	})[look];

function microstate(theme: Theme, look: Look, band: 'far' | 'near'): ImageData {
	const radius = SIGNS.microstateRing.radius[band];
	const line = SIGNS.microstateRing.width[band];
	const outer = radius + line;
	return drawn(2 * outer, 2 * outer, (pen) => {
		const color = dotColor(theme, look);
		disc(pen, outer, theme.map.halo);
		disc(pen, radius + line / 2, color);
		disc(pen, radius - line / 2, theme.map.halo);
		disc(pen, SIGNS.microstateDot.radius[band], color);
	});
}

function bridge(theme: Theme): ImageData {
	const { side, line } = SIGNS.bridge;
	const half = side / Math.SQRT2;
	return drawn(2 * half + 2 * line, 2 * half + 2 * line, (pen) => {
		pen.beginPath();
		pen.moveTo(0, -half);
		pen.lineTo(half, 0);
		pen.lineTo(0, half);
		pen.lineTo(-half, 0);
		pen.closePath();
		pen.fillStyle = theme.map.institutionFill;
		pen.fill();
		pen.lineWidth = line;
		pen.strokeStyle = theme.map.pin;
		pen.stroke();
	});
}

/** A full diamond with its ring. */
function meeting(theme: Theme): ImageData {
	const { side, line } = SIGNS.meeting;
	const half = side / Math.SQRT2;
	return drawn(2 * half + 2 * line, 2 * half + 2 * line, (pen) => {
		pen.beginPath();
		pen.moveTo(0, -half);
		pen.lineTo(half, 0);
		pen.lineTo(0, half);
		pen.lineTo(-half, 0);
		pen.closePath();
		pen.fillStyle = theme.map.pin;
		pen.fill();
		pen.lineWidth = line;
		pen.strokeStyle = theme.map.pinRing;
		pen.stroke();
	});
}

function town(theme: Theme): ImageData {
	const { radius, line } = SIGNS.town;
	return drawn(2 * (radius + line), 2 * (radius + line), (pen) => {
		disc(pen, radius + line / 2, theme.map.pin);
		disc(pen, radius - line / 2, theme.map.institutionFill);
	});
}

/** A full disc with its ring; the number stands in it. */
function cluster(theme: Theme, outer: number): ImageData {
	return drawn(2 * outer, 2 * outer, (pen) => {
		disc(pen, outer, theme.map.pinRing);
		disc(pen, outer - SIGNS.cluster.line, theme.map.pin);
	});
}

/** A line from the middle outwards with a dot at its foot; the text stands at its far end. */
function leader(index: number, color: string): ImageData {
	const angle = (index * Math.PI) / 4;
	// Radius of the dot at the foot and gap before the text, in px.
	const foot = 2.6;
	const gap = 2;
	return drawn(2 * LEADER_PX, 2 * LEADER_PX, (pen) => {
		pen.beginPath();
		pen.moveTo(0, 0);
		pen.lineTo(Math.sin(angle) * (LEADER_PX - gap), -Math.cos(angle) * (LEADER_PX - gap));
		pen.lineWidth = LINE_WIDTHS.leader.near;
		pen.strokeStyle = color;
		pen.stroke();
		disc(pen, foot, color);
	});
}

/** Every sign of the map in a theme, by the name that styles use. Needs a browser's canvas. */
export function iconImages(theme: Theme): ReadonlyMap<string, ImageData> {
	const images = new Map<string, ImageData>([
		['operation-far', operationDot(theme)],
		['operation-near', pin(theme, false)],
		['operation-closed-far', closedDot(theme)],
		['operation-closed-near', pin(theme, true)],
		['institution-far', institution(theme, 'far')],
		['institution-near', institution(theme, 'near')],
		['bridge', bridge(theme)],
		['town', town(theme)],
		['meeting', meeting(theme)]
	]);
	for (let digits = 1; digits <= MOST_DIGITS; digits++) {
		images.set(`cluster-${digits}`, cluster(theme, clusterRadius(10 ** (digits - 1))));
	}
	for (const look of LOOKS) {
		images.set(`microstate-${look}-far`, microstate(theme, look, 'far'));
		images.set(`microstate-${look}-near`, microstate(theme, look, 'near'));
	}
	LEADERS.forEach((name, index) => {
		images.set(`${name}-atlas`, leader(index, theme.map.selectedLine));
		images.set(`${name}-story`, leader(index, theme.map.highlight));
	});
	return images;
}
