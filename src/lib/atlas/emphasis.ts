import type { Scene } from './scene';

type Emphasis = Pick<Scene, 'selected' | 'emphasised' | 'tone' | 'borders'>;

/** Is a country what the picture is about, so that its name is set large: selected, or spoken of by a story? */
export function isSubject({ selected, emphasised, tone }: Emphasis, id: string): boolean {
	return selected === id || (tone === 'story' && emphasised.some((one) => one === id));
}

/**
 * Does its fill set a country off from others of its status? Not in a step of a story that lights borders:
 * those stand out best on pale land.
 */
export function isSetOff({ emphasised, tone, borders }: Emphasis, id: string): boolean {
	return (tone === 'atlas' || borders.length === 0) && emphasised.some((one) => one === id);
}
