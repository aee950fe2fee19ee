import { idLines, LIST_NAMES } from './ids';

const asked = process.argv.slice(2);
const lists = asked.filter((word) => LIST_NAMES.includes(word));
const words = asked.filter((word) => !LIST_NAMES.includes(word)).join(' ');

// Imported here, since the files that the module reads are missing until the atlas was built once.
const built = await import('../server/atlas').catch((cause: unknown) => {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exit(1);
});

if (asked.length === 0) {
	console.log(`npm run story:ids -- countries lists their ids; so do ${LIST_NAMES.slice(1).join(', ')}.`);
	console.log('npm run story:ids -- turkey looks for a name in all of them.');
} else {
	const lines = idLines(built.atlas, lists.length > 0 ? lists : LIST_NAMES, words);
	if (lines.length > 0) console.log(lines.join('\n'));
	else {
		console.error(`nothing is called "${words}"; there are lists of ${LIST_NAMES.join(', ')}`);
		process.exitCode = 1;
	}
}
