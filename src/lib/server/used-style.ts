/** One rule, or a block of rules under a condition. */
type Rule = { readonly head: string } & ({ readonly body: string } | { readonly rules: readonly Rule[] });

/**
 * What of a style sheet can hold in a file that stands alone: rules whose classes the markup has, and
 * the custom properties that those ask for. It reads plain CSS: rules, and conditions around them.
 */
export function usedStyle(css: string, markup: string): string {
	const classes = new Set(
		[...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
	);
	const rules = keptRules(parsed(css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ')), classes);
	return written(rules, askedFor(rules));
}

function parsed(css: string): Rule[] {
	const rules: Rule[] = [];
	let [start, depth, open] = [0, 0, 0];
	for (let at = 0; at < css.length; at += 1) {
		if (css[at] === '{') {
			if (depth === 0) open = at;
			depth += 1;
		}
		if (css[at] !== '}') continue;
		depth -= 1;
		if (depth > 0) continue;
		const [head, inner] = [css.slice(start, open).trim(), css.slice(open + 1, at)];
		rules.push(head.startsWith('@') ? { head, rules: parsed(inner) } : { head, body: inner });
		start = at + 1;
	}
	return rules;
}

function keptRules(rules: readonly Rule[], classes: ReadonlySet<string>): Rule[] {
	return rules.flatMap((rule): Rule[] => {
		if ('rules' in rule) {
			const kept = keptRules(rule.rules, classes);
			return kept.length > 0 ? [{ head: rule.head, rules: kept }] : [];
		}
		const head = separate(rule.head).filter((selector) => canHold(selector, classes));
		return head.length > 0 ? [{ head: head.join(','), body: rule.body }] : [];
	});
}

/** Selectors of a list; commas inside brackets part none. */
function separate(list: string): string[] {
	return (list.match(/(?:\([^()]*\)|[^,(])+/g) ?? []).map((one) => one.trim());
}

/** The page, its states and its reader are not there; neither are classes that the markup does not have. */
function canHold(selector: string, classes: ReadonlySet<string>): boolean {
	const positive = selector.replace(/:not\([^()]*\)/g, '');
	if (/[#[]|:hover|:focus/.test(positive)) return false;
	const lists = [...positive.matchAll(/:is\(([^()]*)\)/g)].map(([, list = '']) => separate(list));
	const has = (part: string): boolean =>
		[...part.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name));
	return has(positive.replace(/:is\([^()]*\)/g, '')) && lists.every((list) => list.some(has));
}

const declarations = (body: string): string[] =>
	body
		.split(';')
		.map((one) => one.trim())
		.filter((one) => one !== '');

const variables = (text: string): string[] =>
	[...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);

/** Custom properties that a declaration reads, or another one that is read. */
function askedFor(rules: readonly Rule[]): ReadonlySet<string> {
	const all = bodies(rules).flatMap(declarations);
	const asked = new Set(all.filter((one) => !one.startsWith('--')).flatMap(variables));
	for (const name of asked) {
		for (const one of all) if (one.startsWith(`${name}:`)) for (const read of variables(one)) asked.add(read);
	}
	return asked;
}

const bodies = (rules: readonly Rule[]): string[] =>
	rules.flatMap((rule) => ('rules' in rule ? bodies(rule.rules) : [rule.body]));

function written(rules: readonly Rule[], asked: ReadonlySet<string>): string {
	return rules
		.map((rule) => {
			if ('rules' in rule) {
				const inner = written(rule.rules, asked);
				return inner && `${rule.head}{${inner}}`;
			}
			const kept = declarations(rule.body).filter(
				(one) => !one.startsWith('--') || asked.has(one.slice(0, one.indexOf(':')))
			);
			return kept.length > 0 ? `${rule.head}{${kept.join(';')}}` : '';
		})
		.join('');
}
