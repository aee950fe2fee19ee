import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findJsonFault } from './json-fault';

const parses = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

it('finds no fault in anything that was written as JSON', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(findJsonFault(JSON.stringify(value, null, '\t'))).toBeNull();
		})
	);
});

it('agrees with the built-in parser on text with one character taken out', () => {
	fc.assert(
		fc.property(fc.jsonValue(), fc.nat(), (value, position) => {
			const text = JSON.stringify(value);
			const at = position % text.length;
			const broken = text.slice(0, at) + text.slice(at + 1);
			const fault = findJsonFault(broken);
			// A key given twice is a fault here only.
			fc.pre(fault === null || !fault.message.endsWith('twice'));
			expect(fault === null).toBe(parses(broken));
		})
	);
});

it('tells the line of the fault', () => {
	expect(findJsonFault('{\n\t"a": 1,\n\t"b": tru\n}')).toEqual({
		line: 3,
		message: 'is not valid JSON: a value is missing'
	});
});
