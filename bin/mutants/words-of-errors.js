/**
 * Leaves the words of errors alone: tests name the fault, not its wording, and a test of a wording would be a copy
 * of it. Strings elsewhere are behaviour (keys of addresses, ids, kinds) and are mutated.
 */
export const strykerPlugins = [
	{
		kind: 'Ignore',
		name: 'words-of-errors',
		value: {
			/** The reason why a node is left alone; nothing where it is mutated. */
			shouldIgnore(path) {
				const made = path.isNewExpression() ? path.node.callee : undefined;
				return made?.type === 'Identifier' && /(Error|Fault)$/.test(made.name)
					? 'the words of an error'
					: undefined;
			}
		}
	}
];
