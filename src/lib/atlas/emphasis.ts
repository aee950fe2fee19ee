import type { Scene } from './scene';

type Emphasis = Pick<Scene, 'selected' | 'emphasised' | 'tone'>;

/** Is a country what the picture is about, so that its name is set large: selected, or spoken of by a story? */
export function isSubject({ selected, emphasised, tone }: Emphasis, id: string): boolean {
	return selected === id || (tone === 'story' && emphasised.some((one) => one === id));
}

/** Does its fill set a country off from others of its status, as a page of the atlas emphasises many at once? */
export function isSetOff({ emphasised, tone }: Emphasis, id: string): boolean {
	return tone === 'atlas' && emphasised.some((one) => one === id);
}
