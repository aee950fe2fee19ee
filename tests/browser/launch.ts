import {
	accessSync,
	constants,
	existsSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { z } from 'zod';

/** Where the browser for the tests was found, and how to launch it. */
export interface TestBrowser {
	readonly origin: 'ATLAS_CHROMIUM' | 'Playwright' | 'system' | '@sparticuz/chromium';
	readonly executablePath: string;
	readonly args: readonly string[];
	/** The whole environment of the browser's process. */
	readonly env: Readonly<Record<string, string>>;
}

/**
 * WebGL2 in software, and no request that a page did not make. Only the canvas is drawn that way: a page
 * painted by a graphics card made of software costs two seconds of the processor, else a twentieth of one.
 */
const FLAGS = [
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--disable-gpu-rasterization',
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run'
] as const;

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function systemBrowser(environment: Environment): string | undefined {
	const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function definedOnly(environment: Environment): Record<string, string> {
	return Object.fromEntries(
		Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
	);
}

/** The package's version stands in the folder's name, so that an update unpacks anew. */
function packageVersion(): string {
	const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
	const manifest: unknown = JSON.parse(readFileSync(join(dirname(entry), '../../package.json'), 'utf8'));
	return z.object({ version: z.string() }).parse(manifest).version;
}

/**
 * Runs `work` with some variables of this process changed, and puts them back: the package reads its
 * variables, and writes others, in the process that imports it.
 */
async function withVariables<Result>(
	changed: Readonly<Record<string, string>>,
	touched: readonly string[],
	work: () => Promise<Result>
): Promise<Result> {
	const names = [...Object.keys(changed), ...touched];
	const before = new Map(names.map((name) => [name, process.env[name]]));
	Object.assign(process.env, changed);
	try {
		return await work();
	} finally {
		for (const [name, value] of before) {
			if (value === undefined) delete process.env[name];
			else process.env[name] = value;
		}
	}
}

/** Fonts for a machine that has none; Chromium does not start without any. */
const fontsConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${folder}/fonts/fonts</dir>
	<cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * Unpacks the browser of the npm package, with the system libraries that it needs, into a folder of
 * our own: once, and whole or not at all, though several processes may ask at the same time.
 */
async function unpackedPackage(): Promise<string> {
	const folder = join(tmpdir(), `osce-atlas-chromium-${packageVersion()}-${userInfo().uid}`);
	if (existsSync(folder)) return folder;
	const draft = mkdtempSync(`${folder}-`);
	await withVariables(
		// The package unpacks its libraries only where it believes to stand in this environment.
		{ AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: draft },
		['LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'],
		async () => {
			const { default: packaged } = await import('@sparticuz/chromium');
			await packaged.executablePath();
		}
	);
	writeFileSync(join(draft, 'fonts', 'fonts.conf'), fontsConfiguration(folder));
	try {
		renameSync(draft, folder);
	} catch (error) {
		rmSync(draft, { recursive: true, force: true });
		// Another process was quicker: its folder is as good as this one.
		if (!existsSync(folder)) throw error;
	}
	return folder;
}

/**
 * Finds the Chromium that runs the tests, in this order: the one named by `ATLAS_CHROMIUM`,
 * Playwright's own, one of the system's, the one of the npm package `@sparticuz/chromium`.
 * `ATLAS_HIDE_SYSTEM_BROWSERS=1` leaves out Playwright's and the system's, as on a bare machine.
 * Throws when `ATLAS_CHROMIUM` names no executable file.
 */
export async function findBrowser(environment: Environment = process.env): Promise<TestBrowser> {
	const env = definedOnly(environment);
	const named = environment['ATLAS_CHROMIUM'];
	if (named !== undefined && named !== '') {
		if (!isExecutable(named)) throw new Error(`ATLAS_CHROMIUM is not an executable file: ${named}`);
		return { origin: 'ATLAS_CHROMIUM', executablePath: named, args: FLAGS, env };
	}
	const hidden = (environment['ATLAS_HIDE_SYSTEM_BROWSERS'] ?? '') !== '';
	if (!hidden && isExecutable(chromium.executablePath())) {
		return { origin: 'Playwright', executablePath: chromium.executablePath(), args: FLAGS, env };
	}
	const system = hidden ? undefined : systemBrowser(environment);
	if (system !== undefined) return { origin: 'system', executablePath: system, args: FLAGS, env };
	const folder = await unpackedPackage();
	return {
		origin: '@sparticuz/chromium',
		executablePath: join(folder, 'chromium'),
		args: FLAGS,
		env: {
			...env,
			LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), env['LD_LIBRARY_PATH']]
				.filter(Boolean)
				.join(delimiter),
			FONTCONFIG_PATH: join(folder, 'fonts')
		}
	};
}

/** Machines that the packaged Chromium runs on. */
const RUNS_PACKAGE = process.platform === 'linux' && process.arch === 'x64';

/**
 * The Chromium of the browser tests: the one named by `ATLAS_CHROMIUM`, else the packaged one, else as
 * `findBrowser`. The packaged one has no window to draw, so a page costs it half of what it costs an installed
 * browser, and it is the same on every machine.
 */
export function findTestBrowser(environment: Environment = process.env): Promise<TestBrowser> {
	return findBrowser(RUNS_PACKAGE ? { ...environment, ATLAS_HIDE_SYSTEM_BROWSERS: '1' } : environment);
}

/** One line for the log of a test run: which browser was taken, and from where. */
export function browserInWords(browser: TestBrowser): string {
	return `Browser: ${browser.origin} (${browser.executablePath})`;
}
