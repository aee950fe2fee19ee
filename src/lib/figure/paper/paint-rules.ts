/** px of the box that the figure will be shown in. */
export interface BoxSize {
	readonly width: number;
	readonly height: number;
}

/** A rule of the style sheet that can hold outside a page. */
export interface Rule {
	readonly selector: string;
	readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** Rules about the page around the figure: what a reader filters is in the Scene of a drawing. */
const OF_PAGES = /(^|,)\s*(:root|#stage)/;

/**
 * The rules of `figure.css` for a box of a size, those that win last: by specificity, then by order. It
 * reads the plain part of CSS that the file is written in: rules, and container queries around them.
 */
export function parseRules(css: string, size: BoxSize): Rule[] {
	const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
	const blocks: string[] = [];
	const plain = text.replace(/@container[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, (block) => {
		blocks.push(block);
		return '';
	});
	const rules = [
		...rulesIn(plain),
		...blocks
			.filter((block) => holds(block.slice(0, block.indexOf('{')), size))
			.flatMap((block) => rulesIn(block.slice(block.indexOf('{') + 1, block.lastIndexOf('}'))))
	];
	return rules
		.map((rule, index) => ({ rule, index, weight: specificity(rule.selector) }))
		.sort((one, other) => one.weight - other.weight || one.index - other.index)
		.map(({ rule }) => rule);
}

function rulesIn(text: string): Rule[] {
	return [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
		if (OF_PAGES.test(selectors.trim())) return [];
		const declarations = body
			.split(';')
			.map((one) => one.trim())
			.filter((one) => one.includes(':'))
			.map((one) => [one.slice(0, one.indexOf(':')).trim(), one.slice(one.indexOf(':') + 1).trim()] as const);
		return separate(selectors).map((selector) => ({ selector, declarations }));
	});
}

/** The selectors of a list; commas inside `:is(…)` part none. */
function separate(selectors: string): string[] {
	const parts = [''];
	let depth = 0;
	for (const sign of selectors) {
		if (sign === '(') depth += 1;
		if (sign === ')') depth -= 1;
		if (sign === ',' && depth === 0) parts.push('');
		else parts[parts.length - 1] += sign;
	}
	return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `(max-width: 748px) or (max-height: 629px)`, or with `and` */
function holds(condition: string, { width, height }: BoxSize): boolean {
	return condition
		.split(' or ')
		.some((part) =>
			[...part.matchAll(/max-(width|height):\s*([\d.]+)px/g)].every(
				([, side, limit]) => (side === 'width' ? width : height) <= Number(limit)
			)
		);
}

/** Classes count a hundred, elements one; a list in `:is(…)` counts as its first entry. */
function specificity(selector: string): number {
	const flat = selector.replace(/:(?:is|not)\(([^,()]+)[^()]*\)/g, '$1');
	const classes = flat.match(/\.[\w-]+|\[[^\]]*\]|:[\w-]+/g)?.length ?? 0;
	const elements = flat.match(/(^|[\s>])[a-z]+/g)?.length ?? 0;
	return classes * 100 + elements;
}
