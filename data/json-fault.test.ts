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

it('tells the line and the column of the fault', () => {
	expect(findJsonFault('{\n\t"a": 1,\n\t"b": tru\n}')).toEqual({
		line: 3,
		column: 7,
		message: 'is not valid JSON: a value is missing; put tru in double quotes: "tru"'
	});
});

it.each([
	['[1,\n]', '1:3', 'behind the last part no comma stands; take it out'],
	['{"a": 1,}', '1:8', 'behind the last part no comma stands; take it out'],
	['{"a": 1\n"b": 2}', '1:8', '"," or "}" is missing here'],
	['{"a": “one”}', '1:7', 'a value is missing; a text stands in plain double quotes, ", not in “'],
	[
		"{'a': 1}",
		'1:2',
		'a key in double quotes is missing; a text stands in plain double quotes, ", not in \''
	],
	['{a: 1}', '1:2', 'a key in double quotes is missing; put a in double quotes: "a"'],
	['{"a"： 1}', '1:5', '":" after "a" is missing; "：" is a wide character of another keyboard; write :'],
	['[True]', '1:2', 'a value is missing; write true, in small letters'],
	['[None]', '1:2', 'a value is missing; write null, in small letters'],
	['[\n// a remark\n]', '2:1', 'a value is missing; a remark is not kept in a file of facts; take it out'],
	['[\u00a01]', '1:2', 'a value is missing; a space of another kind stands here; type a plain one'],
	['[+1]', '1:2', 'a value is missing; a number has no + before it'],
	['[.5]', '1:2', 'a value is missing; a number has a nought before its point: 0.5'],
	[
		'["one\ntwo"]',
		'1:2',
		'a value is missing; this text does not end on its line; a quotation mark within a text is written \\", a backslash \\\\'
	],
	['["a "b" c"]', '1:6', 'the text ended before this; a quotation mark within a text is written \\"'],
	['', '1:1', 'a value is missing; the file is empty'],
	['[1', '1:3', '"," or "]" is missing here; the file ends here, and a part of it is missing'],
	['<!DOCTYPE html>', '1:1', 'a value is missing; this is a page of the web or another kind of file'],
	[
		'[\n<<<<<<< HEAD\n1]',
		'2:1',
		'a value is missing; two versions of the file were put together here and nobody chose; keep one, and take these marks out'
	],
	['[]]', '1:3', 'text stands after the end; take it out, or a bracket before it']
])('says of %j at %s what would be right', (text, place, message) => {
	const fault = findJsonFault(text);
	expect(`${fault?.line}:${fault?.column}`).toBe(place);
	expect(fault?.message).toBe(`is not valid JSON: ${message}`);
});
