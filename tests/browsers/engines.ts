import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
	accessSync,
	constants,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import { freePort } from '../../bin/free-port';
import { findBrowser } from '../browser/launch';
import { decodePng } from '../browser/png';
import type { Picture } from '../browser/png';
import { sessionOverHttp, sessionOverMarionette } from './webdriver';
import type { Session } from './webdriver';

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A browser that has been started. */
export interface RunningBrowser {
	/** Name and version: `Firefox 153.8.0`. */
	readonly name: string;
	open(url: string): Promise<void>;
	/** Runs the body of an async function in the page and answers what it returns. */
	run(body: string): Promise<unknown>;
	/** What is seen in the window, and the PNG file itself. */
	picture(): Promise<{ readonly picture: Picture; readonly file: Buffer }>;
	/** Makes what a page fills this large. */
	resize(width: number, height: number): Promise<void>;
	/** Moves the pointer, presses where it first stands if there is more than one point, and lets go at the last. */
	drag(points: readonly Point[]): Promise<void>;
	click(point: Point): Promise<void>;
	/** The page as it is printed, a PDF. */
	print(): Promise<Buffer>;
	close(): Promise<void>;
}

export interface Engine {
	readonly name: 'Chromium' | 'Firefox' | 'WebKit';
	/** What is not installed and how it is got; empty where nothing is missing. */
	missing(): string | null;
	start(): Promise<RunningBrowser>;
}

/** ms that a browser may take to start. */
const START = 60_000;
/** ms between two looks whether it has. */
const LOOK = 100;

function programOf(...names: readonly string[]): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	return names
		.flatMap((name) => folders.map((folder) => join(folder, name)))
		.find((path) => {
			try {
				accessSync(path, constants.X_OK);
				return true;
			} catch {
				return false;
			}
		});
}

/** Asks until an answer is there. Throws when none comes in time. */
async function until<Answer>(
	what: string,
	ask: () => Answer | undefined | Promise<Answer | undefined>
): Promise<Answer> {
	for (let waited = 0; waited < START; waited += LOOK) {
		const answer = await ask();
		if (answer !== undefined) return answer;
		await pause(LOOK);
	}
	throw new Error(`${what} did not come within ${START / 1000} s`);
}

function end(program: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		if (program.exitCode !== null || program.signalCode !== null) return resolve();
		program.once('exit', () => resolve());
		program.kill('SIGTERM');
	});
}

const hasDisplay = (): boolean => (process.env['DISPLAY'] ?? '') !== '' || programOf('Xvfb') !== undefined;
const NO_DISPLAY = 'a display, or Xvfb (Debian: xvfb)';

/** What is missing, in one line; null where nothing is. */
const listed = (...parts: readonly (string | false)[]): string | null =>
	parts.filter((part) => part !== false).join('; ') || null;

/** A screen without a monitor where there is none, whose 3D the processor draws. */
async function display(): Promise<{ readonly env: NodeJS.ProcessEnv; close(): Promise<void> }> {
	const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' };
	if ((process.env['DISPLAY'] ?? '') !== '') return { env, close: async () => undefined };
	const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	let written = '';
	server.stdio[3]?.on('data', (part: Buffer) => (written += part.toString('latin1')));
	const number = await until('the screen of Xvfb', () => /^(\d+)\n/.exec(written)?.[1]);
	return { env: { ...env, DISPLAY: `:${number}` }, close: () => end(server) };
}

const named = z.object({ browserName: z.string(), browserVersion: z.string() });
const size = z.object({ width: z.number(), height: z.number() });
const outcome = z.union([z.object({ value: z.unknown() }), z.object({ fault: z.string() })]);

/** A pointer that is pressed between its first and its last place. */
function pointerActions([first, ...others]: readonly Point[]): Record<string, unknown> {
	const move = ({ x, y }: Point, duration: number): object => ({
		type: 'pointerMove',
		x: Math.round(x),
		y: Math.round(y),
		duration
	});
	return {
		actions: [
			{
				type: 'pointer',
				id: 'mouse',
				parameters: { pointerType: 'mouse' },
				actions: [
					...(first ? [move(first, 0)] : []),
					{ type: 'pointerDown', button: 0 },
					...others.map((point) => move(point, 40)),
					{ type: 'pointerUp', button: 0 }
				]
			}
		]
	};
}

/** What is the same for every browser that answers to WebDriver. */
async function byWebDriver(
	name: string,
	session: Session,
	close: () => Promise<void>
): Promise<RunningBrowser> {
	const { browserVersion } = named.parse(session.capabilities);
	await session.send('setTimeouts', { script: 2 * START, pageLoad: 2 * START });
	async function run(body: string): Promise<unknown> {
		const script = `const done = arguments[arguments.length - 1];
			(async () => { ${body} })().then((value) => done({ value: value ?? null }), (fault) => done({ fault: String(fault) }));`;
		const answer = outcome.parse(await session.send('executeAsync', { script, args: [] }));
		if ('fault' in answer) throw new Error(answer.fault);
		return answer.value;
	}
	return {
		name: `${name} ${browserVersion}`,
		async open(url) {
			await session.send('navigate', { url });
		},
		run,
		async picture() {
			const file = Buffer.from(z.string().parse(await session.send('screenshot')), 'base64');
			return { picture: decodePng(file), file };
		},
		async resize(width, height) {
			// A window is larger than what a page fills by its own frame, which no command names.
			for (let more = { width, height }, turn = 0; turn < 3; turn += 1) {
				await session.send('setWindowRect', more);
				const inner = size.parse(
					await run(
						`await new Promise(requestAnimationFrame); return { width: innerWidth, height: innerHeight };`
					)
				);
				more = { width: more.width + width - inner.width, height: more.height + height - inner.height };
				if (inner.width === width && inner.height === height) return;
			}
		},
		async drag(points) {
			await session.send('performActions', pointerActions(points));
		},
		async click(point) {
			await session.send('performActions', pointerActions([point]));
		},
		async print() {
			return Buffer.from(z.string().parse(await session.send('print', { background: true })), 'base64');
		},
		async close() {
			// A browser that is gone already has ended its session.
			await session.end().catch(() => undefined);
			await close();
		}
	};
}

const ofChromium: Engine = {
	name: 'Chromium',
	missing: () => null,
	async start() {
		const { executablePath, args, env } = await findBrowser();
		const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
		const page = await browser.newPage({ reducedMotion: 'reduce' });
		return {
			name: `Chromium ${browser.version()}`,
			async open(url) {
				await page.goto(url);
			},
			run: (body) => page.evaluate(`(async () => { ${body} })()`),
			async picture() {
				const file = await page.screenshot();
				return { picture: decodePng(file), file };
			},
			resize: (width, height) => page.setViewportSize({ width, height }),
			async drag([first, ...others]) {
				if (first) await page.mouse.move(first.x, first.y);
				await page.mouse.down();
				for (const { x, y } of others) await page.mouse.move(x, y);
				await page.mouse.up();
			},
			async click({ x, y }) {
				await page.mouse.click(x, y);
			},
			print: () => page.pdf({ printBackground: true }),
			close: () => browser.close()
		};
	}
};

/** A reader who wants no motion, WebGL drawn by the processor, and no request that a page did not make. */
const FIREFOX_PREFERENCES = {
	'marionette.port': 0,
	'ui.prefersReducedMotion': 1,
	'webgl.force-enabled': true,
	'app.update.disabledForTesting': true,
	'browser.shell.checkDefaultBrowser': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false
};

const firefoxProgram = (): string | undefined => programOf('firefox-esr', 'firefox');

const ofFirefox: Engine = {
	name: 'Firefox',
	missing: () =>
		listed(
			firefoxProgram() === undefined && 'firefox-esr or firefox (Debian: firefox-esr)',
			!hasDisplay() && NO_DISPLAY
		),
	async start() {
		const program = firefoxProgram();
		if (program === undefined) throw new Error('Firefox is not installed');
		const profile = mkdtempSync(join(tmpdir(), 'atlas-firefox-'));
		const lines = Object.entries(FIREFOX_PREFERENCES).map(
			([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`
		);
		writeFileSync(join(profile, 'user.js'), lines.join('\n'));
		// Without a screen it draws nothing with WebGL.
		const screen = await display();
		const running = spawn(program, ['--marionette', '--no-remote', '--profile', profile], {
			stdio: 'ignore',
			env: screen.env
		});
		const portFile = join(profile, 'MarionetteActivePort');
		const port = await until('the port of Firefox', () =>
			existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) || undefined : undefined
		);
		const session = await sessionOverMarionette(port);
		return byWebDriver('Firefox', session, async () => {
			await end(running);
			await screen.close();
			rmSync(profile, { recursive: true, force: true });
		});
	}
};

/** Debian's package has the small browser beside the library, where no search path leads. */
function miniBrowser(): string | undefined {
	const found = programOf('MiniBrowser');
	if (found !== undefined) return found;
	if (!existsSync('/usr/lib')) return undefined;
	return readdirSync('/usr/lib')
		.flatMap((folder) =>
			['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) =>
				join('/usr/lib', folder, version, 'MiniBrowser')
			)
		)
		.find((path) => existsSync(path));
}

const ofWebKit: Engine = {
	name: 'WebKit',
	missing: () =>
		listed(
			(programOf('WebKitWebDriver') === undefined || miniBrowser() === undefined) &&
				'WebKitWebDriver with its MiniBrowser (Debian: webkit2gtk-driver)',
			!hasDisplay() && NO_DISPLAY
		),
	async start() {
		const [program, browser] = [programOf('WebKitWebDriver'), miniBrowser()];
		if (program === undefined || browser === undefined) throw new Error('WebKit is not installed');
		const screen = await display();
		const port = await freePort();
		const driver = spawn(program, ['--host=127.0.0.1', `--port=${port}`], {
			stdio: 'ignore',
			env: screen.env
		});
		const origin = `http://127.0.0.1:${port}`;
		await until('WebKitWebDriver', () =>
			fetch(`${origin}/status`).then(
				(response) => response.ok || undefined,
				() => undefined
			)
		);
		const session = await sessionOverHttp(origin, {
			'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] }
		});
		return byWebDriver('WebKitGTK', session, async () => {
			await end(driver);
			await screen.close();
		});
	}
};

export const ENGINES: readonly Engine[] = [ofChromium, ofFirefox, ofWebKit];
