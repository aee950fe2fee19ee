import { resolve } from 'node:path';
import { runCommandLine } from './commands/run';

process.exitCode = await runCommandLine(process.argv.slice(2), resolve(import.meta.dirname, '..'), {
	line: (text) => console.log(text),
	problem: (text) => console.error(text)
});
