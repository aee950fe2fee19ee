import { expect, it } from 'vitest';
import { plainName } from '../src/lib/atlas/nearest';
import { codeOfCountry } from './country-names';

it.each([
	['Belarus', 'BLR'],
	['BY', 'BLR'],
	['England', 'GBR'],
	['Great Britain', 'GBR'],
	['Holland', 'NLD'],
	['Burma', 'MMR'],
	['Deutschland', 'DEU'],
	['Atlantis', null]
])('the code of %s is %s', (name, code) => {
	expect(codeOfCountry(plainName(name))).toBe(code);
});
