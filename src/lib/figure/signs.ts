import type { IndexedInstitution, IndexedOperation } from '../atlas/atlas-index';
import type { Box } from '../atlas/label-layout';
import { separated } from '../atlas/sign-layout';
import type { LonLat } from '../atlas/types';
import { SIGNS, sizeAt } from '../theme/lines';
import type { Callout } from './callout';
import { countryLink } from './land';
import { element, escaped, group, short } from './markup';
import type { Picture } from './picture';
import { isInSight } from './screen';

/** One sign of the picture in its final place. */
export interface PlacedSign {
	readonly kind: 'operation' | 'institution' | 'microstate' | 'bridge' | 'town';
	/** Ids of what it stands for: one, or all institutions of a city. */
	readonly members: readonly string[];
	readonly x: number;
	readonly y: number;
	/** What it covers, for labels to keep clear of. */
	readonly box: Box;
	/** Name and second line of its label. */
	readonly name: string;
	readonly second: string;
	/** Lit by the Scene: large, and named first. */
	readonly lit: boolean;
	/** A pin, whose tip is the place and whose name stands beside the head. */
	readonly pin: boolean;
}

/** Every sign of the Scene that is in sight, pushed apart so that none touch. */
export function placeSigns(picture: Picture): PlacedSign[] {
	const wanted = [
		...places(picture),
		...operations(picture),
		...institutions(picture),
		...microstates(picture)
	].flatMap(({ point, ...sign }) => {
		const at = picture.screen.place(point);
		return at && isInSight(around(at, sign.radius)) ? [{ ...sign, at }] : [];
	});
	const centres = separated(
		wanted.map(({ at: [x, y], radius, kind }) => ({
			x,
			y,
			radius,
			fixed: kind === 'bridge' || kind === 'town'
		})),
		SIGNS.gap
	);
	return wanted.map(({ at, radius, ...sign }, index): PlacedSign => {
		const [x, y] = centres[index] ?? at;
		const box: Box = sign.pin
			? [x - SIGNS.pin.width / 2, y - SIGNS.pin.height, x + SIGNS.pin.width / 2, y]
			: around([x, y], radius);
		return { ...sign, x, y, box };
	});
}

function around([x, y]: readonly [number, number], radius: number): Box {
	return [x - radius, y - radius, x + radius, y + radius];
}

interface WantedSign extends Pick<PlacedSign, 'kind' | 'members' | 'name' | 'second' | 'lit' | 'pin'> {
	readonly point: LonLat;
	readonly radius: number;
}

function operations({ scene, inputs, near, noted, zoom }: Picture): WantedSign[] {
	const shown = new Set<string>([...scene.operations, ...scene.litOperations]);
	return inputs.atlas.operations
		.filter(({ id }) => shown.has(id))
		.map((operation) => {
			const lit = scene.litOperations.includes(operation.id);
			const pin = near || lit;
			return {
				kind: 'operation',
				members: [operation.id],
				point: operation.point,
				name: operation.hosts.some((host) => noted.has(host))
					? inputs.texts.noted(operation.shortName)
					: operation.shortName,
				second: operation.shortName.includes(operation.seat) ? '' : operation.seat,
				radius: pin
					? SIGNS.pin.width / 2
					: sizeAt(SIGNS.operation.radius, zoom) + sizeAt(SIGNS.operation.ring, zoom),
				lit,
				pin
			};
		});
}

/** One sign a city: its one institution, or all of them with their number. A lit one stands alone. */
function institutions({ scene, inputs, near }: Picture): WantedSign[] {
	const shown = new Set<string>([...scene.institutions, ...scene.litInstitutions]);
	const cities = new Map<string, IndexedInstitution[]>();
	for (const institution of inputs.atlas.institutions) {
		if (!shown.has(institution.id)) continue;
		const lit = scene.litInstitutions.includes(institution.id);
		const key = lit ? institution.id : `${institution.country} ${institution.seat}`;
		cities.set(key, [...(cities.get(key) ?? []), institution]);
	}
	return [...cities.values()].flatMap((members): WantedSign[] => {
		const [first] = members;
		if (!first) return [];
		const lit = scene.litInstitutions.includes(first.id);
		const many = members.length > 1;
		const size = near || lit ? 'near' : 'far';
		return [
			{
				kind: 'institution',
				members: members.map(({ id }) => id),
				point: first.point,
				name: many ? first.seat : lit ? first.name : (first.abbreviation ?? first.name),
				second: many ? inputs.texts.institutions(members.length) : first.seat,
				radius: SIGNS.institution.side[size] / 2 + SIGNS.institution.line[size],
				lit,
				pin: false
			}
		];
	});
}

function microstates({ scene, inputs, near, zoom }: Picture): WantedSign[] {
	const { radius, width } = SIGNS.microstateRing;
	return inputs.labels
		.filter(({ id, microstate }) => microstate && inputs.atlas.country(id))
		.map(({ id, point }) => ({
			kind: 'microstate',
			members: [id],
			point,
			name: inputs.atlas.nameOf(id),
			second: '',
			radius: near ? radius.near + width.near / 2 : sizeAt(radius, zoom) + sizeAt(width, zoom) / 2,
			lit: scene.selected === id || scene.emphasised.some((one) => one === id),
			pin: false
		}));
}

function places({ scene, inputs }: Picture): WantedSign[] {
	return scene.places.flatMap((id): WantedSign[] => {
		const place = inputs.atlas.place(id);
		if (!place) return [];
		const kind = place.kind === 'town' ? 'town' : 'bridge';
		return [
			{
				kind,
				members: [id],
				point: place.point,
				name: place.name,
				second: '',
				radius: kind === 'town' ? SIGNS.town.radius : SIGNS.bridge.side * Math.SQRT1_2,
				lit: true,
				pin: false
			}
		];
	});
}

/**
 * Signs as links, drawn in groups that a page can hide one by one.
 * @param callout what hangs on the microstates' rings
 */
export function signs(picture: Picture, placed: readonly PlacedSign[], callout: Callout | null): string {
	const of = (kinds: readonly PlacedSign['kind'][]): string[] =>
		placed.filter(({ kind }) => kinds.includes(kind)).map((sign) => signMarkup(picture, sign, callout));
	return group(
		{ class: 'signs' },
		group({ class: 'places' }, ...of(['bridge', 'town'])),
		group({ class: 'microstates' }, ...of(['microstate'])),
		group({ class: 'institutions' }, ...of(['institution'])),
		group({ class: 'operations' }, ...of(['operation']))
	);
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
			// All institutions of a city stand on one spot: the first lies on top and holds the sign.
			content = [
				...others.map((id) => institutionLink(picture, id, spot())),
				institutionLink(picture, first, shape)
			].join('');
			break;
		case 'microstate':
			content = countryLink(picture, first, (callout?.markup(sign) ?? '') + shape);
			break;
		case 'bridge':
		case 'town':
			content = shape;
	}
	return element(
		'g',
		{ class: `sign ${sign.kind}`, transform: `translate(${short(sign.x)} ${short(sign.y)})` },
		content
	);
}

function operationLink({ inputs }: Picture, operation: IndexedOperation, content: string): string {
	return signLink(inputs.hrefOf('operation', operation.id), inputs.texts.operation(operation), content);
}

function institutionLink({ inputs }: Picture, id: string, content: string): string {
	const institution = inputs.atlas.institution(id);
	if (!institution) return '';
	return signLink(inputs.hrefOf('institution', id), inputs.texts.institution(institution), content);
}

function signLink(href: string, name: string, content: string): string {
	return `<a href="${escaped(href)}" tabindex="-1" aria-label="${escaped(name)}">${content}</a>`;
}

/** The place of an institution whose sign another one draws. */
function spot(): string {
	return element('circle', { class: 'spot', r: SIGNS.institution.side.far / 2 });
}

function signShape(picture: Picture, { kind, pin, lit, members }: PlacedSign): string {
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
					? element('text', { class: 'count', x: side / 2 + 3, y: 3.8 }, String(members.length))
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
		case 'town':
			return element('circle', { r: SIGNS.town.radius, 'stroke-width': SIGNS.town.line });
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

/** Radius of the hole in a pin's head, as a share of the head's. */
const PIN_HOLE_SHARE = 0.36;
