import { parse } from 'postcss';
import type { Root } from 'postcss';
import { couldHold, keepRules } from './rules-that-hold';

/**
 * What of a style sheet can hold in a file that stands alone: rules whose classes the markup has, and
 * the custom properties that those ask for. The page, its states and its reader are not there.
 */
export function usedStyle(css: string, markup: string): string {
	const classes = new Set(
		[...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
	);
	const sheet = parse(css);
	sheet.walkAtRules('font-face', (face) => void face.remove());
	keepRules(sheet, (selector) =>
		couldHold(selector, (part) => {
			if (part.type === 'attribute') return part.name === 'class' && classes.has(part.value);
			return part.type === 'tag' || !/^(hover|focus)/.test(part.name);
		})
	);
	removeUnread(sheet);
	return compact(sheet).toString();
}

const variables = (text: string): string[] =>
	[...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);

/** Takes out custom properties that no declaration reads, nor another one that is read. */
function removeUnread(sheet: Root): void {
	const asked = new Set<string>();
	sheet.walkDecls(({ prop, value }) => {
		if (!prop.startsWith('--')) for (const name of variables(value)) asked.add(name);
	});
	// A set is walked in the order of its making, what is added on the way included.
	for (const name of asked)
		sheet.walkDecls(name, ({ value }) => {
			for (const read of variables(value)) asked.add(read);
		});
	sheet.walkDecls(/^--/, (declaration) => {
		if (!asked.has(declaration.prop)) declaration.remove();
	});
	sheet.walkRules((rule) => {
		if (rule.nodes.length === 0) rule.remove();
	});
	keepRules(sheet, () => true);
}

/** The same sheet without the room that its author left. */
function compact(sheet: Root): Root {
	sheet.walk((node) => {
		node.raws.before = '';
		if (node.type === 'rule' || node.type === 'atrule')
			Object.assign(node.raws, { between: '', after: '', semicolon: false });
	});
	sheet.raws.after = '';
	return sheet;
}
