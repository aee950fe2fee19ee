import { expect, test } from 'vitest';
import { INDEX } from '$data/fixtures/small.fixture';
import { secondLine } from './operation-line';

const [some] = INDEX.operations;
if (!some) throw new Error('the small world has no operation');
const office = {
	...some,
	shortName: 'Office in Dushanbe',
	seat: 'Dushanbe',
	opened: '1994-02-19',
	closed: '2002-10'
};

test('under the name of an operation stands its seat, unless the name has it', () => {
	expect(secondLine({ ...office, shortName: 'Presence in the East' }, false)).toBe('Dushanbe');
	expect(secondLine(office, false)).toBe('');
});

test('once it has closed the years of its work stand there too', () => {
	expect(secondLine(office, true)).toBe('1994–2002');
	expect(secondLine({ ...office, shortName: 'Presence in the East' }, true)).toBe('Dushanbe, 1994–2002');
	expect(secondLine({ ...office, closed: null }, true)).toBe('');
});
