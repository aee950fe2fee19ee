import { connect } from 'node:net';
import { z } from 'zod';

/** The commands of WebDriver that the checks need: their address over HTTP, and their name in Marionette. */
const COMMANDS = {
	navigate: ['POST', 'url', 'WebDriver:Navigate'],
	executeAsync: ['POST', 'execute/async', 'WebDriver:ExecuteAsyncScript'],
	screenshot: ['GET', 'screenshot', 'WebDriver:TakeScreenshot'],
	setWindowRect: ['POST', 'window/rect', 'WebDriver:SetWindowRect'],
	performActions: ['POST', 'actions', 'WebDriver:PerformActions'],
	setTimeouts: ['POST', 'timeouts', 'WebDriver:SetTimeouts'],
	print: ['POST', 'print', 'WebDriver:Print']
} as const;

export type Command = keyof typeof COMMANDS;

/** What a browser's driver has no command for, so that nobody can tell whether it holds. */
export class NotPossible extends Error {}

/** What a driver says is wrong. */
const faultOf = (error: string, message: string): Error =>
	error === 'unknown command'
		? new NotPossible(`its driver has no such command: ${message}`)
		: new Error(`${error}: ${message}`);

/** An open session with a browser that is driven from outside. */
export interface Session {
	/** What the browser says of itself: name and version. */
	readonly capabilities: unknown;
	/** Answers the value of a command; throws what the browser says is wrong. */
	send(command: Command, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
	end(): Promise<void>;
}

const httpAnswer = z.object({ value: z.unknown() });
const httpError = z.object({ error: z.string(), message: z.string() });
const httpSession = z.object({ sessionId: z.string(), capabilities: z.unknown() });

/** Opens a session at a driver that answers at `origin` over HTTP, as the W3C's recommendation has it. */
export async function sessionOverHttp(
	origin: string,
	capabilities: Readonly<Record<string, unknown>>
): Promise<Session> {
	async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
		const response = await fetch(`${origin}${path}`, {
			method,
			...(method === 'POST' && { body: JSON.stringify(body ?? {}) })
		});
		const { value } = httpAnswer.parse(await response.json());
		if (response.ok) return value;
		const fault = httpError.safeParse(value);
		throw fault.success ? faultOf(fault.data.error, fault.data.message) : new Error(`${path}: no answer`);
	}
	const made = httpSession.parse(
		await ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } })
	);
	const base = `/session/${made.sessionId}`;
	return {
		capabilities: made.capabilities,
		send(command, parameters) {
			const [method, path] = COMMANDS[command];
			return ask(method, `${base}/${path}`, parameters);
		},
		async end() {
			await ask('DELETE', base);
		}
	};
}

const marionetteAnswer = z.tuple([
	z.literal(1),
	z.number(),
	z.object({ error: z.string(), message: z.string() }).nullable(),
	z.unknown()
]);
const marionetteSession = z.object({ capabilities: z.unknown() });
const marionetteValue = z.object({ value: z.unknown() });

/**
 * Opens a session with Firefox itself, which speaks WebDriver's commands as `length:[0,id,name,parameters]`
 * over a socket: what other drivers translate into needs none here.
 */
export async function sessionOverMarionette(port: number): Promise<Session> {
	const socket = connect(port, '127.0.0.1');
	const waiting = new Map<
		number,
		{ readonly name: string; resolve(value: unknown): void; reject(fault: Error): void }
	>();
	let received = Buffer.alloc(0);
	let last = 0;

	function take(): Buffer | undefined {
		const colon = received.indexOf(':');
		const length = Number(received.toString('latin1', 0, colon));
		const end = colon + 1 + length;
		if (colon < 0 || received.length < end) return undefined;
		const message = received.subarray(colon + 1, end);
		received = received.subarray(end);
		return message;
	}
	const greeted = new Promise<void>((resolve, reject) => {
		let greeting = true;
		socket.on('error', reject);
		socket.on('data', (part) => {
			received = Buffer.concat([received, part]);
			for (let message = take(); message; message = take()) {
				if (greeting) {
					greeting = false;
					resolve();
					continue;
				}
				const [, id, fault, value] = marionetteAnswer.parse(JSON.parse(message.toString('utf8')));
				const one = waiting.get(id);
				waiting.delete(id);
				if (fault) one?.reject(new Error(`${one.name}: ${fault.error}: ${fault.message}`));
				else one?.resolve(value);
			}
		});
		socket.on('close', () => {
			for (const { name, reject: fail } of waiting.values()) fail(new Error(`${name}: the browser is gone`));
			waiting.clear();
		});
	});
	await greeted;

	function ask(name: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
		last += 1;
		const message = Buffer.from(JSON.stringify([0, last, name, parameters]));
		return new Promise((resolve, reject) => {
			waiting.set(last, { name, resolve, reject });
			socket.write(`${message.length}:`);
			socket.write(message);
		});
	}
	const { capabilities } = marionetteSession.parse(await ask('WebDriver:NewSession', {}));
	return {
		capabilities,
		async send(command, parameters = {}) {
			// Without this it gives the whole of a page that scrolls.
			const asked = command === 'screenshot' ? { full: false, ...parameters } : parameters;
			const answer = marionetteValue.safeParse(await ask(COMMANDS[command][2], asked));
			return answer.success ? answer.data.value : undefined;
		},
		async end() {
			await ask('WebDriver:DeleteSession', {});
			socket.destroy();
		}
	};
}
