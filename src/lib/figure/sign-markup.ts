import type { IndexedOperation } from '../atlas/atlas-index';
import { clusterRadius, SIGNS, sizeAt } from '../theme/lines';
import type { Callout } from './callout';
import { countryLink } from './land';
import { element, escaped, group, short } from './markup';
import type { Picture } from './picture';
import { COUNT_GAP } from './signs';
import type { PlacedSign } from './signs';

/**
 * Signs as links, drawn in groups that a page can hide one by one.
 * @param callout what hangs on the microstates' rings
 */
export function signs(picture: Picture, placed: readonly PlacedSign[], callout: Callout | null): string {
	// Lit ones lie above the others.
	const sorted = [...placed].sort((one, other) => Number(one.lit) - Number(other.lit));
	const of = (kinds: readonly PlacedSign['kind'][]): string[] =>
		sorted.filter(({ kind }) => kinds.includes(kind)).map((sign) => signMarkup(picture, sign, callout));
	return group(
		{ class: 'signs' },
		group({ class: 'places' }, ...of(['bridge', 'town', 'cluster', 'meeting'])),
		group({ class: 'microstates' }, ...of(['microstate'])),
		group({ class: 'institutions' }, ...of(['institution'])),
		group({ class: 'operations' }, ...of(['operation']))
	);
}

/** Kind and id of what a sign stands for, as words of a story name it: `place:kabul`. */
function thingsOf({ kind, members }: PlacedSign): string {
	const named = kind === 'bridge' || kind === 'town' ? 'place' : kind === 'microstate' ? 'country' : kind;
	return members.map((id) => `${named}:${id}`).join(' ');
}

function signMarkup(picture: Picture, sign: PlacedSign, callout: Callout | null): string {
	const shape = signShape(picture, sign);
	const { inputs } = picture;
	const [first = '', ...others] = sign.members;
	let content: string;
	switch (sign.kind) {
		case 'operation': {
			const operation = inputs.atlas.operation(first);
			content = operation ? operationLink(picture, operation, shape) : '';
			break;
		}
		case 'institution':
			content = institutionLink(picture, sign.members, shape);
			break;
		case 'microstate':
			content = countryLink(picture, first, (callout?.markup(sign) ?? '') + shape);
			break;
		case 'meeting':
			// One sign a city, and a link to each of its meetings.
			content = [
				...others.map((id) => meetingLink(picture, id, spot())),
				meetingLink(picture, first, shape)
			].join('');
			break;
		case 'bridge':
		case 'town':
		case 'cluster':
			content = shape;
	}
	return element(
		'g',
		{
			class: `sign ${sign.kind}${sign.lit ? ' lit' : ''}${sign.closed ? ' closed' : ''}`,
			'data-thing': sign.members.length > 0 && thingsOf(sign),
			transform: `translate(${short(sign.x)} ${short(sign.y)})`
		},
		content
	);
}

function operationLink({ inputs }: Picture, operation: IndexedOperation, content: string): string {
	return signLink(inputs.hrefOf('operation', operation.id), inputs.texts.operation(operation), content);
}

/** To the page of the one institution, or to where all that share the sign are listed. */
function institutionLink({ inputs }: Picture, ids: readonly string[], content: string): string {
	const [institution, ...others] = ids.flatMap((id) => inputs.atlas.institution(id) ?? []);
	if (!institution) return '';
	return others.length > 0
		? signLink(inputs.hrefOfSeat(institution.seat), inputs.texts.seat(institution.seat, ids.length), content)
		: signLink(inputs.hrefOf('institution', institution.id), inputs.texts.institution(institution), content);
}

function meetingLink({ inputs }: Picture, id: string, content: string): string {
	const meeting = inputs.atlas.meeting(id);
	if (!meeting) return '';
	return signLink(inputs.hrefOf('meeting', id), inputs.texts.meeting(meeting), content);
}

function signLink(href: string, name: string, content: string): string {
	return `<a href="${escaped(href)}" tabindex="-1" aria-label="${escaped(name)}">${content}</a>`;
}

/** The place of a meeting whose sign another one draws. */
function spot(): string {
	return element('circle', { class: 'spot', r: SIGNS.meeting.side / 2 });
}

function signShape(picture: Picture, { kind, pin, lit, members, count = 0 }: PlacedSign): string {
	const { near, zoom } = picture;
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
			const look = picture.look(members[0] ?? '');
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
