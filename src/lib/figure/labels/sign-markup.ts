import { COUNT_GAP } from '../../drawn/signs/place-signs';
import type { PlacedSign } from '../../drawn/signs/place-signs';
import type { Picture } from '../../drawn/picture';
import { clusterRadius, SIGNS, sizeAt } from '../../theme/lines';
import type { Links } from '../links';
import { element, group, short } from '../markup';
import { calloutOn } from './callout';

/** Groups of signs that a page can hide one by one, from below. */
const GROUPS: Readonly<Record<string, readonly PlacedSign['kind'][]>> = {
	places: ['bridge', 'town', 'cluster', 'meeting'],
	microstates: ['microstate'],
	institutions: ['institution'],
	operations: ['operation']
};

/** The signs of a group in the order in which they are drawn: lit ones lie above the others. */
const signsOf = ({ signs }: Picture, kinds: readonly PlacedSign['kind'][]): PlacedSign[] =>
	signs.filter(({ kind }) => kinds.includes(kind)).sort((one, other) => Number(one.lit) - Number(other.lit));

/** All signs of a picture in the order in which the markup has them. */
export const drawnSigns = (picture: Picture): PlacedSign[] =>
	Object.values(GROUPS).flatMap((kinds) => signsOf(picture, kinds));

/** Signs as links, in their groups. */
export const signs = (picture: Picture, links: Links): string =>
	group(
		{ class: 'signs' },
		...Object.entries(GROUPS).map(([name, kinds]) =>
			group({ class: name }, ...signsOf(picture, kinds).map((sign) => signMarkup(picture, sign, links)))
		)
	);

/** Kind and id of what a sign stands for, as words of a story name it: `place:kabul`. */
function thingsOf({ kind, members }: PlacedSign): string {
	const named = kind === 'bridge' || kind === 'town' ? 'place' : kind === 'microstate' ? 'country' : kind;
	return members.map((id) => `${named}:${id}`).join(' ');
}

function signMarkup(picture: Picture, sign: PlacedSign, links: Links): string {
	return element(
		'g',
		{
			class: `sign ${sign.kind}${sign.lit ? ' lit' : ''}${sign.closed ? ' closed' : ''}`,
			'data-thing': sign.members.length > 0 && thingsOf(sign),
			transform: `translate(${short(sign.x)} ${short(sign.y)})`
		},
		linked(picture, sign, links)
	);
}

function linked(picture: Picture, sign: PlacedSign, links: Links): string {
	const shape = signShape(picture, sign);
	const [first = '', ...others] = sign.members;
	switch (sign.kind) {
		case 'operation':
			return links.operation(first, shape);
		case 'institution':
			return links.institutions(sign.members, shape);
		case 'microstate':
			return links.country(first, (picture.callout ? calloutOn(picture.callout, sign) : '') + shape);
		case 'meeting':
			// One sign a city, and a link to each of its meetings.
			return [...others.map((id) => links.meeting(id, spot())), links.meeting(first, shape)].join('');
		case 'bridge':
		case 'town':
		case 'cluster':
			return shape;
	}
}

/** The place of a meeting whose sign another one draws. */
function spot(): string {
	return element('circle', { class: 'spot', r: SIGNS.meeting.side / 2 });
}

function signShape(
	{ near, zoom }: Picture,
	{ kind, pin, lit, members, look = 'outside', count = 0 }: PlacedSign
): string {
	const size = near || lit ? 'near' : 'far';
	switch (kind) {
		case 'operation':
			if (pin) return pinShape();
			return element('circle', {
				class: 'operation-dot',
				r: sizeAt(SIGNS.operation.radius, zoom) + sizeAt(SIGNS.operation.ring, zoom) / 2,
				'stroke-width': sizeAt(SIGNS.operation.ring, zoom)
			});
		case 'institution': {
			const side = SIGNS.institution.side[size];
			return (
				element('rect', {
					x: -side / 2,
					y: -side / 2,
					width: side,
					height: side,
					'stroke-width': SIGNS.institution.line[size]
				}) +
				(members.length > 1
					? element(
							'text',
							{ class: 'count', x: side / 2 + COUNT_GAP, y: NUMBER_BASELINE },
							String(members.length)
						)
					: '')
			);
		}
		case 'microstate': {
			const ring = SIGNS.microstateRing;
			return element(
				'g',
				{ class: 'shape' },
				element('circle', { class: `ring ${look}`, r: ring.radius[size], 'stroke-width': ring.width[size] }),
				element('circle', { class: `dot ${look}`, r: SIGNS.microstateDot.radius[size] })
			);
		}
		case 'bridge': {
			const half = SIGNS.bridge.side * Math.SQRT1_2;
			return element('path', {
				'stroke-width': SIGNS.bridge.line,
				d: `M0${short(-half)}L${short(half)} 0 0 ${short(half)}${short(-half)} 0z`
			});
		}
		case 'meeting': {
			const half = SIGNS.meeting.side * Math.SQRT1_2;
			return element('path', {
				'stroke-width': SIGNS.meeting.line,
				d: `M0${short(-half)}L${short(half)} 0 0 ${short(half)}${short(-half)} 0z`
			});
		}
		case 'town':
			return element('circle', { r: SIGNS.town.radius, 'stroke-width': SIGNS.town.line });
		case 'cluster':
			return element(
				'g',
				{},
				element('circle', {
					r: clusterRadius(count) - SIGNS.cluster.line / 2,
					'stroke-width': SIGNS.cluster.line
				}),
				element('text', { class: 'count', 'text-anchor': 'middle', y: NUMBER_BASELINE }, String(count))
			);
	}
}

/** A drop whose tip is the place: a circle as wide as the pin, tangent lines down to the tip. */
function pinShape(): string {
	const { width, height } = SIGNS.pin;
	const r = width / 2;
	const up = height - r;
	const rise = (r * r) / up;
	const half = (r * Math.sqrt(up * up - r * r)) / up;
	return (
		element('path', {
			class: 'pin',
			d: `M0 0L${short(-half)} ${short(rise - up)}A${short(r)} ${short(r)} 0 1 1 ${short(half)} ${short(rise - up)}z`
		}) + element('circle', { class: 'pin-hole', cy: -up, r: r * PIN_HOLE_SHARE })
	);
}

/** A number's baseline below the middle of its sign, in units. */
const NUMBER_BASELINE = 3.8;
/** Radius of the hole in a pin's head, as a share of the head's. */
const PIN_HOLE_SHARE = 0.36;
