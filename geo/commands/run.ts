import { parseArgs } from 'node:util';
import type { BorderOptions } from '../library/border-table';
import {
	betweenAnswer,
	borderOfAnswer,
	bordersAnswer,
	coastAnswer,
	nearestAnswer,
	outerAnswer,
	pointsAnswer,
	unionAnswer,
	type Answer,
	MEMBERS
} from './answers';
import { buildCommand } from './build';
import { checkCommand } from './check';
import { UsageError, type Say } from './command';
import { LEVEL_NAMES, readFacts, type Facts, type LevelName } from './facts';
import { FORMATS, formatAnswer, type Format } from './format';
import { HELP } from './help';
import { tableCommand } from './table';

const EXIT = { done: 0, failed: 1, calledWrongly: 2 } as const;

interface Asked {
	readonly level: LevelName;
	readonly options: BorderOptions;
}

/** The commands that answer a question: how many arguments each takes, and what it says. */
const QUESTIONS: Readonly<
	Record<
		string,
		{
			readonly takes: readonly [least: number, most: number];
			readonly needs: string;
			readonly answer: (facts: Facts, args: readonly string[], asked: Asked) => Answer;
		}
	>
> = {
	borders: {
		takes: [1, 1],
		needs: 'a country: borders AFG',
		answer: (facts, [id = ''], { level, options }) => bordersAnswer(facts, level, id, options)
	},
	border: {
		takes: [2, 2],
		needs: 'two countries: border AFG TJK',
		answer: (facts, [a = '', b = ''], { level }) => borderOfAnswer(facts, level, a, b)
	},
	between: {
		takes: [2, 2],
		needs: 'two sets: between AFG,PAK members',
		answer: (facts, [a = '', b = ''], { level, options }) => betweenAnswer(facts, level, a, b, options)
	},
	outer: {
		takes: [0, 1],
		needs: 'at most one set: outer members',
		answer: (facts, [set = MEMBERS], { level, options }) => outerAnswer(facts, level, set, options)
	},
	points: {
		takes: [0, 1],
		needs: 'at most one country: points AFG',
		answer: (facts, [id], { level }) => pointsAnswer(facts, level, id)
	},
	nearest: {
		takes: [2, 2],
		needs: 'a longitude and a latitude: nearest 69.2 34.5',
		answer: (facts, [lon = '', lat = ''], { level }) => nearestAnswer(facts, level, lon, lat)
	},
	coast: {
		takes: [1, 1],
		needs: 'a country: coast GEO',
		answer: (facts, [id = ''], { level }) => coastAnswer(facts, level, id)
	},
	union: {
		takes: [1, 1],
		needs: 'a set: union CZE,SVK',
		answer: (facts, [set = ''], { level }) => unionAnswer(facts, level, set)
	}
};
const OTHER_COMMANDS = ['table', 'check', 'build', 'help'];

function oneOf<Value extends string>(values: readonly Value[], text: string, option: string): Value {
	const found = values.find((value) => value === text);
	if (found === undefined) throw new UsageError(`--${option} is one of ${values.join(', ')}, not "${text}"`);
	return found;
}

function kindsOf(text: string | undefined): BorderOptions {
	const kinds = (text ?? '').split(',').filter((kind) => kind !== '');
	for (const kind of kinds) oneOf(['dependencies', 'boundaries'], kind, 'with');
	return { withDependencies: kinds.includes('dependencies'), withBoundaries: kinds.includes('boundaries') };
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			// A number below zero is no option: with a space before it the parser lets it be.
			args: args.map((text) => (/^-[\d.]/.test(text) ? ` ${text}` : text)),
			allowPositionals: true,
			options: {
				format: { type: 'string', default: 'table' },
				level: { type: 'string', default: 'full' },
				with: { type: 'string' },
				write: { type: 'boolean', default: false },
				help: { type: 'boolean', short: 'h', default: false }
			}
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

async function runCommand(args: readonly string[], root: string, say: Say): Promise<number> {
	const { values, positionals } = parse(args);
	const [command, ...rest] = positionals;
	if (values.help || command === undefined || command === 'help') {
		say.line(HELP);
		return EXIT.done;
	}
	if (command === 'build') return buildCommand(root, say);
	if (command === 'table') return tableCommand(root, values.write, say);
	if (command === 'check') return checkCommand(root, rest, say);
	const question = Object.hasOwn(QUESTIONS, command) ? QUESTIONS[command] : undefined;
	if (!question) {
		const commands = [...Object.keys(QUESTIONS), ...OTHER_COMMANDS];
		throw new UsageError(`there is no command "${command}"; there are ${commands.join(', ')}`);
	}
	const [least, most] = question.takes;
	if (rest.length < least || rest.length > most) throw new UsageError(`${command} takes ${question.needs}`);
	const format: Format = oneOf(FORMATS, values.format, 'format');
	const level: LevelName = oneOf(LEVEL_NAMES, values.level, 'level');
	const answer = question.answer(readFacts(root), rest, { level, options: kindsOf(values.with) });
	say.line(formatAnswer(answer, format));
	// Other programs read the other formats; the notes reach people all the same.
	if (format !== 'table') for (const note of answer.notes) say.problem(`* ${note}`);
	return EXIT.done;
}

/**
 * Runs the command line of the geometry: `args` without the program, `root` the folder of the project.
 * Gives the exit code: 0 done, 1 a check failed or something could not be read or found, 2 called
 * wrongly. Never rejects.
 */
export async function runCommandLine(args: readonly string[], root: string, say: Say): Promise<number> {
	try {
		return await runCommand(args, root, say);
	} catch (error) {
		if (error instanceof UsageError) {
			say.problem(`${error.message}\nnpm run geo -- help says more.`);
			return EXIT.calledWrongly;
		}
		say.problem(error instanceof Error ? error.message : String(error));
		return EXIT.failed;
	}
}
