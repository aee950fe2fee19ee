import { COUNT_GAP } from '../../drawn/signs/place-signs';
import type { PlacedSign } from '../../drawn/signs/place-signs';
import { edgeOf } from '../../drawn/signs/sign-edge';
import type { Picture } from '../../drawn/picture';
import { short } from '../../drawn/shapes/part';
import type { Part } from '../../drawn/shapes/part';
import {
	cluster,
	crossing,
	meeting,
	microstate,
	operationPin,
	town
} from '../../drawn/shapes/further/further-signs';
import { institution, operationDot } from '../../drawn/shapes/signs';
import { clusterRadius, sizeAt } from '../../theme/drawing/lines';
import { INSTITUTION, OPERATION } from '../../theme/shapes/shapes';
import { SIGNS } from '../../theme/shapes/further/signs';
import type { Links } from '../links';
import { element, group } from '../markup/markup';
import { styledPart } from '../markup/part-markup';

/** Groups of signs that a page can hide one by one, from below. */
const GROUPS: Readonly<Record<string, readonly PlacedSign['kind'][]>> = {
	places: ['bridge', 'town', 'office', 'cluster', 'meeting'],
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

/** A class for what may be cut by an edge of the box; its font size says how much the box must show. */
export function edgeClass(sign: PlacedSign): string {
	const edge = edgeOf(sign)?.edge;
	return edge ? ` at-${edge}` : '';
}

function signMarkup(picture: Picture, sign: PlacedSign, links: Links): string {
	return element(
		'g',
		{
			class: `sign ${sign.kind}${sign.lit ? ' lit' : ''}${sign.closed ? ' closed' : ''}${sign.aside ? ' aside' : ''}${edgeClass(sign)}`,
			'font-size': edgeOf(sign)?.reach,
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
			return links.country(first, shape);
		case 'meeting':
			// One sign a city, and a link to each of its meetings.
			return [...others.map((id) => links.meeting(id, spot())), links.meeting(first, shape)].join('');
		case 'bridge':
		case 'town':
		case 'office':
			return shape;
		case 'cluster':
			return first ? links.story(first, shape) : shape;
	}
}

/** The place of a meeting whose sign another one draws. */
function spot(): string {
	return element('circle', { class: 'spot', r: SIGNS.meeting.side / 2 });
}

function signShape({ near, zoom }: Picture, sign: PlacedSign): string {
	const { kind, pin, members, look = 'outside', count = 0 } = sign;
	const size = near || sign.lit ? 'near' : 'far';
	const shape = (parts: readonly Part[]): string => parts.map((part) => styledPart(part)).join('');
	switch (kind) {
		case 'operation': {
			const radius = sizeAt(OPERATION.radius, zoom) + sizeAt(OPERATION.ring, zoom);
			const number = {
				class: 'count',
				x: (pin ? SIGNS.pin.width / 2 : radius) + COUNT_GAP,
				y: NUMBER_BASELINE - (pin ? SIGNS.pin.height / 2 : 0)
			};
			return (
				shape(
					pin ? operationPin() : operationDot(sizeAt(OPERATION.radius, zoom), sizeAt(OPERATION.ring, zoom))
				) + (members.length > 1 ? element('text', number, String(members.length)) : '')
			);
		}
		case 'institution': {
			const number = {
				class: 'count',
				x: INSTITUTION.side[size] / 2 + COUNT_GAP,
				y: NUMBER_BASELINE
			};
			return (
				shape(institution(size)) + (members.length > 1 ? element('text', number, String(members.length)) : '')
			);
		}
		case 'microstate':
			return element('g', { class: 'shape' }, ...microstate(size).map((part) => styledPart(part, look)));
		case 'bridge':
			return shape(crossing());
		case 'meeting':
			return shape(meeting());
		case 'town':
		case 'office':
			return shape(town());
		case 'cluster':
			return element(
				'g',
				{},
				shape(cluster(clusterRadius(count))),
				element('text', { class: 'count', 'text-anchor': 'middle', y: NUMBER_BASELINE }, String(count))
			);
	}
}

/** A number's baseline below the middle of its sign, in units. */
const NUMBER_BASELINE = 3.8;
