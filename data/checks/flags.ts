import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DATA_FILES } from '../atlas-data';
import { checkOf } from './check';

const FLAGS = join(
	dirname(createRequire(import.meta.url).resolve('flag-icons/package.json')),
	'flags',
	'4x3'
);

/** Every flag that a country names is in the collection of flags that the atlas shows. */
export const flagsCheck = checkOf(['states'], ({ states }) =>
	states.flatMap(({ id, flag }) =>
		flag === null || existsSync(join(FLAGS, `${flag}.svg`))
			? []
			: [{ file: DATA_FILES.states, record: id, field: 'flag', message: `there is no flag "${flag}"` }]
	)
);
