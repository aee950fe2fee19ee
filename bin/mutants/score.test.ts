import { expect, test } from 'vitest';
import { scoreOf, scoreTable } from './score';

const mutants = (...ends: string[]): { status: string }[] => ends.map((status) => ({ status }));

test('counts mutants over all files by their end, and leaves out what no test could see', () => {
	const files = {
		'one.ts': { mutants: mutants('Killed', 'Killed', 'Survived', 'Ignored') },
		'two.ts': { mutants: mutants('NoCoverage', 'Timeout', 'RuntimeError', 'CompileError') }
	};
	expect(scoreOf('atlas', { files })).toEqual({
		room: 'atlas',
		killed: 2,
		survived: 1,
		noCoverage: 1,
		timeout: 1
	});
});

test('refuses a report of another form', () => {
	expect(() => scoreOf('atlas', { files: { 'one.ts': { mutants: mutants('Vanished') } } })).toThrow();
});

test('the score is the share of mutants that were killed or hung a test', () => {
	const [head = '', row = ''] = scoreTable([
		{ room: 'atlas', killed: 6, survived: 1, noCoverage: 1, timeout: 1 }
	]).split('\n');
	expect(row.split(/ {2,}/)).toEqual(['atlas', '9', '6', '1', '1', '1', '77.8 %']);
	expect(head).toHaveLength(row.length);
});

test('a room without mutants has no score', () => {
	const table = scoreTable([{ room: 'atlas', killed: 0, survived: 0, noCoverage: 0, timeout: 0 }]);
	expect(table).toMatch(/–$/);
});
