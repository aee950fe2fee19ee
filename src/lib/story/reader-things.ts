import type { LinkTarget, MapThing } from './story';

/** Things of the map as an attribute of the words that speak of them: `country:TJK border:AFG-TJK`. */
export function thingsToAttribute(things: readonly MapThing[]): string {
	return things.map(({ kind, id }) => `${kind}:${id}`).join(' ');
}

const KINDS: readonly MapThing['kind'][] = [
	'country',
	'area',
	'border',
	'operation',
	'institution',
	'place',
	'meeting'
];

/** Reads what `thingsToAttribute` wrote; parts that are no thing are left out. */
export function thingsOfAttribute(attribute: string): MapThing[] {
	return attribute.split(' ').flatMap((part): MapThing[] => {
		const colon = part.indexOf(':');
		const kind = KINDS.find((one) => one === part.slice(0, Math.max(0, colon)));
		return kind ? [{ kind, id: part.slice(colon + 1) }] : [];
	});
}

/** The target of a link as a thing on the map; `null` for what the map does not show. */
export function thingOfTarget(target: LinkTarget): MapThing | null {
	return target.kind === 'web' || target.kind === 'field' || target.kind === 'term'
		? null
		: { kind: target.kind, id: target.id };
}
